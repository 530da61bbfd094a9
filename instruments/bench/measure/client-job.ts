import type { ExportRequest } from '../../../src/domain/index.ts';
import type { Aggregation } from './aggregation.ts';
import type { LiveHeap } from './live-heap.ts';
import type { Metered } from './meter.ts';
import type { Replayed } from './replay.ts';

/** What a client is told to do. */
export type ClientJob =
  | { readonly kind: 'export'; readonly request: ExportRequest }
  /** By somebody who remembers nothing: an export, or a review without or with the months before. */
  | { readonly kind: 'look'; readonly request: ExportRequest; readonly at: Look }
  /** The floor of the export before. */
  | { readonly kind: 'replay' }
  | { readonly kind: 'aggregate'; readonly request: ExportRequest }
  | { readonly kind: 'weigh'; readonly request: ExportRequest }
  /** A second export over a long way. */
  | { readonly kind: 'chain'; readonly request: ExportRequest }
  /** So many exports at once, by clients that remember nothing. */
  | { readonly kind: 'concurrent'; readonly request: ExportRequest; readonly clients: number };

/** What is looked at of a choice. */
export type Look = 'export' | 'review' | 'review with six months';

/** Where a client reads. */
export interface ClientSetup {
  /** `http://127.0.0.1:5984/medic`. */
  readonly url: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** What came of an export. */
export interface Exported extends Metered {
  readonly requests: number;
  readonly dataValues: number;
  /** Tells files apart. */
  readonly file: string;
}

/** What came of a look. */
export interface Looked extends Metered {
  readonly requests: number;
}

/** How many requests of an export had to wait for one another. */
export interface Chain {
  readonly roundTrips: number;
}

/** What a client says when it has done a job. */
export interface ClientAnswers {
  readonly export: Exported;
  readonly look: Looked;
  readonly replay: Replayed;
  readonly aggregate: Aggregation;
  readonly weigh: LiveHeap;
  readonly chain: Chain;
  readonly concurrent: Metered;
}

/** A job that went wrong, in words. */
export interface ClientFault {
  readonly fault: string;
}
