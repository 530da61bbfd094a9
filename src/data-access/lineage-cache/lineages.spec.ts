import { wholeLineage } from '../../domain/index.ts';
import { Lineages } from './lineages.ts';
import { OrderedLineages } from './ordered-lineages.ts';

const numbers = Array.from({ length: 60 }, (_, number) => number);
const ownerOf = (number: number): string => `chw-${String(number).padStart(2, '0')}`;
const kept = (): OrderedLineages =>
  new OrderedLineages(
    numbers.map(ownerOf),
    numbers.map((number) => (number === 7 ? '' : `area-${String(number)}`)),
    numbers.map((number) => (number === 7 ? [] : ['unit', 'county'])),
  );
const lineageOf = (number: number): readonly string[] =>
  number === 7 ? [ownerOf(7)] : [ownerOf(number), `area-${String(number)}`, 'unit', 'county'];

const wholeOf = (lineages: Lineages, owner: string): readonly string[] | undefined => {
  const lineage = lineages.of(owner);
  return lineage && wholeLineage(lineage);
};

describe('remembered lineages', () => {
  for (const [order, asked] of [
    ['in order', numbers],
    ['backwards', numbers.toReversed()],
    ['with gaps', numbers.filter((number) => number % 13 === 0)],
    ['again and again', [3, 3, 59, 0, 7, 58, 7]],
  ] as const) {
    it(`are found ${order}`, () => {
      const lineages = new Lineages(kept());
      expect(asked.map((number) => wholeOf(lineages, ownerOf(number)))).toEqual(
        asked.map(lineageOf),
      );
    });
  }

  it('are not there for others', () => {
    const lineages = new Lineages(kept());
    expect(['', 'chw', 'chw-05a', 'zzz'].map((owner) => lineages.of(owner))).toEqual(
      Array(4).fill(undefined),
    );
    expect(new Lineages().of('chw')).toBeUndefined();
  });

  it('are told by what was learned last', () => {
    const lineages = new Lineages(kept());
    lineages.add([ownerOf(5), 'moved']);
    lineages.remove(ownerOf(6));
    lineages.remove(ownerOf(6));
    lineages.remove('unknown');
    lineages.add(['new', 'area', 'unit']);
    lineages.add([]);
    expect([5, 6].map((number) => wholeOf(lineages, ownerOf(number)))).toEqual([
      [ownerOf(5), 'moved'],
      undefined,
    ]);
    expect(wholeOf(lineages, 'new')).toEqual(['new', 'area', 'unit']);
    expect([lineages.size, lineages.changes, lineages.removed]).toEqual([
      60,
      4,
      [ownerOf(5), ownerOf(6)],
    ]);
  });
});
