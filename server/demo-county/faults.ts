import type { StoredDocument } from '../embedded-couchdb/index.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { Month } from './month.ts';
import { userSettings, type Worker } from './people.ts';
import type { PlantedFault } from './planted-fault.ts';
import { targetDocument } from './target-document.ts';
import type { DemoTarget } from './targets.ts';

/** Which of the sixty CHWs have which fault, all in the last finished month. */
const DID_NOT_SYNC = [3, 11, 17, 24, 31, 38, 45, 52];
const UPDATED_EARLY = [5, 20, 41, 55];
/** Whose former phone still syncs. */
export const TWO_ACCOUNTS = 9;
/** Whose phone was set up again after the month: it wrote zeros over its document. */
export const SET_UP_AGAIN = 22;
const MALFORMED = 27;
const NEPALI_PHONE = 34;

/** The last day on which the phones of {@link UPDATED_EARLY} were in reach of the network. */
export const LAST_SEEN_DAY = 18;

/** The last day of a month that a CHW's phone has counted. */
export const lastDayOf = (index: number, { days }: Month): number =>
  UPDATED_EARLY.includes(index) ? LAST_SEEN_DAY : days;

/** The digits of `2026-10` as a phone set to Nepali writes them: २०२६-१०. */
const inNepaliDigits = (tag: string): string =>
  tag.replace(/[0-9]/g, (digit) => String.fromCharCode(0x966 + Number(digit)));

const idOf = (tag: string, { contact, user }: Worker): string => `target~${tag}~${contact}~${user}`;

function inNepali(document: StoredDocument, { tag }: Month, chw: Worker): StoredDocument {
  const nepali = inNepaliDigits(tag);
  return { ...document, _id: idOf(nepali, chw), reporting_period: nepali };
}

// What a broken write leaves behind: the document is there, its numbers are not.
const withoutTargets = (document: StoredDocument): StoredDocument => ({
  ...document,
  targets: null,
});

/** What the faults of the last finished month are planted into. */
export interface FaultContext {
  readonly random: SeededRandom;
  readonly chws: readonly Worker[];
  readonly targets: readonly DemoTarget[];
  readonly month: Month;
}

/** The documents of the last finished month, with the faults in them, and the list of the faults. */
export function reportsWithFaults({ random, chws, targets, month }: FaultContext): {
  readonly documents: readonly StoredDocument[];
  readonly faults: readonly PlantedFault[];
} {
  const report = (chw: Worker, until: number, user = chw.user): StoredDocument =>
    targetDocument(random, targets, { owner: chw.contact, user, month, until });

  const documents = chws.flatMap((chw, index): StoredDocument[] => {
    if (DID_NOT_SYNC.includes(index)) return [];
    const document = report(chw, lastDayOf(index, month));
    if (index === MALFORMED) return [withoutTargets(document)];
    if (index === NEPALI_PHONE) return [inNepali(document, month, chw)];
    if (index !== TWO_ACCOUNTS) return [document];
    const oldPhone = secondAccount(chw);
    return [document, report(chw, LAST_SEEN_DAY, oldPhone._id), oldPhone];
  });

  const chosen = (indexes: readonly number[]): Worker[] =>
    chws.filter((_, index) => indexes.includes(index));
  const reports = (indexes: readonly number[], tag: string): string[] =>
    chosen(indexes).map((chw) => idOf(tag, chw));
  const [doubled] = chosen([TWO_ACCOUNTS]);
  const second = doubled === undefined ? [] : [secondAccount(doubled)._id];
  return {
    documents,
    faults: [
      { kind: 'did-not-sync', ids: chosen(DID_NOT_SYNC).map(({ contact }) => contact) },
      { kind: 'updated-before-month-end', ids: reports(UPDATED_EARLY, month.tag) },
      {
        kind: 'two-accounts',
        ids: [...chosen([TWO_ACCOUNTS]).map(({ user }) => user), ...second],
      },
      { kind: 'malformed', ids: reports([MALFORMED], month.tag) },
      { kind: 'foreign-digits', ids: reports([NEPALI_PHONE], inNepaliDigits(month.tag)) },
    ],
  };
}

/** Whether a CHW's phone has written nothing since the last finished month began. */
export const isOutOfReach = (index: number): boolean => DID_NOT_SYNC.includes(index);

/** The account of a CHW's former phone, which still syncs. */
function secondAccount({ contact, user, documents }: Worker): StoredDocument {
  const [area] = documents;
  const name = `${user.replace('org.couchdb.user:', '')}.old`;
  return userSettings(name, { contact, facility: area?._id ?? '', role: 'chw' });
}
