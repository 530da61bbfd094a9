import type { OrgUnit } from '../../../../data-access/index.ts';
import type { OfferedPeriod } from '../../../../domain/index.ts';
import type { InvalidParameter } from '../choose/query-params/choice-query-params.ts';
import { NO_CHOICE, type Choice } from '../choose/state/choice.ts';
import type { Configuration } from '../choose/state/configuration.ts';
import type { ReadStatus } from '../choose/state/read-status.ts';
import { NO_METADATA, type MetadataState } from '../dhis2/metadata/state/metadata-state.ts';
import type { Outcome } from '../export/state/export-status.ts';

/** Everything that the page shows. The written file is never in it. */
export interface Dhis2ExportState {
  readonly configuration: ReadStatus<Configuration>;
  /** Those of the chosen data set. */
  readonly orgUnits: ReadStatus<readonly OrgUnit[]>;
  readonly periods: ReadStatus<readonly OfferedPeriod[]>;
  readonly choice: Choice;
  /** What the address says that could not be read. */
  readonly unread: readonly InvalidParameter[];
  /** DHIS2's, of the chosen data set. */
  readonly metadata: MetadataState;
  readonly outcome: Outcome;
}

const WAITING = { status: 'waiting' } as const;

/** Nothing is exported. */
export const IDLE: Outcome = { status: 'idle' };

/** Before anything is asked. */
export const INITIAL_STATE: Dhis2ExportState = {
  configuration: WAITING,
  orgUnits: WAITING,
  periods: WAITING,
  choice: NO_CHOICE,
  unread: [],
  metadata: NO_METADATA,
  outcome: IDLE,
};
