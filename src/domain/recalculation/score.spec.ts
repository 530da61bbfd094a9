import * as fc from 'fast-check';
import { PROPERTY_SEED } from '../testing/property-seed.ts';
import { instancesThatCount, targetValues, type Instants } from './score.ts';
import type { TargetInstance } from './target-instance.ts';
import type { TargetRule } from './target-rule.ts';

const MONTH: Instants = { start: 100, end: 200 };

const instance = (more: Partial<TargetInstance> = {}): TargetInstance => ({
  target: 'visits',
  id: 'a~visits',
  contact: 'a',
  contactDate: 1,
  pass: true,
  group: 'undefined',
  date: 150,
  ...more,
});

const rule = (more: Partial<TargetRule> = {}): TargetRule => ({
  id: 'visits',
  isPercent: false,
  ...more,
});

/** `pass/total` of the target, and its percentage where it has one. */
function scored(instances: readonly TargetInstance[], rules = [rule()]): readonly string[] {
  return targetValues(rules, instancesThatCount(instances, MONTH)).map(
    ({ value: { pass, total, percent } }) =>
      `${String(pass)}/${String(total)}${percent === undefined ? '' : ` ${String(percent)} %`}`,
  );
}

describe('A target', () => {
  it('counts what is dated within the interval, its first and last instant included', () => {
    const dates = [99, 100, 200, 201, undefined, Number.NaN];
    const instances = dates.map((date, index) => instance({ id: String(index), date }));
    expect(scored(instances)).toEqual(['2/2']);
  });

  it('has the last instance of a contact only, though an earlier one lay within', () => {
    expect(scored([instance({ date: 150 }), instance({ date: 250 })])).toEqual(['0/0']);
    expect(scored([instance({ pass: true }), instance({ pass: false })])).toEqual(['0/1']);
  });

  it('takes the newest of several contacts that give one thing within the interval', () => {
    const older = instance({ contact: 'older', contactDate: 1, pass: true });
    const newer = instance({ contact: 'newer', contactDate: 2, pass: false });
    expect(scored([older, newer])).toEqual(['0/1']);
    expect(scored([newer, older])).toEqual(['0/1']);
    expect(scored([older, { ...newer, date: 250 }])).toEqual(['1/1']);
    const alike = [instance({ contact: 'b', pass: false }), instance({ contact: 'a' })];
    expect(scored(alike)).toEqual(['0/1']);
    expect(scored(alike.toReversed())).toEqual(['0/1']);
  });

  it('rounds a percentage, which is 0 of nothing', () => {
    const percent = [rule({ isPercent: true })];
    expect(scored([], percent)).toEqual(['0/0 0 %']);
    const three = [true, true, false].map((pass, index) => instance({ id: String(index), pass }));
    expect(scored(three, percent)).toEqual(['2/3 67 %']);
    const eight = Array.from({ length: 8 }, (_, id) => instance({ id: String(id), pass: id < 1 }));
    expect(scored(eight, percent)).toEqual(['1/8 13 %']);
  });

  it('counts groups where it says how many of a group have to pass', () => {
    const families = ['x', 'x', 'x', 'y', 'y', 'z'].map((group, index) =>
      instance({ id: String(index), group, pass: index !== 4 }),
    );
    expect(scored(families, [rule({ passesIfGroupCount: 2 })])).toEqual(['1/3']);
    expect(scored(families, [rule({ passesIfGroupCount: 1, isPercent: true })])).toEqual([
      '3/3 100 %',
    ]);
    expect(scored(families, [rule({ passesIfGroupCount: 0 })])).toEqual(['3/3']);
  });

  it('is there with 0 where nothing was given, in the order of the settings', () => {
    const rules = [rule({ id: 'births' }), rule()];
    expect(scored([instance()], rules)).toEqual(['0/0', '1/1']);
  });

  it('keeps what two targets give under one id apart', () => {
    const rules = [rule(), rule({ id: 'births' })];
    expect(scored([instance({ id: '1' }), instance({ id: '1', target: 'births' })], rules)).toEqual(
      ['1/1', '1/1'],
    );
  });
});

describe('Targets of any instances', () => {
  const instances = fc.array(
    fc.record({
      target: fc.constantFrom('visits', 'births'),
      id: fc.noBias(fc.constantFrom('1', '2', '3', '4', '5')),
      contact: fc.noBias(fc.constantFrom('a', 'b', 'c')),
      pass: fc.boolean(),
      group: fc.constantFrom('x', 'y'),
      date: fc.noBias(fc.integer({ min: 60, max: 240 })),
    }),
    { minLength: 1, maxLength: 30 },
  );
  /** Contacts in an order, the instances of each in theirs. */
  const contacts = instances.map((all) =>
    ['a', 'b', 'c'].map((id, at) =>
      all
        .filter(({ contact }) => contact === id)
        .map((one) => ({ ...one, contactDate: at === 2 ? 1 : at })),
    ),
  );
  const rules = [
    rule({ isPercent: true }),
    rule({ id: 'births', passesIfGroupCount: 2, isPercent: true }),
  ];
  const valuesOf = (all: readonly (readonly TargetInstance[])[]): unknown =>
    targetValues(rules, instancesThatCount(all.flat(), MONTH));

  it('do not depend on the order of contacts, nor on contacts that come twice', () => {
    let counted = 0;
    fc.assert(
      fc.property(contacts, (all) => {
        const values = valuesOf(all);
        if (instancesThatCount(all.flat(), MONTH).length > 0) counted += 1;
        expect(valuesOf(all.toReversed())).toEqual(values);
        expect(valuesOf([...all, ...all])).toEqual(values);
        // Page by page is the same as all at once.
        expect(valuesOf(all.map((some) => instancesThatCount(some, MONTH)))).toEqual(values);
      }),
      { seed: PROPERTY_SEED, numRuns: 200 },
    );
    expect(counted).toBeGreaterThan(140);
  });

  it('are not changed by what is dated outside the interval under ids of its own', () => {
    let counted = 0;
    fc.assert(
      fc.property(contacts, fc.integer({ min: 201, max: 900 }), (all, date) => {
        if (instancesThatCount(all.flat(), MONTH).length > 0) counted += 1;
        const outside = all.map((some, at) => [
          ...some,
          instance({ id: `outside ${String(at)}`, contact: 'abc'[at] ?? '', date }),
        ]);
        expect(valuesOf(outside)).toEqual(valuesOf(all));
      }),
      { seed: PROPERTY_SEED, numRuns: 200 },
    );
    expect(counted).toBeGreaterThan(140);
  });
});
