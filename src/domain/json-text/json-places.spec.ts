import fc from 'fast-check';
import { PROPERTY_SEED } from '../testing/property-seed.ts';
import { placedJson, pointerTo } from './json-places.ts';

const faultOf = (text: string): unknown => {
  const read = placedJson(text);
  return read.ok ? undefined : read.error;
};

describe('JSON with the lines of its values', () => {
  it('is what JSON.parse reads, whatever was written', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(undefined, 1, '\t'), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent);
        const read = placedJson(text);
        expect(read.ok && read.value.value).toEqual(JSON.parse(json));
      }),
      { seed: PROPERTY_SEED },
    );
  });

  it('is none exactly where JSON.parse refuses it', () => {
    const texts = fc.oneof(
      fc.string({ unit: fc.constantFrom(...Array.from('{}[]",:01-+.eE \\ntrufalse\n')) }),
      fc
        .tuple(fc.json(), fc.nat(), fc.constantFrom(...Array.from('{}[]",:0 x\\')))
        .map(([json, at, put]) => {
          const place = at % (json.length + 1);
          return json.slice(0, place) + put + json.slice(place);
        }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        const fault = faultOf(text) as { readonly kind: string } | undefined;
        // A member that stands twice is JSON all the same.
        if (fault?.kind !== 'repeated-member') expect(fault === undefined).toBe(isJson);
      }),
      { seed: PROPERTY_SEED, numRuns: 500 },
    );
  });

  it('is read with spaces, numbers and characters as people write them', () => {
    const read = placedJson('{ "per" : [1e5, 2.5E-1, "caf\\u00e9", "a\ufeffb"] }');
    expect(read.ok && read.value.value).toEqual({ per: [100_000, 0.25, 'café', 'a\ufeffb'] });
    expect(faultOf('["caf\\u00"]')).toEqual({ kind: 'not-json', line: 1 });
  });

  it('is none where it is nested deeper than any file that is meant', () => {
    for (const [open, close] of [
      ['[', ']'],
      ['{"a":', '}'],
    ] as const) {
      const nested = (times: number) => `${open.repeat(times)}1${close.repeat(times)}`;
      expect(faultOf(nested(200)))
        .withContext(open)
        .toBeUndefined();
      expect(faultOf(nested(201)))
        .withContext(open)
        .toEqual({ kind: 'not-json', line: 1 });
    }
  });

  it('tells the line of a value, or of what is around it', () => {
    const read = placedJson('\ufeff{\r\n  "a": {\n    "b/c": [1,\n 2]\n  }\n}\n');
    const lineOf = (pointer: string): unknown => read.ok && read.value.lineOf(pointer);
    expect(['', '/a', '/a/b~1c', '/a/b~1c/1', '/a/b~1c/7/x', '/z'].map(lineOf)).toEqual([
      1, 2, 3, 4, 3, 1,
    ]);
    expect(pointerTo('/a', 'b/~c')).toBe('/a/b~1~0c');
  });

  it('tells the line of a fault', () => {
    expect(faultOf('{\n "a": 1,\n}')).toEqual({ kind: 'not-json', line: 3 });
    expect(faultOf('{\n "a": 1\n "b": 2}')).toEqual({ kind: 'not-json', line: 3 });
    expect(faultOf('{"a": {"b": 1,\n"b": 2}}')).toEqual({
      kind: 'repeated-member',
      pointer: '/a/b',
      line: 2,
    });
    expect(faultOf(`${'['.repeat(300)}${']'.repeat(300)}`)).toEqual({ kind: 'not-json', line: 1 });
    expect(faultOf('')).toEqual({ kind: 'not-json', line: 1 });
  });
});
