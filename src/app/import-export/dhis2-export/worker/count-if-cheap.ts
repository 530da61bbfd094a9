import type { ExportContext, ReadPlan } from '../../../../data-access/index.ts';
import { err, type ExportError, type Result } from '../../../../domain/index.ts';

/** Nobody has asked for a count that begins by itself: nobody waits longer for it. */
const MOST_MS = 5000;
/** What a request takes besides the database's own time: the line to it and back. */
const REQUEST_MS = 150;

/** A count that would take longer than it may without having been asked for. */
export interface CostlyCount {
  readonly code: 'costly';
  /** What it takes, about; absent where nobody can say. */
  readonly seconds?: number;
}

const millisecondsOf = ({ milliseconds, requests }: ReadPlan): number =>
  milliseconds + requests * REQUEST_MS;

/**
 * Counts where that is cheap, and stops before the documents are read where it is not. What comes before,
 * the mapped contacts and who is below the chosen ones, may take no longer either.
 */
export async function countIfCheap<T>(
  count: (context: Pick<ExportContext, 'onPlan' | 'signal'>) => Promise<Result<T, ExportError>>,
): Promise<Result<T, ExportError | CostlyCount>> {
  const controller = new AbortController();
  const abort = (): void => {
    controller.abort();
  };
  const timer = setTimeout(abort, MOST_MS);
  let expected: number | undefined;
  const onPlan = (plan: ReadPlan | undefined): void => {
    clearTimeout(timer);
    expected = plan && millisecondsOf(plan);
    if (expected === undefined || expected > MOST_MS) abort();
  };
  try {
    return await count({ onPlan, signal: controller.signal });
  } catch (failure) {
    if (!controller.signal.aborted) throw failure;
    const seconds = expected === undefined ? {} : { seconds: Math.round(expected / 1000) };
    return err({ code: 'costly', ...seconds });
  } finally {
    clearTimeout(timer);
  }
}
