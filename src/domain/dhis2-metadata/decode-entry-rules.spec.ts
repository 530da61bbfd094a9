import { BIRTHS, VISITS } from '../testing/builders.ts';
import { FEMALE, NO_ENTRY_RULES } from '../testing/dhis2-metadata.ts';
import { decodeEntryRules } from './decode-entry-rules.ts';

const operand = (dataElement: unknown, categoryOptionCombo?: unknown): object => ({
  dataElement: { id: dataElement },
  categoryOptionCombo: { id: categoryOptionCombo },
});

describe('what a data set asks of a complete form', () => {
  it('is not known where it tells none of its switches', () => {
    for (const dataSet of [undefined, {}, { compulsoryDataElementOperands: [operand(BIRTHS)] }]) {
      expect(decodeEntryRules(dataSet)).toBeUndefined();
    }
  });

  it('is told by each switch, one that is missing being off', () => {
    for (const flag of [
      'compulsoryFieldsCompleteOnly',
      'fieldCombinationRequired',
      'noValueRequiresComment',
      'validCompleteOnly',
    ] as const) {
      expect(decodeEntryRules({ [flag]: true })).toEqual({ ...NO_ENTRY_RULES, [flag]: true });
      expect(decodeEntryRules({ [flag]: false })).toEqual(NO_ENTRY_RULES);
    }
  });

  it('has each field once, and none without a data element', () => {
    const compulsoryDataElementOperands = [
      operand(VISITS, FEMALE),
      operand(VISITS, FEMALE),
      operand(BIRTHS),
      operand(3, FEMALE),
      'nonsense',
    ];
    const decoded = decodeEntryRules({ ...NO_ENTRY_RULES, compulsoryDataElementOperands });
    expect(decoded?.compulsoryDataElementOperands as unknown).toEqual([
      { dataElement: VISITS, categoryOptionCombo: FEMALE },
      { dataElement: BIRTHS },
    ]);
  });
});
