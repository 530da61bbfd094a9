import {
  countOnTelephone,
  exportSettings,
  fieldOf,
  intervalOfTag,
  lineageOf,
  monthsBefore,
  periodStatus,
  tagInScripts,
  tagOfDate,
  type CalendarDate,
  type ContactId,
  type DataSet,
  type ExtensionConfig,
  type PeriodStanding,
  type ReportingInterval,
  type RuleError,
  type Tag,
  type TelephoneMonth,
} from '../../domain/index.ts';
import type { Reader, Source } from '../source/source.ts';

/** A data set of a month, as the phone's documents count in it. */
export interface OwnDataSet {
  readonly dataSet: DataSet;
  readonly counted: TelephoneMonth | RuleError;
}

/** One of the reader's own months. */
export interface OwnMonth extends ReportingInterval {
  readonly standing: PeriodStanding;
  /** All target documents of the reader's contact that the phone holds: of several accounts several. */
  readonly documents: readonly unknown[];
  readonly dataSets: readonly OwnDataSet[];
}

/** How many months are shown: the running one and those before it. */
const MONTHS = 3;

/** What all months of a reader are counted from, beside the target documents. */
export interface OwnPlaces {
  readonly contact: ContactId;
  /** The reader's contact and the places that the phone holds. */
  readonly documents: readonly unknown[];
}

/** Reads the running month and the two before it, the running one first. */
export async function readOwnMonths(
  source: Source,
  config: ExtensionConfig,
  { contact, user }: Reader & { readonly contact: ContactId },
  today: CalendarDate,
): Promise<{ readonly months: readonly OwnMonth[]; readonly places: OwnPlaces }> {
  const { monthStartDate } = exportSettings(config.settings);
  const running = tagOfDate(today, monthStartDate);
  const tags = [running, ...monthsBefore(running, MONTHS - 1)];
  const own = await source.contacts([contact]);
  const above = await source.contacts(lineageOf(contact, fieldOf(own[0], 'parent')).slice(1));
  const places = { contact, documents: [...own, ...above] };
  const months = tags.map(async (tag) => ({
    ...intervalOfTag(tag, monthStartDate),
    standing: periodStatus(tag, today, monthStartDate),
    ...countOwn(config, places, await ownDocuments(source, tag, contact, user), tag, today),
  }));
  return { months: await Promise.all(months), places };
}

/** Counts one of the reader's months from these target documents. */
export function countOwn(
  config: ExtensionConfig,
  places: OwnPlaces,
  documents: readonly unknown[],
  tag: Tag,
  today: CalendarDate,
): Pick<OwnMonth, 'documents' | 'dataSets'> {
  const all = [...places.documents, ...documents];
  const dataSets = exportSettings(config.settings).dataSets.map((dataSet) => {
    const counted = countOnTelephone(config, all, { dataSet: dataSet.id, tag, today });
    return { dataSet, counted: counted.ok ? counted.value : counted.error };
  });
  return { documents, dataSets };
}

/**
 * The documents of the reader's contact. The CHT's data source knows months in Latin digits only; what
 * a phone set to Nepali, Hindi or Arabic wrote is found by its id.
 */
async function ownDocuments(
  source: Source,
  tag: Tag,
  contact: ContactId,
  user: string | undefined,
): Promise<readonly unknown[]> {
  const found = await source.targetDocuments(tag, [contact]);
  if (user === undefined) return found;
  const [, ...inOtherDigits] = tagInScripts(tag);
  const others = await source.targetDocumentsOf(
    inOtherDigits.map((text) => `target~${text}~${contact}~org.couchdb.user:${user}`),
  );
  return [...found, ...others];
}
