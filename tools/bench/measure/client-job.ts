import type { ExportRequest } from '../../../src/domain/index.ts';
import type { Metered } from './meter.ts';

/** What a client is told to do. */
export type ClientJob =
  | { readonly kind: 'export'; readonly request: ExportRequest }
  /** The floor of the export before. */
  | { readonly kind: 'replay' };

/** Where a client reads, and as whom. */
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
