import { distance } from 'fastest-levenshtein';
import { namedUnits } from '../../testing/named-units.ts';
import { suggestionsByCode } from './certain-by-code.ts';
import { placeName } from '../names/place-name.ts';

const suggested = (name: string, unit: string, more: object = {}) =>
  suggestionsByCode(
    namedUnits([{ id: 'kaderoAAAAA', name: unit, ...more }]),
    placeName(name),
    new Set(['kaderoAAAAA']),
    distance,
  );
const certain = (...given: Parameters<typeof suggested>) =>
  suggested(...given).map(({ isCertain }) => isCertain);

describe('an org unit that has the code of a place', () => {
  it('is it with certainty, and worth as much as the names are alike, a half at least', () => {
    expect(suggested('Kadero', 'Kadero CU')).toEqual([
      { orgUnit: 'kaderoAAAAA', by: 'code', score: 0.97, isCertain: true },
    ]);
    expect(suggested('Rabuor', 'Usoma').map(({ score }) => score)).toEqual([0.5]);
  });

  it('is doubted where less than half of the names is the same: a digit may be wrong', () => {
    expect(certain('Kadero', 'Kadxyz')).toEqual([true]);
    expect(certain('Kadero', 'Kawxyz')).toEqual([false]);
  });

  it('is doubted where it is of another kind, or another one of the name', () => {
    expect(certain('Kadero Dispensary', 'Kadero CU')).toEqual([false]);
    expect(certain('Kadero A', 'Kadero B')).toEqual([false]);
  });

  it('is doubted where it is closed', () => {
    expect(certain('Kadero', 'Kadero', { closedDate: '2020-01-01' })).toEqual([false]);
  });

  it('is told to lie elsewhere than the place above, and is doubted there', () => {
    const units = namedUnits([{ id: 'kaderoAAAAA', name: 'Kadero' }]);
    expect(suggestionsByCode(units, placeName('Kadero'), new Set(), distance)).toEqual([
      { orgUnit: 'kaderoAAAAA', by: 'code', score: 1, isCertain: false, isElsewhere: true },
    ]);
  });

  it('is doubted where another has it, too', () => {
    const units = namedUnits([
      { id: 'kaderoAAAAA', name: 'Kadero' },
      { id: 'kaderoBBBBB', name: 'Kadero' },
    ]);
    const within = new Set(['kaderoAAAAA', 'kaderoBBBBB']);
    const found = suggestionsByCode(units, placeName('Kadero'), within, distance);
    expect(found.map(({ isCertain }) => isCertain)).toEqual([false, false]);
  });
});
