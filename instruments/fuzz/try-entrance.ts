import * as fc from 'fast-check';
import type { Entrance } from './entrance.ts';
import { extremeValues } from './hostile-values.ts';
import { replacedAt, spotCount } from './mutate.ts';

/** What an input did that none may do. */
export interface Found {
  readonly entrance: string;
  /** What happened, and to which input, the smallest one where it was drawn. */
  readonly what: string;
}

/** So long may a processor work on one input: any longer, and somebody waits for what hangs. */
const MOST_SECONDS = 60;

const wordsOf = (fault: unknown): string =>
  fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);

/** What is wrong with an input, also where it throws or takes for ever. */
function faultOf(entrance: Entrance, input: unknown): string | undefined {
  const begin = process.cpuUsage();
  try {
    const fault = entrance.faultOf(input);
    const seconds = process.cpuUsage(begin).user / 1e6;
    return fault ?? (seconds > MOST_SECONDS ? `${String(Math.round(seconds))} s` : undefined);
  } catch (fault) {
    return wordsOf(fault);
  }
}

/** Draws so many inputs for an entrance; what is found first, made small. */
export function tryDrawn(entrance: Entrance, runs: number, seed: number): Found | undefined {
  const property = fc.property(entrance.inputs, (input) => {
    const fault = faultOf(entrance, input);
    if (fault !== undefined) throw new Error(fault);
  });
  const details = fc.check(property, { numRuns: runs, seed });
  if (!details.failed) return undefined;
  const error = wordsOf(details.errorInstance);
  return {
    entrance: entrance.name,
    what: `${error}\n  of ${fc.stringify(details.counterexample)} (--seed ${String(details.seed)})`,
  };
}

/** Puts each extreme value at each spot of what is usual. */
export function tryExtremes(entrance: Entrance, characters: number): readonly Found[] {
  const extremes = Object.entries(extremeValues(characters));
  return Array.from({ length: spotCount(entrance.usual) }, (_, spot) => spot).flatMap((spot) =>
    extremes.flatMap(([name, value]) => {
      const fault = faultOf(entrance, replacedAt(entrance.usual, spot, value));
      const what = `${fault?.slice(0, 500) ?? ''}\n  of ${name} at spot ${String(spot)}`;
      return fault === undefined ? [] : [{ entrance: entrance.name, what }];
    }),
  );
}
