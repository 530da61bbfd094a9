import * as fc from 'fast-check';
import { mergeSorted } from './merge-sorted.ts';

async function* pagesOf(
  numbers: readonly number[],
  size: number,
): AsyncGenerator<readonly number[]> {
  for (let first = 0; first < numbers.length; first += size) {
    yield await Promise.resolve(numbers.slice(first, first + size));
  }
}

const ordered = fc.array(fc.nat(50)).map((numbers) => numbers.sort((a, b) => a - b));

describe('mergeSorted', () => {
  it('goes on after pages without anything', async () => {
    async function* gappy(
      ...pages: readonly (readonly number[])[]
    ): AsyncGenerator<readonly number[]> {
      for (const page of pages) yield await Promise.resolve(page);
    }
    const merged: number[] = [];
    const sequences = [gappy([], [1], [], [], [4]), gappy([], []), gappy([2, 3], [], [5])];
    for await (const page of mergeSorted(sequences, (a, b) => a - b)) merged.push(...page);
    expect(merged).toEqual([1, 2, 3, 4, 5]);
  });

  it('merges any sequences in order, whatever their pages', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(ordered, fc.integer({ min: 1, max: 5 }))), async (all) => {
        const merged: number[] = [];
        const sequences = all.map(([numbers, size]) => pagesOf(numbers, size));
        for await (const page of mergeSorted(sequences, (a, b) => a - b)) merged.push(...page);
        expect(merged).toEqual(all.flatMap(([numbers]) => numbers).sort((a, b) => a - b));
      }),
    );
  });
});
