import type { LeftOut } from '../aggregate/export-report.ts';
import { BIRTHS, UNIT } from '../testing/builders.ts';
import { elementOf, metadataOf, orgUnitOf } from '../testing/dhis2-metadata.ts';
import { codesForIds } from './ids-of-codes.ts';

const leftOut = (orgUnit: string, dataElement = BIRTHS): LeftOut => ({
  orgUnit,
  dataElement,
  reason: 'invalid-identifier',
  number: '4',
  documents: [],
  places: [],
  targets: [],
});

// Kenya's places, for one, carry six-digit codes of DHIS2.
describe('a code where an id should stand', () => {
  const metadata = metadataOf({
    organisationUnits: [orgUnitOf(UNIT, { code: '605412', name: 'Kaptarakwa CU' })],
    dataSetElements: [elementOf(BIRTHS, { code: 'MOH_1' })],
  });

  it('is found with the id that the metadata give it, once', () => {
    expect(
      codesForIds([leftOut('605412'), leftOut('605412'), leftOut(' 605412')], metadata),
    ).toEqual([
      { of: 'orgUnit', code: '605412', id: UNIT, name: 'Kaptarakwa CU' },
      { of: 'orgUnit', code: ' 605412', id: UNIT, name: 'Kaptarakwa CU' },
    ]);
    expect(codesForIds([leftOut(UNIT, 'MOH_1')], metadata).map(({ id }) => id)).toEqual([BIRTHS]);
  });

  it('is not guessed where no object has it', () => {
    expect(codesForIds([leftOut('605413'), leftOut(UNIT)], metadata)).toEqual([]);
    expect(codesForIds([leftOut('605412')], metadataOf())).toEqual([]);
  });
});
