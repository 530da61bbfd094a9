import type { Fetch } from '../../src/data-access/index.ts';
import type { ProcessContext } from '../command-line/index.ts';

/** All that the command has to do with the world. */
export interface CommandContext extends ProcessContext {
  /** Milliseconds before the database is asked again; for specs. */
  readonly delays?: readonly number[];
  /** How DHIS2 is asked; for specs. */
  readonly fetch?: Fetch;
  /** Milliseconds of silence after which an answer is given up; for specs. */
  readonly silenceLimit?: number;
}
