import {
  dayOfCase,
  expectedOfCase,
  fieldCases,
  requestOfCase,
} from '../../domain/testing/field-cases.ts';
import { inAnyOrder } from '../../domain/testing/export-cases.ts';
import { bothViews, filledDatabase } from '../testing/filled-database.ts';
import { exportDataValueSet } from './export-data-value-set.ts';

describe('exportDataValueSet agrees with the situations from the field', () => {
  for (const views of bothViews) {
    for (const example of fieldCases) {
      it(`${example.name} (${views})`, async () => {
        const database = await filledDatabase(example.docs, example.settings, views);
        for (const [preset, expected] of expectedOfCase(example)) {
          const result = await exportDataValueSet(database, requestOfCase(example, preset), {
            today: dayOfCase(example),
          });
          if (result.ok) {
            expect(inAnyOrder(result.value.dataValueSet))
              .withContext(preset)
              .toEqual(inAnyOrder(expected));
          } else {
            expect<unknown>({ error: result.error.code }).withContext(preset).toEqual(expected);
          }
        }
        await database.destroy();
      });
    }
  }
});
