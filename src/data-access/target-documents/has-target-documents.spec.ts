import { bothViews, filledDatabase } from '../testing/filled-database.ts';
import { hasTargetDocuments } from './has-target-documents.ts';

describe('whether a phone has ever written a target document', () => {
  for (const [what, ids, expected] of [
    ['nothing', [], false],
    ['other documents', ['task~a', 'targets', 'chw'], false],
    ['an id without a month', ['target~latest~chw~user'], false],
    ['an id with half a month', ['target~2026-1x~chw~user'], false],
    ['a document of a month', ['target~latest~chw~user', 'target~2026-02~chw~user'], true],
    ['one of the first month of all', ['target~0000-01~chw~user'], true],
    ['one in digits of Nepal', ['target~२०८३-०५~chw~user'], true],
    ['one in Arabic digits', ['target~٢٠٢٦-٠٢~chw~user'], true],
  ] as const) {
    for (const views of bothViews) {
      it(`is told of ${what} (${views})`, async () => {
        const database = await filledDatabase(
          ids.map((_id) => ({ _id, type: 'target' })),
          {},
          views,
        );
        for (const pageSize of [1, 100]) {
          expect(await hasTargetDocuments(database, { pageSize })).toBe(expected);
        }
        await database.destroy();
      });
    }
  }
});
