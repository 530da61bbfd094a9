import {
  dayOfCases,
  exportCases,
  inAnyOrder,
  notCountedOf,
  presets,
  requestOf,
} from '../testing/export-cases.ts';
import { exportDocuments } from './export-documents.ts';

describe('exportDocuments agrees with the cases', () => {
  for (const preset of presets) {
    for (const example of exportCases) {
      it(`${example.name} (${preset})`, () => {
        const request = requestOf(example, preset);
        const result = exportDocuments(example.settings, example.docs, request, dayOfCases);
        const expected = example.expected[preset];
        if (result.ok) {
          expect(inAnyOrder(result.value.dataValueSet)).toEqual(inAnyOrder(expected));
        } else {
          expect<unknown>({ error: result.error.code }).toEqual(expected);
        }
        if (example.notCounted !== undefined) {
          expect(notCountedOf(result)).toEqual([...example.notCounted]);
        }
      });
    }
  }
});
