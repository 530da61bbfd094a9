import type { DataSetMetadata, Period } from '../../../src/domain/index.ts';
import type { DataSetToClose } from '../config/closing-config.ts';
import type { ConnectedInstance } from './connected-instance.ts';

/** A month to be closed. */
export interface MonthToClose {
  readonly instance: ConnectedInstance;
  readonly rule: DataSetToClose;
  readonly period: Period;
  /** What the instance's DHIS2 knows of the data set. */
  readonly metadata: DataSetMetadata;
  /** Why an org unit is not written, in words: another instance writes it too. */
  readonly clash: (orgUnit: string) => string | undefined;
}
