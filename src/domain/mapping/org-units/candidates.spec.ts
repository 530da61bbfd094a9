import { distance } from 'fastest-levenshtein';
import { namedUnits } from '../../testing/named-units.ts';
import { candidatesByName, sameNameElsewhere, suggestionOf } from './candidates.ts';
import { placeName } from '../names/place-name.ts';

const unitsOf = (names: Readonly<Record<string, string>>) =>
  namedUnits(Object.entries(names).map(([id, name]) => ({ id, name })));

const found = (name: string, names: Readonly<Record<string, string>>) =>
  candidatesByName(placeName(name), unitsOf(names), distance);

describe('org units whose names are like that of a place', () => {
  it('are told with how alike they are, and that it is by name', () => {
    const [only] = found('Kadero', { kaderoAAAAA: 'Kadero CU' });
    expect(only && suggestionOf(only)).toEqual({
      orgUnit: 'kaderoAAAAA',
      by: 'name',
      score: 0.97,
      isCertain: false,
    });
  });

  it('are found however their words are divided', () => {
    expect(found('Kaptarakwa', { a: 'Kap Tarakwa' }).map(({ score }) => score)).toEqual([1]);
  });

  it('are found by an abbreviation that is much shorter', () => {
    expect(found('Kis C', { a: 'Kisumumumu C' }).length).toBe(1);
  });

  it('are not those that differ in more than two letters of five', () => {
    expect(found('Karen', { a: 'Karyu' }).map(({ score }) => score)).toEqual([0.6]);
    expect(found('Karen', { a: 'Kabyu' })).toEqual([]);
    expect(found('Kar', { a: 'Ka Ren' }).map(({ score }) => score)).toEqual([0.6]);
  });

  it('have the same name only where own words and marks are the same, whatever the kind', () => {
    const exact = (name: string, other: string) => found(name, { a: other })[0]?.isExact;
    expect(exact('Kadero', 'KADERO Dispensary')).toBeTrue();
    expect(exact('Kadero 2', 'Kadero II')).toBeTrue();
    expect(exact('Kadero A', 'Kadero B')).toBeFalse();
    expect(exact('Kadero', 'Kadera')).toBeFalse();
  });

  it('lie elsewhere: worth less, and told so', () => {
    const [only] = sameNameElsewhere(placeName('Kadero'), unitsOf({ a: 'Kadero' }), distance);
    expect(only && suggestionOf(only)).toEqual({
      orgUnit: 'a',
      by: 'name',
      score: 0.75,
      isCertain: false,
      isElsewhere: true,
    });
  });
});
