import { fieldOf, type Arrival, type JsonRecord } from '../../domain/index.ts';
import { bulkGetBeside } from '../connection/bulk-get.ts';
import type { Database } from '../connection/connection.ts';
import { withRetry, type ReadOptions } from '../connection/retry.ts';
import { storedDocument } from '../connection/revisions.ts';

/** When reports came to the server, by their ids; those of which nothing is noted are not in it. */
export type Arrivals = ReadonlyMap<string, Arrival>;

/** What the CHT adds to the name of its database for its own notes, and to the id of a document for that about it. */
const NOTES = '-sentinel';
const NOTE = '-info';

/**
 * Reads when reports came to the server and when they were changed there, from the CHT's own notes; undefined
 * as soon as the caller may not read these, as on most instances nobody but an administrator may. Source:
 * https://docs.communityhealthtoolkit.org/apps/guides/database/
 *
 * Only reports are asked for of which it can say anything: a report that its CHW wrote and nobody changed was on
 * the phone from the beginning.
 *
 * @param owner the CHW
 */
export function arrivalsIn(
  database: Database,
  options: ReadOptions,
): (reports: readonly JsonRecord[], owner: string) => Promise<Arrivals | undefined> {
  let isClosed = false;
  return async (reports, owner) => {
    const ids = reports
      .filter((report) => isWorthAsking(report, owner))
      .map(({ _id }) => String(_id));
    if (isClosed || ids.length === 0) return isClosed ? undefined : new Map();
    const asked = ids.map((id) => ({ id: `${id}${NOTE}` }));
    const notes = await withRetry(
      `notes about ${String(ids.length)} reports`,
      () => bulkGetBeside(database, NOTES, asked),
      options,
    );
    isClosed = notes === undefined;
    return (
      notes &&
      new Map(ids.map((id, index) => [id, arrivalOf(storedDocument(notes[index] ?? [])?.document)]))
    );
  };
}

function isWorthAsking(report: JsonRecord, owner: string): boolean {
  const isOfOwner = fieldOf(report['contact'], '_id') === owner;
  return !isOfOwner || !String(report['_rev']).startsWith('1-');
}

/** Dates are as JavaScript writes them, or `unknown`. */
function arrivalOf(note: unknown): Arrival {
  const [first, latest] = ['initial_replication_date', 'latest_replication_date'].map((name) => {
    const instant = Date.parse(String(fieldOf(note, name)));
    return Number.isNaN(instant) ? undefined : instant;
  });
  return { first, latest };
}
