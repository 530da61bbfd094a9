import type { CalendarDate } from '../../src/domain/index.ts';
import type { KeptPhones } from './kept-phones.ts';

/** How targets are calculated. */
export interface RecalculationContext {
  readonly today: CalendarDate;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** In which the days begin, for the rules too: `Africa/Nairobi`. */
  readonly timeZone: string;
  /** The module of the thread in which the rules run. */
  readonly rulesWorker: URL;
  readonly timeLimit: number;
  readonly isAsOfEnd: boolean;
  readonly isCompared: boolean;
  /** What an earlier run calculated, and keeps; without it all is calculated. */
  readonly kept?: KeptPhones | undefined;
  readonly onPhone?: ((done: number, of: number) => void) | undefined;
}
