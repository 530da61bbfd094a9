import type { HostReview } from '../../../data-access/index.ts';
import type { NoticeGroup } from '../../../app/import-export/dhis2-export/review/not-counted/notice-group.ts';

/** Kinds that the console tells among what may count twice or short. */
const SUSPECTS: readonly string[] = [
  'supervisor-document',
  'replaced-owner',
  'several-places',
  'unknown-target',
  'no-number',
  'parent-as-text',
  'lost-mapping',
  'zeros-after-the-period',
  'registered-twice',
  'stale-lineage',
  'conflict',
];

const keyOfNotice = (kind: string): string =>
  SUSPECTS.includes(kind) ? `export.dhis.suspect.${kind}` : `export.dhis.notice.${kind}`;

interface Said {
  readonly key: string;
  readonly about: readonly string[];
}

/**
 * What the review says, by reason, in the console's words. People have no names here: a review that leaves
 * the CHT names them by id.
 */
export function reviewNotices({
  notCounted,
  leftOut,
  notices,
}: Pick<HostReview, 'notCounted' | 'leftOut' | 'notices'>): readonly NoticeGroup[] {
  const said: readonly Said[] = [
    ...notCounted.map(({ reason, about }) => ({ key: `export.dhis.not-counted.${reason}`, about })),
    ...leftOut.map(({ reason, about }) => ({ key: `export.dhis.left-out.${reason}`, about })),
    ...notices.map(({ kind, about }) => ({ key: keyOfNotice(kind), about })),
  ];
  return [...new Set(said.map(({ key }) => key))].map((key) => {
    const ofKey = said.filter((one) => one.key === key);
    const items = ofKey
      .filter(({ about }) => about.length > 0)
      .map(({ about: [name = '', ...ids] }) => ({ name, ids }));
    const advice = key === OVERLAPPING ? { advice: `${key}.nearest` } : {};
    return { key, count: ofKey.length, items, ...advice };
  });
}

const OVERLAPPING = 'export.dhis.notice.overlapping-org-units';
