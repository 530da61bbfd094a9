import { FINDING_KINDS, FINDING_RULES } from './finding-rules.ts';
import { SEVERITIES, severityOf } from './severity.ts';

describe('severityOf', () => {
  it('is the worse of both generations where neither is chosen', () => {
    const zero = FINDING_RULES['zero-not-significant'];
    expect([severityOf(zero), severityOf(zero, 'upTo242'), severityOf(zero, 'since243')]).toEqual([
      'lost',
      'lost',
      'harmless',
    ]);
  });

  for (const [behaviour, severity] of [
    ['refuses-file', 'refused'],
    ['rejects-value', 'refused'],
    ['drops-or-deletes', 'lost'],
    ['keeps-last', 'lost'],
    ['stores-hidden', 'hidden'],
    ['counts-twice', 'doubtful'],
    ['computes-otherwise', 'doubtful'],
    ['stores', 'harmless'],
  ] as const) {
    it(`of what ${behaviour} is ${severity}`, () => {
      const response = { behaviour, codes: [] };
      expect(severityOf({ upTo242: response, since243: response })).toBe(severity);
    });
  }

  it('orders the kinds', () => {
    const kinds = [
      'future-period',
      'zero-not-significant',
      'missing-option-combo',
      'aggregation-type',
    ] as const;
    expect(kinds.map((kind) => severityOf(FINDING_RULES[kind]))).toEqual([
      'refused',
      'lost',
      'hidden',
      'doubtful',
    ]);
  });

  it('finds no kind harmless on both', () => {
    expect(FINDING_KINDS.map((kind) => severityOf(FINDING_RULES[kind]))).not.toContain('harmless');
    expect(SEVERITIES.at(-1)).toBe('harmless');
  });
});
