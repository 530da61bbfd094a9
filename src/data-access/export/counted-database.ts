import {
  exportOutcome,
  type Contact,
  type Counted,
  type ExportOutcome,
  type ExportPlan,
  type Result,
  type RuleError,
  type Tag,
} from '../../domain/index.ts';
import type { DatabaseState } from '../connection/read-changes.ts';
import type { ExportContext } from './export-context.ts';

/** What was counted in a database, and from what. */
export interface CountedDatabase {
  readonly plan: ExportPlan;
  readonly counted: Counted;
  /** As of which the database was counted, where something is cached between exports. */
  readonly state: DatabaseState | undefined;
  /** Whether the product's own views are installed. */
  readonly hasViews: boolean;
  /** Target documents of the period, of all org units; undefined where only reading them would tell. */
  readonly documentsOfPeriod: number | undefined;
  /** Contacts with mappings that the database's own index does not give. */
  readonly lostMappings: readonly Contact[];
  /** Whether no phone has ever written a target document; known only where it matters. */
  readonly isEmptyDatabase: boolean;
  /** The field `settings` of the document `settings`. */
  readonly settings: unknown;
  /**
   * Counts the same of another month, without what is left out of this one.
   *
   * @param context how it is read; as the count itself was where it is not given
   */
  readonly countMonth: (tag: Tag, context?: ExportContext) => Promise<Counted | undefined>;
}

/** The file of what was counted, or why there is none. */
export const outcomeOf = (
  { plan, counted, isEmptyDatabase }: CountedDatabase,
  { today }: Pick<ExportContext, 'today'>,
): Result<ExportOutcome, RuleError> => {
  const { monthStartDate } = plan.settings;
  return exportOutcome(plan, counted, { today, monthStartDate, isEmptyDatabase });
};
