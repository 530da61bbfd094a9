import type { Aggregation } from './aggregation.ts';
import type { Chain } from './client-job.ts';
import type { ConcurrentExports } from './concurrent-exports.ts';
import type { LiveHeap } from './live-heap.ts';
import type { LookCost } from './reviews.ts';
import type { Measurement } from './run.ts';

/** Something that was measured at one size. */
export type Sized<T> = T & { readonly chws: number };

/** All that was measured. */
export interface Measured {
  readonly exports: readonly Measurement[];
  /** Of all org units. */
  readonly aggregations: readonly Sized<Aggregation>[];
  /** Of all org units. */
  readonly weights: readonly Sized<LiveHeap>[];
  /** Of a second export of one unit. */
  readonly chains: readonly Sized<Chain>[];
  readonly concurrentExports: readonly ConcurrentExports[];
  /** Of one unit, and of all. */
  readonly reviews: readonly LookCost[];
}
