import * as fc from 'fast-check';
import { isRecord } from '../../src/domain/index.ts';
import { PROPERTY_SEED } from '../../src/domain/testing/property-seed.ts';
import type { EntryPoint } from './entry-point.ts';
import { ENTRY_POINTS } from './entry-points.ts';
import { mutated } from './mutate.ts';
import { tryDrawn, tryExtremes } from './try-entry-point.ts';

/** A small part of `npm run fuzz`, and the same every time. */
const RUNS = 100;
const CHARACTERS = 100_000;

describe('hostile input', () => {
  for (const entryPoint of ENTRY_POINTS) {
    it(`as ${entryPoint.name} is read, or told, and nothing throws`, () => {
      expect(tryDrawn(entryPoint, RUNS, PROPERTY_SEED)).toBeUndefined();
      expect(tryExtremes(entryPoint, CHARACTERS)).toEqual([]);
    });
  }

  const breakable = (faultOf: EntryPoint['faultOf']): EntryPoint => ({
    name: 'breakable',
    usual: { name: 'a', parent: { name: 'b' } },
    inputs: mutated(fc.constant({ name: 'a', parent: { name: 'b' } })),
    faultOf,
  });

  it('would be noticed where it throws', () => {
    const reader = breakable((input) => {
      (input as { name: string }).name.trim();
      return undefined;
    });
    expect(tryDrawn(reader, RUNS, PROPERTY_SEED)?.what).toContain('TypeError');
    expect(tryExtremes(reader, CHARACTERS).length).toBeGreaterThan(0);
  });

  it('would be noticed where it is too deep', () => {
    const writer = breakable((input) => {
      JSON.stringify(input);
      return undefined;
    });
    expect(tryExtremes(writer, CHARACTERS)[0]?.what).toContain('RangeError');
  });

  it('has fields of its own that are called as those of prototypes', () => {
    const own = fc.sample(breakable(() => undefined).inputs, { numRuns: 500, seed: PROPERTY_SEED });
    const named = own.filter((each) => isRecord(each) && Object.hasOwn(each, '__proto__'));
    expect(named.length).toBeGreaterThan(0);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
