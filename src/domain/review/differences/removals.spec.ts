import { rowsOfSet } from '../../data-value-set/data-value-row.ts';
import { parsePeriod } from '../../period/period.ts';
import { BIRTHS, DATA_SET, DISTRICT, UNIT } from '../../testing/builders.ts';
import { inAnyOrder } from '../../testing/export-cases.ts';
import { dayOfCase, type FieldCase, fieldCases, requestOfCase } from '../../testing/field-cases.ts';
import { differencesSince } from './differences.ts';
import { laterExportOf } from './later-export.ts';
import { reviewDocuments } from '../review-documents.ts';
import { removalsOf } from './removals.ts';

const period = parsePeriod('202602');
if (period === undefined) throw new Error('no period');
const dataSet = { dataSet: DATA_SET, period };
const owners = [{ owner: 'chw', before: 40, why: 'moved' }] as const;

describe('the removals file', () => {
  it('names exactly the rows that are left behind, with their last values', () => {
    const combo = 'girls000001';
    const removals = removalsOf(dataSet, [
      { orgUnit: UNIT, dataElement: BIRTHS, categoryOptionCombo: combo, value: '40', owners },
      { orgUnit: DISTRICT, dataElement: BIRTHS, value: '7', owners: [] },
    ]);
    expect(removals).toEqual({
      ...dataSet,
      dataValues: [
        { orgUnit: UNIT, dataElement: BIRTHS, categoryOptionCombo: combo, value: '40' },
        { orgUnit: DISTRICT, dataElement: BIRTHS, value: '7' },
      ],
    });
  });

  it('is none where nothing is left behind', () => {
    expect(removalsOf(dataSet, [])).toBeUndefined();
  });
});

describe('What a situation from the field leaves behind in DHIS2', () => {
  const exported = (example: FieldCase, docs: FieldCase['docs']) => {
    const asked = requestOfCase(example);
    const result = reviewDocuments(example.settings, docs, asked, dayOfCase(example));
    if (!result.ok) throw new Error(result.error.code);
    const { plan, counted, outcome } = result.value;
    if (!outcome.ok) throw new Error(outcome.error.code);
    return { later: laterExportOf(plan, counted), file: outcome.value.dataValueSet };
  };

  for (const example of fieldCases) {
    const { name, before, docs } = example;
    if (before === undefined) continue;
    it(`is in its removals file: ${name}`, () => {
      const former = exported(example, before.docs);
      expect(inAnyOrder(former.file)).toEqual(inAnyOrder(before.sent));
      const { later, file } = exported(example, docs);
      const { leftBehind } = differencesSince(former.later, later);
      const removals = removalsOf(file, leftBehind);
      expect<unknown>(removals && rowsOfSet(removals)).toEqual(before.leftBehind);
    });
  }
});
