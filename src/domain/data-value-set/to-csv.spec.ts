import type { DataValueSet } from './data-value-set.ts';
import { toCsv } from './to-csv.ts';

const withComment = (comment: string): DataValueSet =>
  ({
    dataSet: 'VMuFODsyWaO',
    period: '202602',
    orgUnit: 'HJiPOcmziQA',
    dataValues: [
      { dataElement: 'kB0ZBFisE0e', value: '3', comment },
      { dataElement: 'e22tIwy1nKR', value: '4' },
    ],
  }) as unknown as DataValueSet;

describe('toCsv', () => {
  it('writes the first six columns where no value has a comment', () => {
    const set = {
      dataSet: 'VMuFODsyWaO',
      completeDate: '2026-03-05',
      period: '202602',
      orgUnit: 'HJiPOcmziQA',
      dataValues: [
        { dataElement: 'kB0ZBFisE0e', value: '3' },
        {
          dataElement: 'e22tIwy1nKR',
          categoryOptionCombo: 'D4UpeaWoLqq',
          attributeOptionCombo: 'aB3xYz00001',
          value: '0',
        },
      ],
    } as unknown as DataValueSet;
    expect(toCsv(set)).toBe(
      'dataElement,period,orgUnit,categoryOptionCombo,attributeOptionCombo,value\n' +
        'kB0ZBFisE0e,202602,HJiPOcmziQA,,,3\n' +
        'e22tIwy1nKR,202602,HJiPOcmziQA,D4UpeaWoLqq,aB3xYz00001,0\n',
    );
  });

  it('writes all eleven, by the names that both importers know, where one has', () => {
    expect(toCsv(withComment('ok'))).toBe(
      'dataElement,period,orgUnit,categoryOptionCombo,attributeOptionCombo,value,storedBy,timestamp,comment,followUp,deleted\n' +
        'kB0ZBFisE0e,202602,HJiPOcmziQA,,,3,,,ok,,\n' +
        'e22tIwy1nKR,202602,HJiPOcmziQA,,,4,,,,,\n',
    );
  });

  it('writes six where nothing is left of the comments', () => {
    expect(toCsv(withComment(' \r\n')).split('\n')[1]).toBe('kB0ZBFisE0e,202602,HJiPOcmziQA,,,3');
  });

  it('writes of a comment that grows with ASCII no more than DHIS2 takes', () => {
    const cellOf = (comment: string): string =>
      toCsv(withComment(comment)).split('\n')[1]?.split(',')[8] ?? '';
    // One letter of Arabic that is written with eighteen and spaces.
    for (const comment of ['\ufdfa'.repeat(5000), '\ufb03'.repeat(5000), `=${'x'.repeat(4999)}`]) {
      const cell = cellOf(comment);
      expect(cell.length).toBeGreaterThan(4990);
      expect(cell.length).toBeLessThanOrEqual(5000);
      expect(cell).toBe(cell.trim());
    }
    expect(cellOf(`=${'x'.repeat(4999)}`)).toBe(`'=${'x'.repeat(4998)}`);
  });

  for (const [comment, cell] of [
    ['a, b', '"a, b"'],
    ['say "yes"', "say 'yes'"],
    ['a\r\n\nb\tc\u0000d', 'a b c d'],
    ['=SUM(A1)', "'=SUM(A1)"],
    ['+1', "'+1"],
    [' -1', "'-1"],
    ['@x', "'@x"],
    ['＝1', "'=1"],
    ['NULL', "'NULL"],
    ['nullable', 'nullable'],
    ['annull', 'annull'],
    ['a=b', 'a=b'],
    ['a-b', 'a-b'],
    ['Santé', 'Sante'],
    ['मा', '?'],
  ] as const) {
    it(`writes the comment ${JSON.stringify(comment)} as ${cell}`, () => {
      expect(toCsv(withComment(comment))).toContain(`,3,,,${cell},,\n`);
    });
  }
});
