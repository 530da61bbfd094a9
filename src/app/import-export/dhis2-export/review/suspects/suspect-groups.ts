import type { SuspectKind } from '../../../../../domain/index.ts';
import type { SuspectLine } from '../../worker/review/review-lists-protocol.ts';
import type { ReviewPerson } from '../../worker/people/review-person.ts';
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
  /** When numbers were last changed. */
  readonly changed: (date: string) => string;
  readonly account: (name: string) => string;
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
  const name = first?.name ?? '';
  const about = (canBeLeftOut: (person: ReviewPerson, index: number) => boolean): NoticeItem => ({
    name,
    ids: [],
    people: people.map((person, index) => ({
      ...person,
      canBeLeftOut: person.owner !== '' && canBeLeftOut(person, index),
    })),
  });
  const anybody = about(() => true);
  const nobody = about(() => false);
  switch (suspect.kind) {
    case 'supervisor-document': {
      const { same, keys } = suspect;
      const detail = words.same({ same, keys, names: words.list(others.map(nameOf)) });
      return { ...about((_, index) => index === 0), detail };
    }
    case 'replaced-owner':
    case 'registered-twice':
      return anybody;
    case 'unknown-target':
      return {
        name: suspect.target,
        detail: words.documents(suspect.documents),
        ids: [suspect.target],
      };
    case 'running-total':
      return { name: words.target(suspect.target), ids: [suspect.target] };
    case 'zeros-after-the-period':
      return { ...anybody, detail: words.changed(suspect.changed) };
    case 'several-places':
      return { ...nobody, detail: words.account(suspect.account.replace('org.couchdb.user:', '')) };
    case 'stale-lineage':
      return nobody;
    case 'conflict':
      return {
        ...(first === undefined || first.place === '' ? {} : { above: first.place }),
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
    case 'no-number':
      return nobody;
  }
}
