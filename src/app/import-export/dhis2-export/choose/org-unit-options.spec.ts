import type { OrgUnit } from '../../../../data-access/index.ts';
import { orgUnitOptions } from './org-unit-options.ts';

describe('the org units on offer', () => {
  const orgUnit = (id: string, name: string, ...above: string[]): OrgUnit => ({
    id: id,
    isWellFormed: true,
    places: name === '' ? [] : [{ contact: id, name, lineage: [id], above }],
  });
  const labels = (...orgUnits: OrgUnit[]): string[] =>
    orgUnitOptions(orgUnits, (one, other) => one.localeCompare(other)).map(({ label }) => label);

  it('are called by their names, in the order of these', () => {
    expect(labels(orgUnit('b', 'Wachara'), orgUnit('a', 'Kolwa', 'North'))).toEqual([
      'Kolwa',
      'Wachara',
    ]);
  });

  it('have the place above where a name is not the only one, and the id where that is the same', () => {
    expect(labels(orgUnit('a', 'Sunrise', 'Maseno'), orgUnit('b', 'Sunrise', 'Nyahera'))).toEqual([
      'Sunrise · Maseno',
      'Sunrise · Nyahera',
    ]);
    expect(labels(orgUnit('a', 'Sunrise', 'Maseno'), orgUnit('b', 'Sunrise', 'Maseno'))).toEqual([
      'Sunrise · a',
      'Sunrise · b',
    ]);
    expect(labels(orgUnit('a', 'Sunrise'), orgUnit('b', 'Sunrise', 'Maseno'))).toEqual([
      'Sunrise · a',
      'Sunrise · Maseno',
    ]);
  });

  it('have no label where they have no name', () => {
    expect(labels(orgUnit('a', ''), orgUnit('b', ''))).toEqual(['', '']);
  });
});
