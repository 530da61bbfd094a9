import type { CalendarDate, ContactId, ContactTypes } from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import type { ReadOptions } from '../connection/retry.ts';
import type { ExportCacheStore } from '../lineage-cache/export-cache.ts';
import type { MonthCacheStore } from '../month-cache/month-cache.ts';
import type { ExportProgress } from './export-progress.ts';
import type { ReadPlan, StrategyThresholds } from './read-plan.ts';

/** The circumstances of an export. */
export interface ExportContext extends ReadOptions {
  /** The day at the place of whoever exports. */
  readonly today: CalendarDate;
  readonly onProgress?: (progress: ExportProgress) => void;
  /** Told what the count costs before its documents are read; undefined where nobody can say. */
  readonly onPlan?: (plan: ReadPlan | undefined) => void;
  /** What earlier exports learned; without it every export asks all anew. */
  readonly cacheStore?: ExportCacheStore;
  /** Months that were counted for earlier reviews; without it each is counted anew. */
  readonly monthCache?: MonthCacheStore;
  /**
   * Contacts to which no document may lead, and whose mapping CHT Core's view may have lost. Without it they are
   * not looked for: whoever offers what that view gives asks for nothing else.
   */
  readonly placesToLookAt?: (
    database: Database,
    types: ContactTypes,
    options: ReadOptions,
  ) => Promise<readonly ContactId[]>;
  /** Where one way of reading takes over from another; others than usual for specs. */
  readonly limits?: StrategyThresholds;
}
