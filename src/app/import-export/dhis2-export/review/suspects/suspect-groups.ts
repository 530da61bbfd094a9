import type { SuspectKind } from '../../../../../domain/index.ts';
import type { ReviewPerson, SuspectLine } from '../../worker/review-protocol.ts';
import type { NoticeGroup, NoticeItem } from '../not-counted/notice-group.ts';

/** How a suspect's details are said in the reader's language. */
export interface SuspectWords {
  /** How many numbers of a document are the sum of those of others. */
  readonly same: (values: {
    readonly same: number;
    readonly keys: number;
    readonly names: string;
  }) => string;
  readonly list: (names: readonly string[]) => string;
  readonly date: (date: string) => string;
  readonly documents: (count: number) => string;
  /** The name of a target that is defined. */
  readonly target: (id: string) => string;
}

/** Suspects by kind, in the order of the review. */
export function suspectGroups(
  lines: readonly SuspectLine[],
  words: SuspectWords,
): readonly NoticeGroup[] {
  const kinds = [...new Set(lines.map(({ suspect }) => suspect.kind))];
  return kinds.map((kind) => {
    const items = lines
      .filter(({ suspect }) => suspect.kind === kind)
      .map((line) => itemOf(line, words));
    return { key: keyOf(kind), count: items.length, items };
  });
}

/** What the report tells of settings too is told in its words. */
const keyOf = (kind: SuspectKind): string =>
  kind === 'unread-mapping' || kind === 'running-total'
    ? `export.dhis.notice.${kind}`
    : `export.dhis.suspect.${kind}`;

const nameOf = ({ name, owner }: ReviewPerson): string => name || owner;

function itemOf({ suspect, people }: SuspectLine, words: SuspectWords): NoticeItem {
  const [first, ...others] = people;
  const ids = people.map(({ document, owner }) => document ?? owner);
  const about = {
    name: first?.name ?? '',
    ...(first === undefined || first.place === '' ? {} : { above: first.place }),
  };
  const names = words.list(others.map(nameOf));
  const canBeLeftOut = people.filter(({ owner }) => owner !== '');
  switch (suspect.kind) {
    case 'supervisor-document': {
      const { same, keys } = suspect;
      return {
        ...about,
        detail: words.same({ same, keys, names }),
        ids,
        owners: canBeLeftOut.slice(0, 1),
      };
    }
    case 'replaced-owner':
      return { ...about, detail: `→ ${names}`, ids, owners: canBeLeftOut };
    case 'unknown-target':
      return {
        name: suspect.target,
        detail: words.documents(suspect.documents),
        ids: [suspect.target],
      };
    case 'running-total':
      return { name: words.target(suspect.target), ids: [suspect.target] };
    case 'zeros-after-the-period':
      return { ...about, detail: words.date(suspect.changed), ids, owners: canBeLeftOut };
    case 'several-places':
      return { ...about, detail: suspect.account.replace('org.couchdb.user:', ''), ids };
    case 'stale-lineage':
      return { ...about, detail: suspect.parentName, ids };
    case 'conflict':
      return {
        ...about,
        name: suspect.name,
        detail: words.list([...suspect.differs, ...suspect.orgUnits]),
        ids: [suspect.contact],
      };
    case 'unread-mapping': {
      const found = suspect.key ?? suspect.value ?? '';
      const detail = suspect.like === undefined ? found : `${found} → ${suspect.like}`;
      return { name: suspect.name, detail, ids: [suspect.contact] };
    }
    case 'parent-as-text':
    case 'lost-mapping':
      return { name: suspect.name, ids: [suspect.contact] };
    case 'registered-twice':
      return { ...about, name: suspect.name, ids, owners: canBeLeftOut };
    case 'no-number':
      return { ...about, ids };
  }
}
