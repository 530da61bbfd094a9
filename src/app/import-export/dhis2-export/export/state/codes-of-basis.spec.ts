import type { DataSetMetadata } from '../../../../../domain/index.ts';
import { NO_CHOICE } from '../../choose/state/choice.ts';
import { DATA_SET, NORTH, SOUTH } from '../../testing/small-county.ts';
import { codesOfBasis, orgUnitsOfBasis } from './codes-of-basis.ts';
import { exportRequestOf } from './export-request-of.ts';
import type { ExportBasis } from './export-status.ts';

const orgUnit = (id: string, isWellFormed: boolean, name: string) => ({
  id,
  isWellFormed,
  places: [{ id: name, name, above: [] }],
});
const basis = {
  choice: { ...NO_CHOICE, byCode: true, orgUnits: ['605412', SOUTH] },
  dataSet: { id: DATA_SET },
  period: { period: '202610', tags: ['2026-10'], standing: 'finished' },
  orgUnits: [orgUnit('605412', false, 'Chamamul'), orgUnit(SOUTH, true, 'Élève')],
  excluded: [],
  metadata: {
    orgUnits: [
      { id: NORTH, name: '', code: '605412' },
      { id: SOUTH, name: '', code: '605413' },
    ],
  } as unknown as DataSetMetadata,
} as unknown as ExportBasis;
const byId: ExportBasis = { ...basis, choice: { ...basis.choice, byCode: false } };

describe('an export that names org units by codes', () => {
  it('asks the rules for ids, whichever of both was chosen', () => {
    const { idScheme, idsOfCodes, orgUnits } = exportRequestOf(basis, '2026-11-21');
    expect([idScheme, idsOfCodes?.get('605412'), ...orgUnits]).toEqual([
      ...['code', NORTH, NORTH, SOUTH],
    ]);
  });

  it('has the name of a place by the id of the org unit whose code it holds', () => {
    expect(
      orgUnitsOfBasis(basis).map(({ id, isWellFormed, places }) => [
        id,
        isWellFormed,
        places[0]?.name,
      ]),
    ).toEqual([
      [NORTH, true, 'Chamamul'],
      [SOUTH, true, 'Élève'],
    ]);
  });

  it('sends the codes that DHIS2 has for them', () => {
    expect([...(codesOfBasis(basis, [SOUTH, NORTH]) ?? [])]).toEqual([
      [SOUTH, '605413'],
      [NORTH, '605412'],
    ]);
  });

  it('is by ids, as chosen, where codes are not asked for', () => {
    const { idScheme, idsOfCodes, orgUnits } = exportRequestOf(byId, '2026-11-21');
    expect([idScheme, idsOfCodes, ...orgUnits]).toEqual([undefined, undefined, '605412', SOUTH]);
    expect(orgUnitsOfBasis(byId)).toBe(byId.orgUnits);
    expect(codesOfBasis(byId, [NORTH])).toBeUndefined();
  });
});
