import { dhis2ExportTexts } from '../../../app/import-export/texts/dhis2-export-texts.ts';
import { LEFT_OUT_REASONS, NOT_COUNTED_REASONS } from '../../../domain/index.ts';
import { reviewNotices } from './review-notices.ts';

const TEXTS = dhis2ExportTexts.en;
/** Every kind that the console tells. */
const KINDS = Object.keys(TEXTS)
  .map((key) => /^export\.dhis\.(?:notice|suspect)\.([a-z-]+)(?:\.nearest)?\.next$/.exec(key)?.[1])
  .filter((kind) => kind !== undefined);

describe('what the app says of a review', () => {
  it('has words of the console for every reason and kind, with effect and advice', () => {
    expect(KINDS.length).toBeGreaterThan(25);
    const groups = reviewNotices({
      notCounted: NOT_COUNTED_REASONS.map((reason) => ({ reason, about: ['a'] })),
      leftOut: LEFT_OUT_REASONS.map((reason) => ({ reason, about: ['a'] })),
      notices: KINDS.map((kind) => ({ kind, about: ['a'] })),
    });
    for (const { key, advice = key } of groups) {
      for (const text of [key, `${advice}.effect`, `${advice}.next`]) {
        expect(text in TEXTS)
          .withContext(text)
          .toBeTrue();
      }
    }
  });

  it('tells each reason once, with all that it is about', () => {
    expect(
      reviewNotices({
        notCounted: [
          { reason: 'no-org-unit', about: ['target~1'] },
          { reason: 'no-org-unit', about: ['target~2', 'births'] },
        ],
        leftOut: [],
        notices: [{ kind: 'older-data-sets-key', about: [] }],
      }),
    ).toEqual([
      {
        key: 'export.dhis.not-counted.no-org-unit',
        count: 2,
        items: [
          { name: 'target~1', ids: [] },
          { name: 'target~2', ids: ['births'] },
        ],
      },
      { key: 'export.dhis.notice.older-data-sets-key', count: 1, items: [] },
    ]);
  });
});
