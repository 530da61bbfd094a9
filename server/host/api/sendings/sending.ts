import type { Dhis2Access, Fetch, SendingsBeside } from '../../../../src/data-access/index.ts';
import type { ApiCaller } from '../caller-turns.ts';
import type { AskedSending } from './read-sending.ts';

/** To which DHIS2 a host sends by itself, with whose rights, and for whom. */
export interface SendingAccess extends Dhis2Access {
  /** Names of the CHT accounts that may have it send; without it whoever has both permissions. */
  readonly senders?: readonly string[];
  /** Where a sending is kept that DHIS2's data store does not take. */
  readonly kept?: SendingsBeside;
  /** How DHIS2 is asked; for specs. */
  readonly fetch?: Fetch;
}

/** Who sends what. */
export interface Sending {
  readonly asked: AskedSending;
  readonly caller: ApiCaller;
}
