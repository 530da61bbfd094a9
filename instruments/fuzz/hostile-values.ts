import * as fc from 'fast-check';

/** An object whose field is its own even where the name is that of a prototype's. */
const withField = (name: string, value: unknown): object => Object.fromEntries([[name, value]]);

/** Names that an object has without having them, and some that no form would take. */
export const HOSTILE_NAMES: readonly string[] = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', 'then'],
  ...['', ' ', '0', '-1', '\u0000', '\ud800', 'a\udfff', '\u202e', '\ufeff', '<script>', '~', '|'],
];

const TEXTS: readonly string[] = [
  ...HOSTILE_NAMES,
  ...['NaN', 'Infinity', '-0', '1e999', '9007199254740993', '٣', '३', '0x10', ' 7 ', '1,5', 'null'],
  ...['2026-02', '२०२६-०२', 'target~2026-02~~', 'target~2026-02~chw-1~a~b', 'HJiPOcmziQA', '💉'],
];

/** What `JSON.parse` can give for `1e999`, and whatever is near the end of the whole numbers. */
const NUMBERS: readonly number[] = [
  ...[0, -0, -1, 0.1, 1e-320, 2 ** 31, 2 ** 53 - 1, 2 ** 53, 2 ** 53 + 2, 1e308, Infinity],
];

/** Any value that JSON can hold and nobody expects. */
export const hostileValues: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<unknown>(...TEXTS) },
  { weight: 3, arbitrary: fc.constantFrom<unknown>(...NUMBERS) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(null, true, false, [], {}, [[]], [null]) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...HOSTILE_NAMES), fc.constantFrom<unknown>(null, 1, {}, 'a'))
      .map(([name, value]) => withField(name, value)),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);

/** Values that are too deep or too long for whoever goes through them without counting. */
export const extremeValues = (characters: number): Readonly<Record<string, unknown>> => ({
  'lists 10,000 deep': nested((inner) => [inner]),
  'objects 10,000 deep': nested((inner) => ({ parent: inner })),
  'places 10,000 above each other': nested((inner, depth) => ({
    _id: `place-${String(depth)}`,
    parent: inner,
  })),
  'a place that is above itself': nested((inner) => ({ _id: 'unit-1', parent: inner })),
  'a long text': 'a'.repeat(characters),
  'a long text of markup': '<&"\u202e'.repeat(characters / 4),
  'a long text of tildes': '~'.repeat(characters),
  'a long number as text': '9'.repeat(characters),
  'a long list': Array<unknown>(20_000).fill({ id: 'births' }),
});

const nested = (around: (inner: unknown, depth: number) => unknown): unknown => {
  let value: unknown = {};
  for (let depth = 0; depth < 10_000; depth += 1) value = around(value, depth);
  return value;
};
