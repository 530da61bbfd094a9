import type { Dhis2Access, Fetch, SendingsBeside } from '../../../src/data-access/index.ts';
import type { CalendarDate, SyncsRead } from '../../../src/domain/index.ts';
import type { DatabaseAccess } from '../../database/index.ts';

/** A CHT instance and its DHIS2, with the credentials at hand; in memory only. */
export interface ConnectedInstance {
  readonly name: string;
  readonly cht: DatabaseAccess;
  readonly dhis2: Dhis2Access;
  /** Reads when phones synced, once for all months; undefined where nothing is known. */
  readonly readSyncs: () => Promise<SyncsRead | undefined>;
}

/** What a run has to do with the world. */
export interface ClosingContext {
  readonly today: CalendarDate;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The module of the thread in which rules run. */
  readonly rulesWorker: URL;
  /** How DHIS2 is asked. */
  readonly fetch: Fetch;
  /** Where sendings to a DHIS2 are kept that its data store does not take; absent where none are. */
  readonly keptSendings?: ((dhis2: string) => SendingsBeside) | undefined;
  /** Keeps a file that is about to be sent, and gives the name under which; absent where none is kept. */
  readonly keepFile?: ((name: string, text: string) => Promise<string>) | undefined;
}
