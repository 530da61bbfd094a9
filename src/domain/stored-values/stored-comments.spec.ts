import type { Period } from '../period/period.ts';
import type { DataValue, DataValueSet } from '../data-value-set/data-value-set.ts';
import { decodeStoredValues } from './stored-data-value.ts';
import { withStoredComments } from './stored-comments.ts';
import { toJson } from '../data-value-set/to-json.ts';

const set = (...dataValues: readonly DataValue[]): DataValueSet => ({
  dataSet: 'dataSet0001',
  period: '202610' as Period,
  dataValues,
});

const row = (more: Partial<DataValue> = {}): DataValue => ({
  dataElement: 'births00001',
  orgUnit: 'unit0000001',
  value: '3',
  ...more,
});

const stored = (more: object = {}) => ({
  dataElement: 'births00001',
  period: '202610',
  orgUnit: 'unit0000001',
  categoryOptionCombo: 'HllvX50cXC0',
  attributeOptionCombo: 'HllvX50cXC0',
  value: '2',
  storedBy: 'hrio',
  lastUpdated: '2026-11-01T10:00:00.000',
  ...more,
});

const kept = (file: DataValueSet, values: readonly object[], defaults?: { optionCombo: string }) =>
  withStoredComments(file, decodeStoredValues({ dataValues: values }), defaults);

describe('an import that would erase what somebody wrote by hand', () => {
  it('marks only what was marked', () => {
    const { dataValueSet } = kept(set(row()), [stored({ comment: 'asked by phone' })]);
    const [value] = dataValueSet.dataValues;
    expect(['followUp', 'followup'].some((name) => name in (value ?? {}))).toBeFalse();
  });

  it('carries the comment and the mark along, under the names of both importers', () => {
    const { dataValueSet, comments, followUps } = kept(set(row()), [
      stored({ comment: 'asked by phone', followup: true }),
    ]);
    expect([comments, followUps]).toEqual([1, 1]);
    expect(JSON.parse(toJson(dataValueSet))).toEqual({
      dataSet: 'dataSet0001',
      period: '202610',
      orgUnit: 'unit0000001',
      dataValues: [
        {
          dataElement: 'births00001',
          value: '3',
          comment: 'asked by phone',
          followUp: true,
          followup: true,
        },
      ],
    });
  });

  it('reads the mark of 2.43 too', () => {
    expect(kept(set(row()), [stored({ followUp: true })]).followUps).toBe(1);
  });

  it('keeps a comment of our own, and the mark beside it', () => {
    const { dataValueSet, comments } = kept(set(row({ comment: 'ours' })), [
      stored({ comment: 'theirs', followUp: true }),
    ]);
    expect(comments).toBe(0);
    expect(dataValueSet.dataValues[0]?.comment).toBe('ours');
  });

  it('is the very same file where nothing would be erased', () => {
    const file = set(row());
    expect(kept(file, [stored(), stored({ orgUnit: 'unit0000002', comment: 'x' })])).toEqual({
      dataValueSet: file,
      comments: 0,
      followUps: 0,
    });
  });

  it('takes nothing from another option combo of the element', () => {
    const file = set(row({ categoryOptionCombo: 'female00001' }));
    const values = [
      stored({ categoryOptionCombo: 'male0000001', comment: 'of boys' }),
      stored({ categoryOptionCombo: 'female00001', comment: 'of girls' }),
    ];
    expect(kept(file, values).dataValueSet.dataValues[0]?.comment).toBe('of girls');
    expect(kept(file, values.slice(0, 1)).comments).toBe(0);
  });

  it('finds the value of a default combo of another id, known or the only one', () => {
    const combos = { categoryOptionCombo: 'NhSoXUMPK2K', attributeOptionCombo: 'NhSoXUMPK2K' };
    const value = stored({ ...combos, comment: 'x' });
    expect(kept(set(row()), [value], { optionCombo: 'NhSoXUMPK2K' }).comments).toBe(1);
    expect(kept(set(row()), [value]).comments).toBe(1);
    expect(kept(set(row()), [value, stored({ categoryOptionCombo: 'other000001' })]).comments).toBe(
      0,
    );
  });

  for (const json of [undefined, {}, { dataValues: {} }, { dataValues: [null, {}, 3] }]) {
    it(`survives ${JSON.stringify(json)}`, () => {
      expect(decodeStoredValues(json)).toEqual([]);
    });
  }
});
