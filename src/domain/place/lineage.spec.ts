import { endsInText, lineageOf, wholeLineage } from './lineage.ts';

const chain = (...ids: unknown[]): unknown =>
  ids.reduceRight<unknown>((parent, _id) => ({ _id, parent }), undefined);

describe('lineageOf', () => {
  it('is the contact, then the parents stored in it, nearest first', () => {
    expect(lineageOf('a', chain('b', 'c'))).toEqual(['a', 'b', 'c']);
  });

  it('is the contact alone where it has no parent', () => {
    expect([undefined, null, '', 'b', 7].map((parent) => lineageOf('a', parent))).toEqual(
      Array.from({ length: 5 }, () => ['a']),
    );
  });

  it('stops at a repeated id', () => {
    expect(lineageOf('a', chain('b', 'a', 'c'))).toEqual(['a', 'b']);
    expect(lineageOf('a', chain('b', 'b', 'c'))).toEqual(['a', 'b']);
  });

  it('stops after 50 steps', () => {
    const ids = Array.from({ length: 60 }, (_, step) => `place-${String(step)}`);
    expect(lineageOf('a', chain(...ids)).length).toBe(51);
  });

  it('goes on above a parent without an id', () => {
    expect(lineageOf('a', chain(undefined, 'c'))).toEqual(['a', 'c']);
  });
});

describe('a chain of parents', () => {
  const above = (steps: number, end: unknown): unknown =>
    Array.from({ length: steps }).reduce((parent) => ({ _id: 'place', parent }), end);

  it('ends in a text where the last parent is one', () => {
    expect([0, 1, 3, 50].map((steps) => endsInText(above(steps, 'unit')))).toEqual(
      Array.from({ length: 4 }, () => true),
    );
    for (const end of [undefined, null, '', 7, {}]) expect(endsInText(above(2, end))).toBe(false);
  });

  it('is looked at for 50 steps', () => {
    expect(endsInText(above(51, 'unit'))).toBe(false);
  });
});

describe('a lineage in two parts', () => {
  it('is whole with those above, where there are some', () => {
    expect(wholeLineage({ lineage: ['chw', 'area'], above: ['unit'] })).toEqual([
      'chw',
      'area',
      'unit',
    ]);
    expect(wholeLineage({ lineage: ['chw'] })).toEqual(['chw']);
  });
});
