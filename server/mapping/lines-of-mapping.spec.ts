import {
  decodePlaceToMap,
  type MappingConflict,
  readMappingTable,
  targetsToMap,
  unitsToMap,
} from '../../src/domain/index.ts';
import { linesOfMapping } from './lines-of-mapping.ts';

const place = (_id: string) => {
  const decoded = decodePlaceToMap({ _id, type: 'clinic', name: `Name of ${_id}` });
  if (decoded === undefined) throw new Error('no place');
  return decoded;
};
const read = readMappingTable('of,cht_id,accept\nplace,x,yes\n');
const [row] = read.ok ? read.value : [];
const [target] = targetsToMap({ tasks: { targets: { items: [{ id: 'births' }] } } }, () => []);

describe('What is said of a mapping', () => {
  it('names each conflict, what is left for a person, and rows that were not used', () => {
    const conflicts: MappingConflict[] = [
      { kind: 'unknown-org-unit', orgUnit: 'gone' },
      { kind: 'not-assigned', orgUnit: 'u' },
      { kind: 'several-org-units', orgUnits: ['u', 'v'] },
      { kind: 'two-places', orgUnit: 'u', other: 'b' },
      { kind: 'differs', orgUnit: 'v', suggested: 'u' },
    ];
    if (row === undefined || target === undefined) throw new Error('nothing to tell of');
    const common = { inPlace: [], suggestions: [] };
    const lines = linesOfMapping({
      places: [
        { place: place('a'), state: 'conflict', conflicts, ...common },
        { place: place('b'), state: 'mapped', conflicts: [], ...common },
      ],
      targets: [{ target, state: 'conflict', unknown: ['old'], ...common }],
      units: unitsToMap({}, [{ id: 'u', name: 'Kadero CU' }]),
      unused: [{ row, reason: 'unknown-place' }],
      byHand: ['b'],
    });
    expect(lines).toEqual([
      'places: 2, of them 1 mapped, 1 in conflict',
      'targets: 1, of them 1 in conflict',
      'conflict: "Name of a" (a): DHIS2 has no organisation unit gone',
      'conflict: "Name of a" (a): the data set is not assigned to Kadero CU (u)',
      'conflict: "Name of a" (a): mapped to Kadero CU (u) and (v)',
      'conflict: "Name of a" (a): Kadero CU (u) is that of "Name of b" (b) too',
      'conflict: "Name of a" (a): mapped to v, and by code or name it is Kadero CU (u)',
      'conflict: target births: the data set has no old',
      'by hand: "Name of b" (b): its dhis must become a list, which cht-conf cannot make of it',
      'not used: place x of the table: no one place here has its id or path',
    ]);
  });
});
