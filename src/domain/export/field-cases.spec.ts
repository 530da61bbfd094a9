import { dayOfCase, expectedOfCase, fieldCases, requestOfCase } from '../testing/field-cases.ts';
import { inAnyOrder } from '../testing/export-cases.ts';
import { exportDocuments } from './export-documents.ts';

describe('exportDocuments agrees with situations from the field', () => {
  for (const example of fieldCases) {
    for (const [preset, expected] of expectedOfCase(example)) {
      it(`${example.name} (${preset})`, () => {
        const request = requestOfCase(example, preset);
        const result = exportDocuments(example.settings, example.docs, request, dayOfCase(example));
        if (result.ok) {
          expect(inAnyOrder(result.value.dataValueSet)).toEqual(inAnyOrder(expected));
        } else {
          expect<unknown>({ error: result.error.code }).toEqual(expected);
        }
      });
    }
  }
});
