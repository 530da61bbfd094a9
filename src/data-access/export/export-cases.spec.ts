import {
  dayOfCases,
  exportCases,
  inAnyOrder,
  notCountedOf,
  presets,
  requestOf,
} from '../../domain/testing/export-cases.ts';
import { bothViews, filledDatabase } from '../testing/filled-database.ts';
import { exportDataValueSet } from './export-data-value-set.ts';

describe('exportDataValueSet agrees with the cases', () => {
  for (const views of bothViews) {
    for (const example of exportCases) {
      it(`${example.name} (${views})`, async () => {
        const database = await filledDatabase(example.docs, example.settings, views);
        for (const preset of presets) {
          const request = requestOf(example, preset);
          const result = await exportDataValueSet(database, request, { today: dayOfCases });
          const expected = example.expected[preset];
          if (result.ok) {
            expect(inAnyOrder(result.value.dataValueSet)).toEqual(inAnyOrder(expected));
          } else {
            expect<unknown>({ error: result.error.code }).toEqual(expected);
          }
          if (example.notCounted !== undefined) {
            expect(notCountedOf(result)).toEqual([...example.notCounted]);
          }
        }
        await database.destroy();
      });
    }
  }
});
