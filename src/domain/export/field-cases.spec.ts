import { dayOfCase, fieldCases, requestOfCase } from '../testing/field-cases.ts';
import { inAnyOrder } from '../testing/export-cases.ts';
import { exportDocuments } from './export-documents.ts';

describe('exportDocuments agrees with situations from the field', () => {
  for (const example of fieldCases) {
    it(example.name, () => {
      const request = requestOfCase(example);
      const result = exportDocuments(example.settings, example.docs, request, dayOfCase(example));
      if (result.ok) {
        expect(inAnyOrder(result.value.dataValueSet)).toEqual(inAnyOrder(example.expected));
      } else {
        expect<unknown>({ error: result.error.code }).toEqual(example.expected);
      }
    });
  }
});
