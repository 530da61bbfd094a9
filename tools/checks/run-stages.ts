import { performance } from 'node:perf_hooks';
import type { Stage, StageResult } from './stage.ts';

/** A stage, what it found out, and how long it took. */
export interface FinishedStage extends StageResult {
  readonly stage: Stage;
  readonly seconds: number;
}

/** Told as it happens. */
export interface StageListener {
  started(stage: Stage): void;
  finished(finished: FinishedStage): void;
}

async function runStage(stage: Stage, listener: StageListener): Promise<FinishedStage> {
  listener.started(stage);
  const start = performance.now();
  const result = await stage.run().catch(
    // A stage that breaks is a failed one; the others still run.
    (error: unknown): StageResult => ({
      counts: { passed: 0, failed: 1, skipped: 0 },
      output: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }),
  );
  const finished = { ...result, stage, seconds: (performance.now() - start) / 1000 };
  listener.finished(finished);
  return finished;
}

/**
 * Runs all stages, whatever the others find: several side by side, in the order of the list; those
 * that need the machine for themselves afterwards, one by one.
 */
export async function runStages(
  stages: readonly Stage[],
  sideBySide: number,
  listener: StageListener,
): Promise<FinishedStage[]> {
  const waiting = stages.filter((stage) => stage.isAlone !== true);
  const finished: FinishedStage[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      finished.push(await runStage(next, listener));
    }
  };
  await Promise.all(Array.from({ length: sideBySide }, work));
  for (const stage of stages) {
    if (stage.isAlone === true) finished.push(await runStage(stage, listener));
  }
  return finished;
}
