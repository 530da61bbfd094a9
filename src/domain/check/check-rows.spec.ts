import * as fc from 'fast-check';
import { rowsOfSet } from '../data-value-set/data-value-row.ts';
import type { DataValue, DataValueSet } from '../data-value-set/data-value-set.ts';
import type { Period } from '../period/period.ts';
import { BIRTHS, DATA_SET, DISTRICT, UNIT, VISITS } from '../testing/builders.ts';
import {
  DEFAULT_COMBO,
  elementOf,
  FEMALE,
  MALE,
  metadataOf,
  orgUnitOf,
  OTHER_UNIT,
  PROJECT,
  PROJECTS,
  SEX,
} from '../testing/dhis2-metadata.ts';
import { checkRows, type CheckContext } from './check-rows.ts';
import { FINDING_KINDS } from './finding-rules.ts';
import type { Finding } from './finding.ts';

const TODAY = '2026-03-05';

const setOf = (dataValues: readonly DataValue[], period = '202602'): DataValueSet => ({
  dataSet: DATA_SET,
  period: period as Period,
  dataValues,
});

const valueOf = (more: Partial<DataValue> = {}): DataValue => ({
  dataElement: BIRTHS,
  orgUnit: UNIT,
  value: '3',
  ...more,
});

interface Given {
  readonly values?: readonly DataValue[];
  readonly metadata?: object;
  readonly period?: string;
  readonly context?: Partial<CheckContext>;
}

const found = ({
  values = [valueOf()],
  metadata = {},
  period,
  context,
}: Given): readonly Finding[] =>
  checkRows(setOf(values, period), metadataOf(metadata), { today: TODAY, ...context }).findings;

/** `kind legacy-deed codes / new-deed codes / fix` */
const told = (given: Given): readonly string[] =>
  found(given).map(({ kind, legacy, new: latest, fix }) =>
    [`${kind}:`, legacy.does, ...legacy.codes, '/', latest.does, ...latest.codes, '/', fix].join(
      ' ',
    ),
  );

const elements = (more: object): object => ({ dataSetElements: [elementOf(BIRTHS, more)] });

describe('rows that fit their data set', () => {
  it('have no findings, and everything was checked', () => {
    expect(checkRows(setOf([valueOf()]), metadataOf(), { today: TODAY })).toEqual({
      findings: [],
      notChecked: [],
    });
  });

  for (const [name, given] of [
    [
      'the default combo written out',
      { values: [valueOf({ categoryOptionCombo: DEFAULT_COMBO })] },
    ],
    [
      'a combo of the element',
      {
        values: [valueOf({ categoryOptionCombo: FEMALE })],
        metadata: elements({ categoryCombo: SEX }),
      },
    ],
    [
      'a combo of the data set',
      {
        values: [valueOf({ attributeOptionCombo: PROJECT })],
        metadata: { categoryCombo: PROJECTS },
      },
    ],
    [
      'the running month where one is open ahead',
      { period: '202603', metadata: { openFuturePeriods: 1 } },
    ],
    ['the last day before it is locked', { metadata: { expiryDays: 5 } }],
    [
      'an open input period',
      {
        period: '202609',
        metadata: {
          dataInputPeriods: [
            {
              period: { id: '202609' },
              openingDate: '2026-03-05T12:00',
              closingDate: '2026-03-06',
            },
          ],
        },
        context: {},
      },
    ],
    [
      'a zero of an average',
      {
        values: [valueOf({ value: '0' })],
        metadata: elements({ zeroIsSignificant: false, aggregationType: 'AVERAGE_SUM_ORG_UNIT' }),
      },
    ],
    [
      'an option',
      {
        values: [valueOf({ value: '1' })],
        metadata: elements({ optionSet: { id: 'optionSet01', options: [{ code: '1' }] } }),
      },
    ],
    [
      'a percentage that is averaged',
      {
        metadata: elements({ aggregationType: 'AVERAGE' }),
        context: { keys: [{ dataElement: BIRTHS, value: 'percent', targets: [] }] },
      },
    ],
  ] as const satisfies readonly (readonly [string, Given])[]) {
    it(`are found in order: ${name}`, () => {
      const refusedByNew = found(given).filter(({ new: { does } }) => does !== 'stores');
      expect(refusedByNew).toEqual([]);
    });
  }
});

describe('DHIS2 will refuse, hide, lose or compute otherwise', () => {
  const CASES: readonly (readonly [string, Given, string])[] = [
    [
      'an element that is not in the data set',
      { values: [valueOf({ dataElement: 'other000001' })] },
      'element-not-in-data-set: stores-hidden E7633 E7610 / refuses-file E8020 / correct-target-mapping',
    ],
    [
      'an org unit to which the data set is not assigned',
      { values: [valueOf({ orgUnit: 'other000001' })] },
      'org-unit-not-assigned: stores-hidden E7636 E7612 / refuses-file E8022 / correct-or-assign-org-unit',
    ],
    [
      'an org unit that closed before the period',
      { metadata: { organisationUnits: [orgUnitOf(UNIT, { closedDate: '2026-01-31T00:00' })] } },
      'org-unit-closed: stores / refuses-file E8031 / correct-org-unit-dates',
    ],
    [
      'an org unit that opened within the period',
      { metadata: { organisationUnits: [orgUnitOf(UNIT, { openingDate: '2026-02-02T00:00' })] } },
      'org-unit-not-open-yet: stores / refuses-file E8031 / correct-org-unit-dates',
    ],
    [
      'a month for a data set of quarters',
      { metadata: { periodType: 'Quarterly' } },
      'wrong-period-type: stores-hidden E7632 / refuses-file E8021 / choose-other-data-set',
    ],
    [
      'the running month',
      { period: '202603' },
      'future-period: rejects-value E7641 / refuses-file E8030 / choose-or-open-period',
    ],
    [
      'a month that is locked',
      { metadata: { expiryDays: 4 } },
      'expired-period: rejects-value E7640 / refuses-file E8030 / choose-or-open-period',
    ],
    [
      'a month without an input period',
      { metadata: { dataInputPeriods: [{ period: { id: '202601' } }] } },
      'outside-input-periods: rejects-value E7643 / refuses-file E8030 / choose-or-open-period',
    ],
    [
      'no combo for a disaggregated element',
      { metadata: elements({ categoryCombo: SEX }) },
      'missing-option-combo: stores-hidden E7634 E7630 / stores-hidden E8024 / correct-target-mapping',
    ],
    [
      'a combo of another category combo',
      { values: [valueOf({ categoryOptionCombo: MALE })] },
      'wrong-option-combo: stores-hidden E7634 E7613 / refuses-file E8024 E8109 / correct-target-mapping',
    ],
    [
      'the default combo written out for a disaggregated element',
      {
        values: [valueOf({ categoryOptionCombo: DEFAULT_COMBO })],
        metadata: elements({ categoryCombo: SEX }),
      },
      'wrong-option-combo: stores-hidden E7634 E7613 / refuses-file E8024 E8109 / correct-target-mapping',
    ],
    [
      'no attribute option combo where the data set has some',
      { metadata: { categoryCombo: PROJECTS } },
      'missing-attribute-option-combo: stores-hidden E7635 E7631 / stores-hidden E8023 / correct-target-mapping',
    ],
    [
      'an attribute option combo that the data set has not',
      { values: [valueOf({ attributeOptionCombo: PROJECT })] },
      'wrong-attribute-option-combo: stores-hidden E7635 E7615 / refuses-file E8023 E8111 / correct-target-mapping',
    ],
    [
      'a row twice, once with the default combo written out',
      { values: [valueOf(), valueOf({ categoryOptionCombo: DEFAULT_COMBO })] },
      'duplicate-row: keeps-last / refuses-file E8128 / leave-out',
    ],
    [
      'a zero for a positive number',
      { values: [valueOf({ value: '0' })], metadata: elements({ valueType: 'INTEGER_POSITIVE' }) },
      'value-type: rejects-value E7619 / rejects-value E8122 / leave-out',
    ],
    [
      'a number beyond 32 bits',
      { values: [valueOf({ value: '2147483648' })] },
      'value-type: rejects-value E7619 / rejects-value E8122 / correct-value-type',
    ],
    [
      'a sum of two for yes or no',
      { values: [valueOf({ value: '2' })], metadata: elements({ valueType: 'BOOLEAN' }) },
      'value-type: rejects-value E7619 / rejects-value E8122 / map-yes-no',
    ],
    [
      'a zero for yes alone',
      { values: [valueOf({ value: '0' })], metadata: elements({ valueType: 'TRUE_ONLY' }) },
      'value-type: rejects-value E7619 / rejects-value E8122 / map-yes-no',
    ],
    [
      'a whole number with a fraction, which only 2.43 takes',
      { values: [valueOf({ value: '5.0' })] },
      'value-type: rejects-value E7619 / stores / correct-value-type',
    ],
    [
      'no value',
      { values: [valueOf({ value: '' })] },
      'value-type: rejects-value E7618 / rejects-value E8120 / leave-out',
    ],
    [
      'a number that is none of the options',
      { metadata: elements({ optionSet: { id: 'optionSet01', options: [{ code: '1' }] } }) },
      'not-an-option: rejects-value E7621 / rejects-value E8123 / correct-target-mapping',
    ],
    [
      'a long comment',
      { values: [valueOf({ comment: 'x'.repeat(5001) })] },
      'comment-too-long: stores / rejects-value E8125 / shorten-comment',
    ],
    [
      'a zero that is not significant',
      { values: [valueOf({ value: '0' })], metadata: elements({ zeroIsSignificant: false }) },
      'zero-not-significant: drops-or-deletes / stores / store-zeros',
    ],
    [
      'a parent beside its child',
      { values: [valueOf({ orgUnit: DISTRICT }), valueOf()] },
      'parent-and-child: counts-twice / counts-twice / count-at-nearest',
    ],
    [
      'a parent beside its child, each document counted once',
      {
        values: [valueOf({ orgUnit: DISTRICT }), valueOf()],
        context: { attribution: 'nearest' },
      },
      'parent-and-child: stores / stores / none',
    ],
    [
      'a sum that is averaged',
      { metadata: elements({ aggregationType: 'AVERAGE' }) },
      'aggregation-type: computes-otherwise / computes-otherwise / correct-aggregation-type',
    ],
    [
      'a percentage that is added up',
      { context: { keys: [{ dataElement: BIRTHS, value: 'percent', targets: [] }] } },
      'percentage-added-up: computes-otherwise / computes-otherwise / correct-aggregation-type',
    ],
  ];
  for (const [name, given, expected] of CASES) {
    it(name, () => {
      expect(told(given)).toEqual([expected]);
    });
  }

  it('each kind of which there is a case', () => {
    const kinds = CASES.map(([, , text]) => text.split(':')[0]);
    expect(FINDING_KINDS.filter((kind) => !kinds.includes(kind))).toEqual([]);
  });
});

describe('what is found', () => {
  it('names what a text needs', () => {
    const detail = (given: Given): unknown => found(given)[0]?.detail;
    expect(detail({ period: '202603' })).toEqual({ latestPeriod: '202602' });
    expect(detail({ period: '202603', context: { today: '2026-01-20' } })).toEqual({
      latestPeriod: '202512',
    });
    expect(detail({ metadata: { expiryDays: 4 } })).toEqual({ date: '2026-03-05' });
    expect(detail({ metadata: elements({ categoryCombo: SEX }) })).toEqual({
      optionCombos: [
        { id: FEMALE, name: 'Female' },
        { id: MALE, name: 'Male' },
      ],
    });
    expect(
      detail({
        values: [valueOf({ orgUnit: DISTRICT }), valueOf(), valueOf({ orgUnit: OTHER_UNIT })],
      }),
    ).toEqual({ below: [UNIT, OTHER_UNIT] });
    expect(
      detail({
        values: [valueOf({ value: '0' })],
        metadata: elements({ valueType: 'INTEGER_POSITIVE' }),
      }),
    ).toEqual({ valueType: 'INTEGER_POSITIVE', fault: 'zero' });
  });

  it('names the row with its index, the file first and then row by row', () => {
    const findings = found({
      period: '202603',
      values: [
        valueOf(),
        valueOf({ orgUnit: 'other000001', dataElement: 'other000001' }),
        valueOf({ categoryOptionCombo: DEFAULT_COMBO }),
      ],
    });
    expect(findings.map(({ kind, row }) => [kind, row?.index])).toEqual([
      ['future-period', undefined],
      ['element-not-in-data-set', 1],
      ['org-unit-not-assigned', 1],
      ['duplicate-row', 2],
    ]);
  });

  it('about parents is only what a child has too', () => {
    expect(
      found({ values: [valueOf({ orgUnit: DISTRICT }), valueOf({ dataElement: VISITS })] }),
    ).toEqual([]);
  });

  it('of input periods replaces, since 2.43, what else is asked of the day', () => {
    expect(
      told({ period: '202603', metadata: { dataInputPeriods: [{ period: { id: '202603' } }] } }),
    ).toEqual(['future-period: rejects-value E7641 / stores / choose-or-open-period']);
  });

  for (const [openingDate, closingDate, isOpen] of [
    [undefined, undefined, true],
    ['2026-03-06T00:00:00.000', undefined, false],
    ['2026-03-05T18:00:00.000', undefined, true],
    [undefined, '2026-03-05T00:00:00.000', false],
    [undefined, '2026-03-05', false],
    [undefined, '2026-03-05T18:00:00.000', true],
    [undefined, '2026-03-04T18:00:00.000', false],
    [undefined, '2026-03-06T00:00:00.000', true],
  ] as const) {
    it(`on 5 March is that an input period from ${openingDate ?? 'ever'} to ${closingDate ?? 'ever'} is ${isOpen ? 'open' : 'not open'}`, () => {
      const dates = {
        ...(openingDate === undefined ? {} : { openingDate }),
        ...(closingDate === undefined ? {} : { closingDate }),
      };
      const metadata = { dataInputPeriods: [{ period: { id: '202602' }, ...dates }] };
      expect(found({ metadata }).length).toBe(isOpen ? 0 : 1);
    });
  }

  it('is, of any rows, never about a row that is not there', () => {
    const values = fc.array(
      fc.record({
        dataElement: fc.constantFrom(BIRTHS, VISITS, 'other000001'),
        orgUnit: fc.constantFrom(UNIT, DISTRICT, 'other000001'),
        value: fc.oneof(fc.nat().map(String), fc.string()),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(values, (dataValues) => {
        const rows = rowsOfSet(setOf(dataValues));
        for (const { row } of found({ values: dataValues })) {
          const { index, ...rest } = row ?? { index: -1 };
          expect(rest).toEqual(rows[index] as never);
        }
        expect(rows.length).toBe(dataValues.length);
      }),
    );
  });
});

describe('what the metadata do not tell', () => {
  const parts = (metadata: object, values: readonly DataValue[] = [valueOf()]): unknown =>
    checkRows(setOf(values), metadataOf(metadata), { today: TODAY }).notChecked.map(
      ({ part, about }) => [part, ...about].join(' '),
    );

  for (const [name, metadata, expected] of [
    [
      'periods',
      { periodType: 3, openFuturePeriods: '1', expiryDays: null, dataInputPeriods: null },
      ['period-type', 'open-future-periods', 'expiry-days', 'data-input-periods'],
    ],
    ['elements', { dataSetElements: undefined }, ['data-elements']],
    ['org units', { organisationUnits: undefined }, ['org-units']],
    ['dates of org units', { organisationUnits: [{ id: UNIT }] }, [`org-unit-dates ${UNIT}`]],
    ['the attribute combo', { categoryCombo: undefined }, ['attribute-option-combos']],
    ['value types', elements({ valueType: 1 }), [`value-types ${BIRTHS}`]],
    ['aggregation types', elements({ aggregationType: 1 }), [`aggregation-types ${BIRTHS}`]],
    ['zeros', elements({ zeroIsSignificant: 1 }), [`zero-is-significant ${BIRTHS}`]],
    ['options', elements({ optionSet: { id: 'x' } }), [`options ${BIRTHS}`]],
    ['combos', elements({ categoryCombo: undefined }), [`option-combos ${BIRTHS}`]],
  ] as const) {
    it(`is listed and not passed silently: ${name}`, () => {
      expect(parts(metadata)).toEqual(expected);
    });
  }

  it('is listed where several org units could be each other’s parents', () => {
    const values = [valueOf(), valueOf({ orgUnit: OTHER_UNIT })];
    const organisationUnits = [orgUnitOf(UNIT), orgUnitOf(OTHER_UNIT, { path: undefined })];
    expect(parts({ organisationUnits }, values)).toEqual([`org-unit-paths ${OTHER_UNIT}`]);
  });

  it('is everything where they are of another data set', () => {
    const other = { ...metadataOf(), id: 'dataSet0002' };
    expect(checkRows(setOf([valueOf()]), other, { today: TODAY })).toEqual({
      findings: [],
      notChecked: [{ part: 'data-set', kinds: FINDING_KINDS, about: [] }],
    });
  });

  it('of combos is decided by the default combo where only that is known', () => {
    const ofDefault = (isDefault: boolean, categoryOptionCombo: string): unknown =>
      checkRows(
        setOf([valueOf({ categoryOptionCombo })]),
        metadataOf(elements({ categoryCombo: { id: 'other000001', isDefault } })),
        { today: TODAY },
      );
    expect(ofDefault(true, DEFAULT_COMBO)).toEqual({ findings: [], notChecked: [] });
    expect(ofDefault(false, DEFAULT_COMBO)).toEqual({
      findings: [
        jasmine.objectContaining({ kind: 'wrong-option-combo', detail: { optionCombos: [] } }),
      ],
      notChecked: [],
    });
    expect(ofDefault(true, FEMALE)).toEqual({
      findings: [],
      notChecked: [jasmine.objectContaining({ part: 'option-combos' })],
    });
  });

  it('of the attribute combo is not checked for a combo that is written either', () => {
    expect(
      parts({ categoryCombo: undefined }, [valueOf({ attributeOptionCombo: PROJECT })]),
    ).toEqual(['attribute-option-combos']);
  });

  it('of attribute combos is told with what is right', () => {
    const categoryCombo = { id: 'other000001', isDefault: false };
    expect(found({ metadata: { categoryCombo } })[0]?.detail).toEqual({ optionCombos: [] });
  });
});
