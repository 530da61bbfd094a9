import { parseTag } from '../period/period.ts';
import { BIRTHS, exported, personOf, placeOf, settingsOf, UNIT } from '../testing/builders.ts';
import { recalculatedDocument } from './recalculated-document.ts';

describe('A target document from the reports', () => {
  const tag = parseTag('2026-02');
  const unit = placeOf('unit', { orgUnit: UNIT });
  const settings = settingsOf({ id: 'births', dhis: { dataElement: BIRTHS } });

  it('is counted by an export as a phone’s own is, and an older one is not', () => {
    if (tag === undefined) throw new Error('no tag');
    const of = (user: string, total: number, at: number): object =>
      recalculatedDocument(
        { tag, owner: 'chw', user: `org.couchdb.user:${user}` },
        [{ id: 'births', value: { pass: 1, total } }],
        at,
      );
    const documents = [unit, personOf('chw', 'unit'), of('old', 3, 1), of('new', 14, 2)];
    const { rows, notCounted } = exported(settings, documents);
    expect([rows, notCounted]).toEqual([[`${UNIT} ${BIRTHS} 14`], ['chw older-account']]);
  });
});
