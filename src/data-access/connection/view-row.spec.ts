import { isEqualKey, isSameKey } from './view-row.ts';

describe('two keys of a view', () => {
  const [composed, decomposed] = ['centre_sant\u00e9', 'centre_sante\u0301'].map((type) => [type]);

  it('are equal as CouchDB sorts them, however their accents are written', () => {
    expect(isEqualKey(composed, decomposed)).toBeTrue();
    expect(isSameKey(composed, decomposed)).toBeFalse();
  });

  it('differ by every letter, case, accent, digit and element', () => {
    const others = [
      ['Centre_sant\u00e9'],
      ['centre_sante'],
      ['centre_sant\u00e91'],
      [...(composed ?? []), 0],
    ];
    for (const other of [...others, composed?.[0], null])
      expect(isEqualKey(composed, other)).withContext(String(other)).toBeFalse();
  });
});
