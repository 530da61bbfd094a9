import { mappingsOfDataSet } from './data-value-mapping.ts';
import type { DhisEntry } from '../dhis-entry.ts';

const DATA_SET = 'VMuFODsyWaO';
const mappingsOf = (...dhis: DhisEntry[]): ReturnType<typeof mappingsOfDataSet> =>
  mappingsOfDataSet([{ id: 't', dhis }], DATA_SET);

describe('mappingsOfDataSet', () => {
  it('takes entries for the data set and general ones, not those of other data sets', () => {
    const { mappings } = mappingsOf(
      { dataElement: 'a', dataSet: DATA_SET },
      { dataElement: 'b' },
      { dataElement: 'c', dataSet: '' },
      { dataElement: 'd', dataSet: 'other' },
    );
    expect(mappings.map(({ dataElement }) => dataElement)).toEqual(['a', 'b', 'c']);
  });

  it('takes no entry without a data element', () => {
    expect(mappingsOf({ dataSet: DATA_SET }, { dataElement: '' }).mappings).toEqual([]);
  });

  it('copies option combos and comment and nothing else', () => {
    const dhis = {
      dataElement: 'a',
      categoryOptionCombo: 'c',
      attributeOptionCombo: 'd',
      comment: 'e',
      followUp: true,
    };
    expect(mappingsOf(dhis).mappings).toEqual([
      {
        target: 't',
        dataElement: 'a',
        categoryOptionCombo: 'c',
        attributeOptionCombo: 'd',
        comment: 'e',
        value: 'total',
      },
    ]);
  });

  it('reads pass and percent, and any other value as total, which it reports', () => {
    const { mappings, notices } = mappingsOf(
      { dataElement: 'a', value: 'pass' },
      { dataElement: 'a', value: 'percent' },
      { dataElement: 'a', value: 'Percent' },
    );
    expect(mappings.map(({ value }) => value)).toEqual(['pass', 'percent', 'total']);
    expect(notices).toEqual([{ kind: 'unknown-value-kind', target: 't', value: '"Percent"' }]);
  });

  it('keeps a comment of 5,000 characters and cuts a longer one between whole characters', () => {
    const comments = ['x'.repeat(5000), 'x'.repeat(5001), `${'x'.repeat(4999)}😀`];
    const { mappings, notices } = mappingsOf(
      ...comments.map((comment) => ({ dataElement: 'a', comment })),
    );
    expect(mappings.map(({ comment }) => comment?.length)).toEqual([5000, 5000, 4999]);
    expect(notices.length).toBe(2);
  });

  it('takes a comment that is no text for none', () => {
    expect(mappingsOf({ dataElement: 'a', comment: 7 }).mappings[0]?.comment).toBeUndefined();
  });
});
