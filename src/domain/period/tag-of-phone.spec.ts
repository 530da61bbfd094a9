import { parseTag } from './period.ts';
import { parseTagOfPhone, tagInScript, ZEROS_OF_SCRIPTS } from './tag-of-phone.ts';

describe('tags as phones write them', () => {
  for (const [text, expected] of [
    ['2026-02', '2026-02'],
    ['२०२६-०२', '2026-02'],
    ['٢٠٢٦-٠٢', '2026-02'],
    ['1999-09', '1999-09'],
    ['१९९९-०९', '1999-09'],
    ['2026a-02', undefined],
    ['a2026-02', undefined],
    ['2026-०२', undefined],
    ['२०२६-٠٢', undefined],
    ['۲۰۲۶-۰۲', undefined],
    ['latest', undefined],
    ['2026-13', undefined],
    ['2026-00', undefined],
    ['2026-2', undefined],
    ['2026-02-01', undefined],
    // The characters beside the digits of a script, on either side.
    ['2026/2', undefined],
    ['2026-:', undefined],
    ['२०२६॥२', undefined],
    ['२०२६-॰', undefined],
    ['٢٠٢٦-٪', undefined],
    ['202a-02', undefined],
    ['', undefined],
  ] as const) {
    it(`${text} is ${expected ?? 'none'}`, () => {
      expect<string | undefined>(parseTagOfPhone(text)).toBe(expected);
    });
  }

  it('are read again from every script', () => {
    const tag = parseTag('2026-10');
    const written = ZEROS_OF_SCRIPTS.map((zero) => tag && tagInScript(tag, zero));
    expect(new Set(written).size).toBe(3);
    expect(written.map((text) => parseTagOfPhone(text ?? ''))).toEqual([tag, tag, tag]);
  });
});
