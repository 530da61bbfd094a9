import type { GoDataOfHost } from '../go-data/index.ts';

/** What the start needs to know besides how it was asked for. */
export interface StartContext {
  /** Today as `YYYY-MM-DD`: the demo county is dated by it. */
  readonly today: string;
  /** What day the host takes it for; this machine's, as it goes on, where nothing is said. */
  readonly todayOfHost?: () => string;
  /** The folder of the built page; none where `ng serve` serves it. */
  readonly pageFolder?: string;
  /** The module of the thread in which rules run; without it no targets are recalculated. */
  readonly rulesWorker?: URL;
  /** The outbreak whose cases the API exports, with its mapping read; without it none are. */
  readonly goData?: GoDataOfHost;
}
