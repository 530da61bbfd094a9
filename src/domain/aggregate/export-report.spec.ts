import {
  LEFT_OUT_REASONS,
  NOT_COUNTED_REASONS,
  type LeftOutReason,
  type NotCountedReason,
} from './export-report.ts';

describe('the reasons of a report', () => {
  it('hold every reason: what is grouped by them shows each entry', () => {
    const notCounted: Record<NotCountedReason, true> = {
      excluded: true,
      malformed: true,
      'other-revision': true,
      'older-account': true,
      'no-contact': true,
      'no-org-unit': true,
      'bad-number': true,
    };
    const leftOut: Record<LeftOutReason, true> = {
      'invalid-identifier': true,
      'mixed-values': true,
      'unsafe-sum': true,
      'percent-without-total': true,
      'no-value-of-type': true,
    };
    expect([...NOT_COUNTED_REASONS]).toEqual(Object.keys(notCounted) as NotCountedReason[]);
    expect([...LEFT_OUT_REASONS]).toEqual(Object.keys(leftOut) as LeftOutReason[]);
  });
});
