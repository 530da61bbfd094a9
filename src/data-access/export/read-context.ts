import type { ExportPlan, Tag } from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import type { LostMappings } from '../places/lost-mappings.ts';
import type { ExportCache } from '../lineage-cache/export-cache.ts';
import type { ExportContext } from './export-context.ts';

/** What an export reads, once it is known how to count. */
export interface ReadContext {
  readonly database: Database;
  readonly plan: ExportPlan;
  /** The month that is read: the plan's only one, or one of several. */
  readonly tag: Tag;
  /** Whether the product's own views are installed. */
  readonly hasViews: boolean;
  /** How many target documents the month has; undefined where only reading them would tell. */
  readonly documents: number | undefined;
  /** What is known from earlier exports and from the months before. */
  readonly cache: ExportCache;
  /** Looks for what the CHT's view lost; undefined where the product's view is read. */
  readonly lost: LostMappings | undefined;
  readonly context: ExportContext;
}
