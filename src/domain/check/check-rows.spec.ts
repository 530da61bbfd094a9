import { BIRTHS, DISTRICT, UNIT } from '../testing/builders.ts';
import { fieldOf, listOf } from '../unknown-json.ts';
import {
  DEFAULT_COMBO,
  elementOf,
  FEMALE,
  MALE,
  metadataOf,
  orgUnitOf,
  PROJECT,
  PROJECTS,
  SEX,
} from '../testing/dhis2-metadata.ts';
import { checkRows } from './check-rows.ts';
import { FINDING_KINDS, FINDING_RULES } from './finding-rules.ts';
import { elements, found, setOf, TODAY, told, valueOf, type Given } from '../testing/checked.ts';

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
    ['a comment of 5,000 characters', { values: [valueOf({ comment: 'x'.repeat(5000) })] }],
    ['a month that is open for ever', { metadata: { openFuturePeriods: 2 ** 53 } }],
    ['one that is never locked', { metadata: { expiryDays: 2 ** 53 } }],
    ['the last day before it is locked', { metadata: { expiryDays: 5 } }],
    [
      'an open input period',
      {
        period: '202609',
        metadata: {
          system: { version: '2.44.0' },
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
      'two rows of one element and org unit, of two of its combos',
      {
        values: [valueOf({ categoryOptionCombo: FEMALE }), valueOf({ categoryOptionCombo: MALE })],
        metadata: elements({ categoryCombo: SEX }),
      },
    ],
    [
      'two rows of one element and org unit, of two combos of the data set',
      {
        values: [
          valueOf({ attributeOptionCombo: PROJECT }),
          valueOf({ attributeOptionCombo: 'project0002' }),
        ],
        metadata: {
          categoryCombo: {
            ...PROJECTS,
            categoryOptionCombos: [{ id: PROJECT }, { id: 'project0002' }],
          },
        },
      },
    ],
    [
      'a value other than 0 of an element whose zeros are not significant',
      { values: [valueOf({ value: '7' })], metadata: elements({ zeroIsSignificant: false }) },
    ],
    [
      'an org unit that will close later',
      { metadata: { organisationUnits: [orgUnitOf(UNIT, { closedDate: '2027-01-31T00:00' })] } },
    ],
    [
      'an org unit that closed on the first day of the month',
      { metadata: { organisationUnits: [orgUnitOf(UNIT, { closedDate: '2026-02-01T00:00' })] } },
    ],
    [
      'an org unit that opened on the first day of the month',
      { metadata: { organisationUnits: [orgUnitOf(UNIT, { openingDate: '2026-02-01T00:00' })] } },
    ],
    [
      'a zero of an average over org units and time',
      {
        values: [valueOf({ value: '0' })],
        metadata: elements({ zeroIsSignificant: false, aggregationType: 'AVERAGE' }),
        context: { keys: [{ dataElement: BIRTHS, value: 'percent' }] },
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
      'a sum that is added up as DHIS2 does by default',
      { metadata: elements({ aggregationType: 'DEFAULT' }) },
    ],
    [
      'a percentage that is averaged',
      {
        metadata: elements({ aggregationType: 'AVERAGE' }),
        context: { keys: [{ dataElement: BIRTHS, value: 'percent' }] },
      },
    ],
  ] as const satisfies readonly (readonly [string, Given])[]) {
    it(`are found in order: ${name}`, () => {
      expect(found(given)).toEqual([]);
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
      'an open input period, on a DHIS2 that reads them the wrong way round',
      {
        metadata: {
          dataInputPeriods: [{ period: { id: '202602' } }],
          system: { version: '2.43.1' },
        },
      },
      'reversed-input-periods: stores / refuses-file E8030 / update-dhis2',
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
      'missing-attribute-option-combo: stores-hidden E7635 E7631 / refuses-file E8023 / correct-target-mapping',
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
      {
        metadata: elements({ aggregationType: 'AVERAGE' }),
        context: { keys: [{ dataElement: BIRTHS, value: 'total' }] },
      },
      'aggregation-type: computes-otherwise / computes-otherwise / correct-aggregation-type',
    ],
    [
      'a percentage that is added up',
      { context: { keys: [{ dataElement: BIRTHS, value: 'percent' }] } },
      'percentage-added-up: computes-otherwise / computes-otherwise / correct-aggregation-type',
    ],
  ];
  for (const [name, given, expected] of CASES) {
    it(name, () => {
      expect(told(given)).toEqual([expected]);
    });
  }

  const ofElements =
    (gone: object) =>
    (metadata: object): object => {
      const said = listOf(fieldOf(metadata, 'dataSetElements'));
      return {
        dataSetElements: (said.length > 0 ? said : [elementOf(BIRTHS)]).map((element) => ({
          dataElement: { ...(fieldOf(element, 'dataElement') as object), ...gone },
        })),
      };
    };
  const ofOrgUnits =
    (gone: object) =>
    (metadata: object): object => {
      const said = listOf(fieldOf(metadata, 'organisationUnits'));
      return {
        organisationUnits: (said.length > 0 ? said : [orgUnitOf(DISTRICT), orgUnitOf(UNIT)]).map(
          (orgUnit) => ({
            ...(orgUnit as object),
            ...gone,
          }),
        ),
      };
    };
  const ofAll = (gone: object) => () => gone;
  const WITHOUT = {
    'period-type': ofAll({ periodType: 3 }),
    'open-future-periods': ofAll({ openFuturePeriods: '1' }),
    'expiry-days': ofAll({ expiryDays: null }),
    'data-input-periods': ofAll({ dataInputPeriods: null }),
    'data-elements': ofAll({ dataSetElements: undefined }),
    'attribute-option-combos': ofAll({ categoryCombo: undefined }),
    'org-units': ofAll({ organisationUnits: undefined }),
    'value-types': ofElements({ valueType: 1 }),
    'aggregation-types': ofElements({ aggregationType: 1 }),
    'zero-is-significant': ofElements({ zeroIsSignificant: 1 }),
    options: ofElements({ optionSet: { id: 'optionSet01' } }),
    'option-combos': ofElements({ categoryCombo: undefined }),
    'org-unit-dates': ofOrgUnits({ openingDate: undefined, closedDate: 1 }),
    'org-unit-paths': ofOrgUnits({ path: undefined }),
  };
  for (const [name, given, expected] of CASES) {
    it(`${name}: is found, or said not to be looked for, whatever the metadata lack`, () => {
      const kind = expected.split(':')[0];
      for (const [part, without] of Object.entries(WITHOUT)) {
        const { values = [valueOf()], metadata = {}, period, context } = given;
        const less = metadataOf({ ...metadata, ...without(metadata) });
        const checked = checkRows(setOf(values, period), less, { today: TODAY, ...context });
        const isFound = checked.findings.some((finding) => finding.kind === kind);
        const isSaid = checked.notChecked.some(({ kinds }) => kinds.some((each) => each === kind));
        expect(isFound).withContext(part).toBe(!isSaid);
      }
    });
  }

  it('stored unseen, are refused by a server with strict settings, and no others', () => {
    for (const { upTo242, since243 } of Object.values(FINDING_RULES)) {
      expect(upTo242.whenStrict).toBe(
        upTo242.behaviour === 'stores-hidden' ? 'rejects-value' : undefined,
      );
      expect(since243.whenStrict).toBe(
        since243.behaviour === 'stores-hidden' ? 'refuses-file' : undefined,
      );
    }
  });

  for (const [what, metadata, detail] of [
    [
      'the aggregation type of its element',
      elements({ aggregationType: 'AVERAGE' }),
      { aggregationType: 'AVERAGE' },
    ],
    [
      'the day on which its org unit opened',
      { organisationUnits: [orgUnitOf(UNIT, { openingDate: '2026-02-02T00:00' })] },
      { date: '2026-02-02' },
    ],
    [
      'the day on which its org unit closed',
      { organisationUnits: [orgUnitOf(UNIT, { closedDate: '2026-01-31T00:00' })] },
      { date: '2026-01-31' },
    ],
  ] as const) {
    it(`and says why: ${what}`, () => {
      expect<unknown>(found({ metadata })[0]?.detail).toEqual(detail);
    });
  }

  it('each kind of which there is a case', () => {
    const kinds = CASES.map(([, , text]) => text.split(':')[0]);
    expect(FINDING_KINDS.filter((kind) => !kinds.includes(kind))).toEqual([]);
  });
});

describe('metadata that say their version', () => {
  const lostZero = (version: string): Given => ({
    values: [valueOf({ value: '0' })],
    metadata: { ...elements({ zeroIsSignificant: false }), system: { version } },
  });

  it('give one verdict: a zero that this server stores is no finding', () => {
    expect(told(lostZero('2.43.1'))).toEqual([]);
    expect(told(lostZero('2.42.5'))).toEqual([
      'zero-not-significant: drops-or-deletes / stores / store-zeros',
    ]);
  });

  it('name the server that is meant', () => {
    const { server } = checkRows(
      setOf([valueOf()]),
      metadataOf({ system: { version: '2.43.1' } }),
      {
        today: TODAY,
      },
    );
    expect(server).toEqual({ version: '2.43.1', generation: 'since243' });
  });

  for (const system of [undefined, { version: 'a fork' }]) {
    it(`name no server where the version says nothing: ${JSON.stringify(system)}`, () => {
      const checked = checkRows(setOf([valueOf()]), metadataOf({ system }), { today: TODAY });
      expect('server' in checked).toBeFalse();
    });
  }

  it('still tell what is right as it stands and good to know', () => {
    const given = {
      values: [valueOf({ orgUnit: DISTRICT }), valueOf()],
      context: { attribution: 'nearest' },
      metadata: { system: { version: '2.43.1' } },
    } as const;
    expect(told(given)).toEqual(['parent-and-child: stores / stores / none']);
  });
});

// Kenya's DHIS2, for one, has a default option combo of another id than DHIS2's own.
describe('a DHIS2 whose default option combo has another id', () => {
  const DEFAULTS = {
    id: 'p0KPaWEg3cf',
    name: 'default',
    isDefault: true,
    categoryOptionCombos: [{ id: 'NhSoXUMPK2K', name: 'default' }],
  };
  const metadata = { categoryCombo: DEFAULTS, ...elements({ categoryCombo: DEFAULTS }) };

  it('takes a row with it and one without for the same row', () => {
    const values = [valueOf(), valueOf({ categoryOptionCombo: 'NhSoXUMPK2K' })];
    expect(told({ values, metadata })).toEqual([
      'duplicate-row: keeps-last / refuses-file E8128 / leave-out',
    ]);
  });
});
