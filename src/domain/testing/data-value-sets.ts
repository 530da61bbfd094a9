import * as fc from 'fast-check';
import type { DataValue, DataValueSet } from '../data-value-set/data-value-set.ts';

const identifiers = fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{10}$/);

const combos = fc.option(fc.constantFrom('HllvX50cXC0', 'D4UpeaWoLqq', 'aB3xYz00001'), {
  nil: undefined,
});

/** Any text, and the signs that files have trouble with. */
const comments = fc.oneof(
  { weight: 5, arbitrary: fc.constant(undefined) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('a, "b"\r\nc', '=1+1', "<a b='c'>&amp;]]>", '\t', 'null', 'मातृ é'),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1 }) },
  { weight: 1, arbitrary: fc.constantFrom('\u0000\u0008', '\ud800', '\ufffe', '\u0085\u2028') },
);

const rows = fc.uniqueArray(
  fc.record({
    orgUnit: identifiers,
    dataElement: identifiers,
    categoryOptionCombo: combos,
    attributeOptionCombo: combos,
    value: fc.maxSafeNat().map(String),
    comment: comments,
  }),
  { minLength: 1, maxLength: 12, selector: (row) => `${row.orgUnit}${row.dataElement}` },
);

const present = (fields: Readonly<Record<string, string | undefined>>): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** DataValueSets as the rules write them: one org unit at the top, or several on the values. */
export const dataValueSets: fc.Arbitrary<DataValueSet> = fc
  .record({
    dataSet: identifiers,
    period: fc
      .tuple(fc.integer({ min: 1990, max: 2069 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}${String(month).padStart(2, '0')}`),
    rows,
    isOneOrgUnit: fc.boolean(),
    isComplete: fc.boolean(),
  })
  .map(({ dataSet, period, rows: [first, ...others], isOneOrgUnit, isComplete }) => {
    const all = first === undefined ? [] : [first, ...others];
    const isAlone = isOneOrgUnit || all.length === 1;
    return {
      ...present({ dataSet, completeDate: isComplete && isAlone ? '2026-11-05' : undefined }),
      period,
      ...present({ orgUnit: isAlone ? first?.orgUnit : undefined }),
      dataValues: all.map(
        ({ orgUnit, ...row }) =>
          present({ orgUnit: isAlone ? undefined : orgUnit, ...row }) as DataValue,
      ),
    } as unknown as DataValueSet;
  });
