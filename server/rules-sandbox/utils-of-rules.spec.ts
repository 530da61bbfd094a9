import nootils from 'cht-nootils';
import * as fc from 'fast-check';
import { PROPERTY_SEED } from '../../src/domain/testing/property-seed.ts';
import { utilsOfRules } from './utils-of-rules.ts';

const schedules = [{ name: 'anc', events: [] }, { name: 'pnc' }];
const ours = utilsOfRules(schedules);
const theirs = nootils({ tasks: { schedules } });

/** What both give, or that both throw. */
const outcome = (run: () => unknown): unknown => {
  try {
    const value = run();
    return value instanceof Date ? value.getTime() : value;
  } catch {
    return 'throws';
  }
};

const report = fc.record(
  {
    form: fc.noBias(fc.constantFrom('visit', 'visit', 'delivery')),
    deleted: fc.noBias(fc.constantFrom(false, false, false, true)),
    reported_date: fc.nat(5),
    fields: fc.record(
      { a: fc.nat(2), group: fc.record({ b: fc.nat(1) }), follow_up_count: fc.nat(3) },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['form', 'reported_date', 'fields'] },
);
const reports = fc.array(report, { minLength: 3, maxLength: 8 });
const fields = fc.noBias(
  fc.constantFrom(
    undefined,
    undefined,
    undefined,
    { a: 1 },
    { 'group.b': 0 },
    { 'a.b.c': undefined },
  ),
);
const forms = fc.noBias(
  fc.constantFrom('visit', 'delivery', ['visit', 'delivery'], ['visit', 'x']),
);

describe('The library of the rules', () => {
  const afternoon = new Date(2026, 9, 5, 13, 30);

  it('has the functions of cht-nootils, and no other', () => {
    expect(Object.keys(ours).toSorted()).toEqual(Object.keys(theirs).toSorted());
    expect(ours.MS_IN_DAY).toBe(theirs.MS_IN_DAY);
  });

  it('finds and compares reports as cht-nootils does', () => {
    let found = 0;
    fc.assert(
      fc.property(reports, forms, fields, fc.nat(5), fc.nat(2), (all, form, wanted, at, count) => {
        const [first, second] = all;
        const both = [ours, theirs].map((lib) => ({
          newest: outcome(() => lib.getMostRecentReport(all, form, wanted)),
          timestamp: outcome(() => lib.getMostRecentTimestamp(all, form, wanted)),
          window: outcome(() => lib.isFormSubmittedInWindow(all, 'visit', 1, at, count)),
          newer: outcome(() => lib.isFirstReportNewer(first, second)),
          match: outcome(() => first && lib.fieldsMatch(first, wanted ?? {})),
          field: outcome(() => first && lib.getField(first, 'group.b')),
          period: outcome(() => first && lib.getLmpDate(first)),
        }));
        if (both[1]?.newest !== null) found += 1;
        expect(both[0]).toEqual(both[1]);
      }),
      { seed: PROPERTY_SEED, numRuns: 300 },
    );
    expect(found).toBeGreaterThan(210);
  });

  it('reckons with days as cht-nootils does', () => {
    for (const days of [-400, -1, 0, 31]) {
      expect<unknown>(ours.addDate(afternoon, days)).toEqual(theirs.addDate(afternoon, days));
    }
    jasmine.clock().install();
    jasmine.clock().mockDate(afternoon);
    expect<unknown>(ours.addDate(null, 1)).toEqual(theirs.addDate(null, 1));
    expect<unknown>(ours.now()).toEqual(theirs.now());
    jasmine.clock().uninstall();
    expect<unknown>(ours.isDateValid(new Date(Number.NaN))).toBe(
      theirs.isDateValid(new Date(Number.NaN)),
    );
    expect([ours.isTimely(), theirs.isTimely()]).toEqual([true, true]);
    expect<unknown>(ours.getSchedule('pnc')).toEqual(theirs.getSchedule('pnc'));
    expect(utilsOfRules(undefined).getSchedule('pnc')).toBeUndefined();
  });
});
