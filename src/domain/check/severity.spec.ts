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
