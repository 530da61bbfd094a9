import type { RecalculatedPhone } from '../../src/data-access/index.ts';
import type { Days, Phone } from '../../src/domain/index.ts';

/** Keeps what was calculated, so that a recalculation that ended in the middle goes on from there. */
export interface KeptPhones {
  /** What was calculated for an account as it is now; undefined where nothing was. */
  readonly of: (days: Days, phone: Phone) => RecalculatedPhone | undefined;
  /** Keeps what was just calculated. */
  readonly add: (days: Days, calculated: RecalculatedPhone) => void;
}
