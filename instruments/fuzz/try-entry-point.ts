import * as fc from 'fast-check';
import type { EntryPoint } from './entry-point.ts';
import { extremeValues } from './hostile-values.ts';
import { replacedAt, spotCount } from './mutate.ts';

/** What an input did that none may do. */
export interface Found {
  readonly entryPoint: string;
  /** What happened, and to which input, the smallest one where it was drawn. */
  readonly what: string;
}

/** So long may a processor work on one input: any longer, and somebody waits for what hangs. */
const MOST_SECONDS = 60;

const wordsOf = (fault: unknown): string =>
  fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);

/** What is wrong with an input, also where it throws or takes for ever. */
function faultOf(entryPoint: EntryPoint, input: unknown): string | undefined {
  const begin = process.cpuUsage();
  try {
    const fault = entryPoint.faultOf(input);
    const seconds = process.cpuUsage(begin).user / 1e6;
    return fault ?? (seconds > MOST_SECONDS ? `${String(Math.round(seconds))} s` : undefined);
  } catch (fault) {
    return wordsOf(fault);
  }
}

/** Draws so many inputs for an entry point; what is found first, made small. */
export function tryDrawn(entryPoint: EntryPoint, runs: number, seed: number): Found | undefined {
  const property = fc.property(entryPoint.inputs, (input) => {
    const fault = faultOf(entryPoint, input);
    if (fault !== undefined) throw new Error(fault);
  });
  const details = fc.check(property, { numRuns: runs, seed });
  if (!details.failed) return undefined;
  const error = wordsOf(details.errorInstance);
  return {
    entryPoint: entryPoint.name,
    what: `${error}\n  of ${fc.stringify(details.counterexample)} (--seed ${String(details.seed)})`,
  };
}

/** Puts each extreme value at each spot of what is usual. */
export function tryExtremes(entryPoint: EntryPoint, characters: number): readonly Found[] {
  const extremes = Object.entries(extremeValues(characters));
  return Array.from({ length: spotCount(entryPoint.usual) }, (_, spot) => spot).flatMap((spot) =>
    extremes.flatMap(([name, value]) => {
      const fault = faultOf(entryPoint, replacedAt(entryPoint.usual, spot, value));
      const what = `${fault?.slice(0, 500) ?? ''}\n  of ${name} at spot ${String(spot)}`;
      return fault === undefined ? [] : [{ entryPoint: entryPoint.name, what }];
    }),
  );
}
