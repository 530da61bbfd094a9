import { DEFAULT_OPTION_COMBO, identifierText, isIdentifier } from './identifier.ts';

describe('identifiers', () => {
  for (const [text, expected] of [
    ['VMuFODsyWaO', true],
    ['a1234567890', true],
    ['1MuFODsyWaO', false],
    ['VMuFODsyWa', false],
    ['VMuFODsyWaOx', false],
    ['VMuFODsyWaO\n', false],
    [' MuFODsyWaO', false],
    ['VMuFODsyWaé', false],
    ['', false],
  ] as const) {
    it(`${JSON.stringify(text)} ${expected ? 'is' : 'is not'} one`, () => {
      expect(isIdentifier(text)).toBe(expected);
    });
  }

  for (const [value, expected] of [
    ['x', 'x'],
    [' ', ' '],
    ['', undefined],
    [undefined, undefined],
    [null, undefined],
    [0, undefined],
    [12345678901, '12345678901'],
    [['VMuFODsyWaO'], '["VMuFODsyWaO"]'],
    [{}, '{}'],
  ] as const) {
    it(`a mapping that says ${JSON.stringify(value)} means ${JSON.stringify(expected)}`, () => {
      expect(identifierText(value)).toBe(expected);
    });
  }

  it('that DHIS2 gives its default option combo is known', () => {
    expect(DEFAULT_OPTION_COMBO).toBe('HllvX50cXC0');
  });

  it('a mistyped value is never taken for a well-formed one', () => {
    expect(isIdentifier(identifierText(['VMuFODsyWaO']) ?? '')).toBe(false);
  });
});
