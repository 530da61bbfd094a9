import type { DataValueSet } from './data-value-set.ts';
import { toXml } from './to-xml.ts';

const withComment = (comment: string): DataValueSet =>
  ({
    dataSet: 'VMuFODsyWaO',
    period: '202602',
    dataValues: [{ dataElement: 'kB0ZBFisE0e', orgUnit: 'HJiPOcmziQA', value: '3', comment }],
  }) as unknown as DataValueSet;

describe('toXml', () => {
  it('writes the top first, then a value a line, all as attributes', () => {
    const set = {
      dataSet: 'VMuFODsyWaO',
      completeDate: '2026-03-05',
      period: '202602',
      orgUnit: 'HJiPOcmziQA',
      dataValues: [
        {
          dataElement: 'kB0ZBFisE0e',
          categoryOptionCombo: 'HllvX50cXC0',
          attributeOptionCombo: 'D4UpeaWoLqq',
          value: '0',
        },
      ],
    } as unknown as DataValueSet;
    expect(toXml(set)).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<dataValueSet xmlns="http://dhis2.org/schema/dxf/2.0" dataSet="VMuFODsyWaO" completeDate="2026-03-05" period="202602" orgUnit="HJiPOcmziQA">',
        '<dataValue dataElement="kB0ZBFisE0e" categoryOptionCombo="HllvX50cXC0" attributeOptionCombo="D4UpeaWoLqq" value="0"/>',
        '</dataValueSet>',
        '',
      ].join('\n'),
    );
  });

  for (const [comment, written] of [
    ['a & b < c > "d" \'e\'', 'a &amp; b &lt; c &gt; &quot;d&quot; &apos;e&apos;'],
    ['é 😀', '&#233; &#128512;'],
    ['a\nb\tc\r', 'a&#10;b&#9;c&#13;'],
    ['a\u0000\u0008b\ud800c\ufffe', 'abc'],
    ['&#10;', '&amp;#10;'],
  ] as const) {
    it(`writes the comment ${JSON.stringify(comment)} as ${written}`, () => {
      expect(toXml(withComment(comment))).toContain(` value="3" comment="${written}"/>`);
    });
  }

  it('writes no comment where XML can hold nothing of it', () => {
    expect(toXml(withComment('\u0001'))).toContain(' value="3"/>');
  });
});
