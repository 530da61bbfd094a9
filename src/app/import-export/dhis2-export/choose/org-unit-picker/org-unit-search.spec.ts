import type { OrgUnitOption } from './org-unit-option.ts';
import { orgUnitSearch } from './org-unit-search.ts';

describe('searching org units', () => {
  const orgUnit = (id: string, name: string, ...above: string[]): OrgUnitOption => ({
    id,
    name,
    label: name,
    places: [{ contact: id, name, above, lineage: [id, ...above] }],
    isWellFormed: true,
  });
  const { find } = orgUnitSearch([
    orgUnit('a', 'Bar Élève', 'Kolwa'),
    orgUnit('b', 'Elev CU', 'Maseno'),
    orgUnit('HJiPOcmziQA', 'Chamamul', 'Kolwa'),
  ]);
  const ids = (text: string) => find(text).map(({ id }) => id);

  it('takes no account of accents and case, and puts beginnings first', () => {
    expect(ids('ELÈV')).toEqual(['b', 'a']);
  });

  it('finds every word in the name, the places above and the id', () => {
    expect(ids('kolwa bar')).toEqual(['a']);
    expect(ids('hjipoc')).toEqual(['HJiPOcmziQA']);
    expect(ids('bar maseno')).toEqual([]);
  });

  it('finds all of them for nothing', () => {
    expect(ids('  ').length).toBe(3);
  });
});
