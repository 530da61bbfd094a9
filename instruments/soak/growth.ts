/** The memory of a process some minutes after the first request. */
export interface Sample {
  readonly minutes: number;
  readonly megabytes: number;
}

/** How the memory went: what it was like after warming up, in the middle, and in the end. */
export interface Growth {
  readonly quarters: readonly number[];
  readonly isFlat: boolean;
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Less than this, in megabytes, is the play of a garbage collector. */
const PLAY = 30;

/**
 * Compares the quarters of a run by their medians. The first is warming up; after it memory may not
 * grow by more than a fifth, or what a garbage collector plays with.
 */
export function growthOf(samples: readonly Sample[]): Growth {
  const end = samples.at(-1)?.minutes ?? 0;
  const quarters = [0, 1, 2, 3].map((quarter) =>
    median(
      samples
        .filter(
          ({ minutes }) => minutes >= (end * quarter) / 4 && minutes <= (end * (quarter + 1)) / 4,
        )
        .map(({ megabytes }) => megabytes),
    ),
  );
  const [, warm = 0, , last = 0] = quarters;
  return { quarters, isFlat: last <= Math.max(warm * 1.2, warm + PLAY) };
}

/** `Memory by quarters of the run: 120, 130, 131, 131 MB: flat.` */
export const describeGrowth = ({ quarters, isFlat }: Growth): string =>
  `Memory by quarters of the run: ${quarters.map(Math.round).join(', ')} MB: ${isFlat ? 'flat' : 'it grows'}.`;
