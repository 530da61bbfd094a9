import {
  writtenDocuments,
  type AnyTargetDocument,
  type CalendarDate,
  type DatabaseError,
  type Phone,
  type Result,
  type Tag,
  type TargetDocument,
} from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import { toResult, type ReadOptions } from '../connection/retry.ts';
import { hasInstalledViews } from '../design-document/installed-views.ts';
import { targetDocumentsOf } from '../target-documents/read-target-documents.ts';
import { arrivalsIn } from './arrivals.ts';
import { phonesInTurn } from './phones-in-turn.ts';
import { recalculatePhone, type Recalculation } from './recalculate-phone.ts';
import type { RecalculatedPhone } from './recalculated-phone.ts';
import type { RulesRunner } from './rules-runner.ts';

/** What is calculated, and for whom. */
export interface RecalculationRequest extends Recalculation {
  readonly phones: readonly Phone[];
}

/**
 * Calculates the targets of phones from the reports in the database, one phone after another: only the reports
 * about some contacts are in memory at a time.
 *
 * @param onPhone is given each phone as soon as it is done
 */
export const recalculate = (
  database: Database,
  { phones, ...recalculation }: RecalculationRequest,
  runner: RulesRunner,
  onPhone: (phone: RecalculatedPhone) => void,
  options: ReadOptions = {},
): Promise<Result<undefined, DatabaseError>> =>
  toResult(async () => {
    const { settings } = recalculation;
    const arrivalsOf = arrivalsIn(database, options);
    for await (const phone of phonesInTurn(database, phones, settings, options)) {
      onPhone(await recalculatePhone(phone, recalculation, runner, arrivalsOf));
    }
    return undefined;
  });

/**
 * Reads the document that each phone wrote for a tag; see `writtenDocuments`.
 *
 * @param today the day at the place of whoever asks
 */
export const readWrittenDocuments = (
  database: Database,
  tag: Tag,
  today: CalendarDate,
  options: ReadOptions = {},
): Promise<Result<ReadonlyMap<string, TargetDocument>, DatabaseError>> =>
  toResult(async () => {
    const documents: AnyTargetDocument[] = [];
    const hasViews = await hasInstalledViews(database, options);
    for await (const page of targetDocumentsOf(database, tag, hasViews, options)) {
      documents.push(...page);
    }
    return writtenDocuments(documents, today);
  });
