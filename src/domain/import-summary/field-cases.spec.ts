import { rowsOfSet } from '../data-value-set/data-value-row.ts';
import { summaryCases } from '../testing/field-cases.ts';
import { readImportSummary } from './decode-import-summary.ts';
import { explainConflict } from './explain.ts';

describe('What officers paste of an answer is about the rows of the situation from the field', () => {
  for (const { name, sent, pasted, pastedText, expected } of summaryCases) {
    it(name, () => {
      const read = readImportSummary(pastedText ?? JSON.stringify(pasted));
      if (!read.ok) throw new Error(read.error.code);
      const explained = read.value.conflicts.map((conflict) => {
        const { rows, ...rest } = explainConflict(conflict, rowsOfSet(sent), new Map());
        return { ...rest, rows: rows.map(({ index }) => index) };
      });
      expect<unknown>(explained).toEqual(expected.map((one) => jasmine.objectContaining(one)));
    });
  }
});
