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

  for (const [written, over, isTold] of [
    ['last', 'last', false],
    ['average', 'average', false],
    ['sum', undefined, false],
    [undefined, undefined, false],
    [null, undefined, false],
    ['Last', undefined, true],
    [7, undefined, true],
  ] as const) {
    it(`reads months by value_over, here ${JSON.stringify(written)}`, () => {
      const { mappings, notices } = mappingsOf({ dataElement: 'a', value_over: written });
      expect(mappings).toEqual([
        { target: 't', dataElement: 'a', value: 'total', ...(over && { over }) },
      ]);
      const value = JSON.stringify(written);
      expect(notices).toEqual(isTold ? [{ kind: 'unknown-value-over', target: 't', value }] : []);
    });
  }

  it('has the type that is named, and tells another one of DHIS2', () => {
    const dhis = [{ dataElement: 'a', value_type: 'BOOLEAN' }];
    const read = mappingsOfDataSet([{ id: 't', dhis }], DATA_SET, { a: 'INTEGER' });
    expect(read.mappings[0]?.type).toEqual({ name: 'BOOLEAN' });
    expect(read.notices).toEqual([
      { kind: 'other-value-type', target: 't', value: 'BOOLEAN', ofElement: 'INTEGER' },
    ]);
  });

  it('takes the denominator of a percentage that is no share in DHIS2', () => {
    const dhis = [{ dataElement: 'a' }];
    const kinds = ['PERCENTAGE', 'INTEGER', undefined].map((type) => {
      const types: Record<string, string> = type === undefined ? {} : { a: type };
      const { mappings } = mappingsOfDataSet([{ id: 't', type: 'percent', dhis }], DATA_SET, types);
      return mappings.map(({ value }) => value);
    });
    expect(kinds).toEqual([['percent'], ['total'], ['total']]);
  });

  it('keeps a comment of 5,000 characters and cuts a longer one between whole characters', () => {
    const comments = ['x'.repeat(5000), 'x'.repeat(5001), `${'x'.repeat(4999)}😀`];
    const { mappings, notices } = mappingsOf(
      ...comments.map((comment) => ({ dataElement: 'a', comment })),
    );
    expect(mappings.map(({ comment }) => comment?.length)).toEqual([5000, 5000, 4999]);
    expect(notices).toEqual([
      { kind: 'shortened-comment', target: 't' },
      { kind: 'shortened-comment', target: 't' },
    ]);
    const inTheMiddle = `😀${'x'.repeat(5000)}`;
    const [cut] = mappingsOf({ dataElement: 'a', comment: inTheMiddle }).mappings;
    expect(cut?.comment).toBe(inTheMiddle.slice(0, 5000));
  });

  it('takes a comment that is no text, or an empty one, for none', () => {
    for (const comment of [7, '']) {
      expect(mappingsOf({ dataElement: 'a', comment }).mappings).toEqual([
        { target: 't', dataElement: 'a', value: 'total' },
      ]);
    }
  });
});
