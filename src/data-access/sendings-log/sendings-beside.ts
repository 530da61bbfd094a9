import type { LoggedSending } from '../../domain/index.ts';

/** Where sendings to a DHIS2 are kept besides its data store: for accounts that may not write into that. */
export interface SendingsBeside {
  /** What is kept of a month of a data set; undefined where it cannot be read, or there is no such place. */
  read(
    of: Pick<LoggedSending, 'dataSet' | 'period'>,
  ): Promise<readonly LoggedSending[] | undefined>;
  /** Keeps a sending; false where it could not. */
  add(sending: LoggedSending): Promise<boolean>;
}
