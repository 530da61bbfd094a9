import type { DataValue } from '../data-value-set/data-value-set.ts';
import { BIRTHS, UNIT } from '../testing/builders.ts';
import {
  DEFAULT_COMBO,
  FEMALE,
  metadataOf,
  orgUnitOf,
  OTHER_UNIT,
  PROJECT,
} from '../testing/dhis2-metadata.ts';
import { checkRows } from './check-rows.ts';
import { FINDING_KINDS } from './finding-rules.ts';
import { KINDS_OF_PARTS } from './missing-part.ts';
import { elements, found, setOf, TODAY, valueOf } from '../testing/checked.ts';

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
    ['elements', { dataSetElements: undefined }, ['data-elements', 'validation-rules']],
    ['validation rules', { validationRules: undefined }, ['validation-rules']],
    [
      'rules of forms',
      {
        compulsoryFieldsCompleteOnly: undefined,
        fieldCombinationRequired: 'yes',
        noValueRequiresComment: null,
        validCompleteOnly: undefined,
      },
      ['entry-rules'],
    ],
    ['minimum and maximum', { minMaxDataElements: undefined }, ['min-max-values']],
    [
      'minimum and maximum that nobody asked for',
      { minMaxAskedOf: { orgUnits: [OTHER_UNIT], dataElements: [BIRTHS] } },
      [`min-max-values ${UNIT}`],
    ],
    [
      'minimum and maximum of everything',
      { minMaxAskedOf: { orgUnits: [UNIT, OTHER_UNIT], dataElements: [BIRTHS] } },
      [],
    ],
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

  it('is no part that no kind of finding needs', () => {
    for (const kinds of Object.values(KINDS_OF_PARTS)) {
      expect(kinds.filter((kind) => !FINDING_KINDS.includes(kind))).toEqual([]);
    }
  });

  it('of paths is not listed beside org units that are not told at all', () => {
    const values = [valueOf(), valueOf({ orgUnit: OTHER_UNIT })];
    expect(parts({ organisationUnits: undefined }, values)).toEqual(['org-units']);
  });

  it('of dates is nothing of an org unit that is not assigned', () => {
    expect(parts({}, [valueOf({ orgUnit: 'strange0001' })])).toEqual([]);
  });

  it('of attribute combos is listed for one row of several', () => {
    const values = [valueOf(), valueOf({ attributeOptionCombo: PROJECT })];
    const categoryCombo = { id: 'other000001', isDefault: true };
    expect(parts({ categoryCombo }, values)).toEqual(['attribute-option-combos']);
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
