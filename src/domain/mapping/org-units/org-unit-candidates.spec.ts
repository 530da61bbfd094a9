import { distance } from 'fastest-levenshtein';
import { countNames } from './certain-by-name.ts';
import type { OrgUnitAbove } from './org-unit-above.ts';
import { orgUnitCandidates } from './org-unit-candidates.ts';
import { placeName } from '../names/place-name.ts';
import { decodePlaceToMap } from './place-to-map.ts';
import { runThrough } from '../steps.ts';
import { indexUnits } from './unit-index.ts';
import { unitsToMap } from './unit-to-map.ts';

const ABOVE = { orgUnit: 'nyando', isCertain: true };

interface Given {
  readonly name: string;
  /** The names of the org units by their paths. */
  readonly units: Readonly<Record<string, string>>;
  readonly above?: OrgUnitAbove | undefined;
  readonly codes?: readonly string[];
  /** Whether another place stands above it in the CHT. */
  readonly isBelow?: boolean;
}

/** What is found for a place below Nyando, of org units whose ids are their codes, too. */
function found({ name, units, above = ABOVE, codes = [], isBelow = true }: Given) {
  const parent = isBelow ? { _id: 'top' } : undefined;
  const place = decodePlaceToMap({ _id: 'a', type: 'clinic', name, parent });
  if (place === undefined) throw new Error('no place');
  const assigned = Object.entries(units).map(([path, unit]) => {
    const id = path.split('/').at(-1) ?? '';
    return { id, name: unit, path, code: id };
  });
  return orgUnitCandidates({
    place,
    name: placeName(name),
    isToMap: true,
    above: above.orgUnit === '' ? undefined : above,
    index: runThrough(indexUnits(unitsToMap({}, assigned))),
    distance,
    codes,
    places: countNames([placeName(name)]),
  });
}
const ids = (given: Given) =>
  found(given).map(({ orgUnit, isCertain }) => `${orgUnit}${isCertain ? '!' : ''}`);
const NOWHERE = { orgUnit: '', isCertain: false };

describe('the org units that a place may be', () => {
  it('come with the most alike first, of equals with the smaller id first', () => {
    const units = { '/nyando/d': 'Kolwo', '/nyando/c': 'Kolwe', '/nyando/b': 'Kolwax' };
    expect(ids({ name: 'Kolwa', units })).toEqual(['b', 'c', 'd']);
    const turned = { '/nyando/b': 'Kolwax', '/nyando/c': 'Kolwe', '/nyando/d': 'Kolwo' };
    expect(found({ name: 'Kolwa', units: turned })).toEqual(found({ name: 'Kolwa', units }));
  });

  it('come with the certain one first, also where a code is worth less than a name', () => {
    const doubted = { '/nyando/a': 'Kolwa', '/nyando/b': 'Koxxyz' };
    expect(ids({ name: 'Kolwa', units: doubted, codes: ['b'] })).toEqual(['a', 'b']);
    const half = { '/nyando/a': 'Kolwa', '/nyando/b': 'Kolxyz' };
    expect(ids({ name: 'Kolwa', units: half, codes: ['b'] })).toEqual(['b!', 'a']);
  });

  it('are told once where code and name say the same one, and by the code', () => {
    const units = { '/nyando/a': 'Kolwa' };
    expect(found({ name: 'Kolwa', units, codes: ['a', 'A '] })).toEqual([
      { orgUnit: 'a', by: 'code', score: 1, isCertain: true },
    ]);
  });

  it('are not certain by name where a code says another one', () => {
    const units = { '/nyando/a': 'Kolwa', '/nyando/b': 'Usoma' };
    expect(ids({ name: 'Kolwa', units })).toEqual(['a!']);
    expect(ids({ name: 'Kolwa', units, codes: ['b'] })).toEqual(['a', 'b']);
  });

  it('are certain by name below what is certain, or at the top, where the kind is said', () => {
    const units = { '/nyando/a': 'Kolwa' };
    expect(ids({ name: 'Kolwa', units, above: { ...ABOVE, isCertain: false } })).toEqual(['a']);
    expect(ids({ name: 'Kolwa', units, above: NOWHERE })).toEqual(['a']);
    expect(ids({ name: 'Kolwa', units, above: NOWHERE, isBelow: false })).toEqual(['a!']);
    const hospital = { '/nyando/a': 'Kolwa Hospital' };
    expect(ids({ name: 'Kolwa', units: hospital })).toEqual(['a!']);
    expect(ids({ name: 'Kolwa', units: hospital, above: NOWHERE, isBelow: false })).toEqual(['a']);
  });

  it('lie elsewhere: below a certain one only those of the very name, worth three quarters', () => {
    const units = { '/nyando/x': 'Usoma', '/seme/b': 'Kolwa', '/seme/c': 'Kolwo' };
    expect(found({ name: 'Kolwa', units })).toEqual([
      { orgUnit: 'b', by: 'name', score: 0.75, isCertain: false, isElsewhere: true },
    ]);
  });

  it('lie elsewhere: below a guess all that are alike, worth a tenth less', () => {
    const units = { '/nyando/a': 'Kolwo', '/seme/b': 'Kolwa', '/seme/c': 'Kolwe' };
    const above = { ...ABOVE, isCertain: false };
    expect(found({ name: 'Kolwa', units, above }).map((one) => [one.orgUnit, one.score])).toEqual([
      ['b', 0.9],
      ['a', 0.8],
      ['c', 0.8 * 0.9],
    ]);
  });

  it('are those of the data set alone, by a code too', () => {
    const index = runThrough(
      indexUnits(unitsToMap({ organisationUnits: [{ id: 'a', name: 'Kolwa', code: '7' }] }, [])),
    );
    const place = decodePlaceToMap({ _id: 'a', type: 'clinic', name: 'Kolwa', code: '7' });
    if (place === undefined) throw new Error('no place');
    const name = placeName('Kolwa');
    const search = { place, name, index, distance, codes: ['7'], places: countNames([name]) };
    expect(orgUnitCandidates({ ...search, isToMap: true, above: undefined })).toEqual([]);
  });
});
