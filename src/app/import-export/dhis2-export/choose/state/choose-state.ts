import type { OrgUnit } from '../../../../../data-access/index.ts';
import type { CalendarDate, OfferedPeriod } from '../../../../../domain/index.ts';
import type { Choice, InvalidParameter } from './choice.ts';
import type { Configuration } from './configuration.ts';
import type { ReadStatus } from './read-status.ts';

/** What there is to choose, and what is chosen. */
export interface ChooseState {
  readonly configuration: ReadStatus<Configuration>;
  /** Those of the chosen data set. */
  readonly orgUnits: ReadStatus<readonly OrgUnit[]>;
  /** The months that have target documents; which periods are offered follows from the data set. */
  readonly periods: ReadStatus<readonly OfferedPeriod[]>;
  /** The day on which they were found. */
  readonly today: CalendarDate | undefined;
  /** What DHIS2's metadata say of a data set's periods, where they are loaded. */
  readonly ofMetadata: { readonly dataSet: string; readonly periodType?: string } | undefined;
  readonly choice: Choice;
  readonly invalidParameters: readonly InvalidParameter[];
}
