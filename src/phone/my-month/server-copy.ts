import { fieldOf, rowIdsOf, type CalendarDate, type ExtensionConfig } from '../../domain/index.ts';
import type { Source } from '../source/source.ts';
import { lastAnswerOf, rememberAnswer } from './last-answer.ts';
import { countOwn, type OwnDataSet, type OwnMonth, type OwnPlaces } from './own-months.ts';

/** How the reader's own document of a month stands on the server. */
export type ServerCopy =
  /** The phone has none and the server has none. */
  | { readonly kind: 'none' }
  /** The same revision: whatever the phone shows, the server has. */
  | { readonly kind: 'same'; readonly asked: number }
  /** Another revision that gives the same numbers to every data set. */
  | { readonly kind: 'same-numbers'; readonly asked: number }
  | { readonly kind: 'not-there'; readonly asked: number }
  /** Another revision, and what counts with it. */
  | { readonly kind: 'other'; readonly asked: number; readonly dataSets: readonly OwnDataSet[] }
  /** `asked`: when the server answered for the last time, where it ever did. */
  | { readonly kind: 'not-known'; readonly asked?: number };

/**
 * Asks the server for the reader's own document of a month, and holds its revision against the
 * phone's. It is the one proof of a sync that there is, and only on the phone that wrote the document.
 *
 * @param now milliseconds since 1970
 */
export async function serverCopyOf(
  source: Pick<Source, 'onServer'>,
  config: ExtensionConfig,
  places: OwnPlaces,
  {
    month,
    user,
    today,
    now,
  }: {
    readonly month: OwnMonth;
    readonly user: string;
    readonly today: CalendarDate;
    readonly now: number;
  },
): Promise<ServerCopy> {
  // Of another language of the phone within the month there is a second one.
  const own = month.documents.filter((one) => fieldOf(one, 'user') === accountOf(user));
  // Of conflicting revisions the winner comes first, and is what the server gives.
  const revisions = new Map(own.toReversed().map((one) => [idOf(one), fieldOf(one, '_rev')]));
  const first = `target~${month.tag}~${places.contact}~${accountOf(user)}`;
  const ids = own.length === 0 ? [first] : [...revisions.keys()];
  const answers = await Promise.all(ids.map((id) => source.onServer(id)));
  if (answers.some(({ kind }) => kind === 'not-known')) {
    const asked = ids.map(lastAnswerOf);
    const since = asked.every((one) => one !== undefined) ? Math.min(...asked) : undefined;
    return { kind: 'not-known', ...(since === undefined ? {} : { asked: since }) };
  }
  for (const id of ids) rememberAnswer(id, now);
  const there = answers.flatMap((answer) => (answer.kind === 'there' ? [answer.document] : []));
  if (there.length === 0) {
    return own.length === 0 ? { kind: 'none' } : { kind: 'not-there', asked: now };
  }
  const isSame = (one: unknown): boolean => fieldOf(one, '_rev') === revisions.get(idOf(one));
  if (there.length === ids.length && there.every(isSame)) return { kind: 'same', asked: now };
  const documents = [...month.documents.filter((one) => !own.includes(one)), ...there];
  const { dataSets } = countOwn(config, places, documents, month.tag, today);
  return giveTheSame(month.dataSets, dataSets)
    ? { kind: 'same-numbers', asked: now }
    : { kind: 'other', asked: now, dataSets };
}

/** Whether each data set has the same values. What cannot be counted is never the same. */
function giveTheSame(here: readonly OwnDataSet[], there: readonly OwnDataSet[]): boolean {
  const textOf = ({ counted }: OwnDataSet): string | undefined =>
    'code' in counted
      ? undefined
      : JSON.stringify(
          counted.rows.map(({ orgUnit, key, value }) => [orgUnit, rowIdsOf(key), value]),
        );
  return here.every((one, index) => {
    const other = there[index];
    const text = textOf(one);
    return text !== undefined && other !== undefined && textOf(other) === text;
  });
}

const accountOf = (user: string): string => `org.couchdb.user:${user}`;

const idOf = (document: unknown): string => String(fieldOf(document, '_id'));
