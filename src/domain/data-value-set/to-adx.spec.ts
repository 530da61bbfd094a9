import type { DataValueSet } from './data-value-set.ts';
import { toAdx } from './to-adx.ts';

const header = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<adx xmlns="urn:ihe:qrph:adx:2015" exported="2026-11-21T00:00:00Z">',
];

describe('toAdx', () => {
  const setOf = (value: string, period = '202602') =>
    ({
      dataSet: 'VMuFODsyWaO',
      period,
      orgUnit: 'HJiPOcmziQA',
      dataValues: [{ dataElement: 'kB0ZBFisE0e', value }],
    }) as unknown as DataValueSet;

  for (const [value, written] of [
    ['12', 'value="12"/>'],
    ['-12', 'value="-12"/>'],
    ['1.25', 'value="1.25"/>'],
    ['x1', 'value="x1"><annotation>x1</annotation></dataValue>'],
    ['1x', 'value="1x"><annotation>1x</annotation></dataValue>'],
    ['1.x', 'value="1.x"><annotation>1.x</annotation></dataValue>'],
    ['true', 'value="true"><annotation>true</annotation></dataValue>'],
  ] as const) {
    it(`writes ${value} ${written.endsWith('/>') ? 'alone' : 'with its text, as it is no number'}`, () => {
      expect(toAdx(setOf(value), '2026-11-21')).toContain(written);
    });
  }

  for (const [period, written] of [
    ['2026', '2026-01-01/P1Y'],
    ['2026April', '2026-04-01/P1Y'],
    ['2026S1', '2026-01-01/P6M'],
    ['2026Q2', '2026-04-01/P3M'],
    ['202602B', '2026-03-01/P2M'],
  ] as const) {
    it(`writes ${period} as ${written}`, () => {
      expect(toAdx(setOf('1', period), '2026-11-21')).toContain(`period="${written}"`);
    });
  }

  it('writes a group for each org unit and attribute option combo, and every option combo', () => {
    const set = {
      dataSet: 'VMuFODsyWaO',
      period: '202602',
      dataValues: [
        { dataElement: 'kB0ZBFisE0e', orgUnit: 'HJiPOcmziQA', value: '3', comment: 'not here' },
        {
          dataElement: 'e22tIwy1nKR',
          categoryOptionCombo: 'D4UpeaWoLqq',
          attributeOptionCombo: 'aB3xYz00001',
          orgUnit: 'HJiPOcmziQA',
          value: '4',
        },
        {
          dataElement: 'nAiSKRiKoPA',
          attributeOptionCombo: 'HllvX50cXC0',
          orgUnit: 'HJiPOcmziQA',
          value: '5',
        },
        { dataElement: 'kB0ZBFisE0e', orgUnit: 'gRz6y8lRVxk', value: '6' },
      ],
    } as unknown as DataValueSet;
    expect(toAdx(set, '2026-11-21').split('\n')).toEqual([
      ...header,
      '<group dataSet="VMuFODsyWaO" orgUnit="HJiPOcmziQA" period="2026-02-01/P1M" attributeOptionCombo="HllvX50cXC0">',
      '<dataValue dataElement="kB0ZBFisE0e" categoryOptionCombo="HllvX50cXC0" value="3"/>',
      '<dataValue dataElement="nAiSKRiKoPA" categoryOptionCombo="HllvX50cXC0" value="5"/>',
      '</group>',
      '<group dataSet="VMuFODsyWaO" orgUnit="HJiPOcmziQA" period="2026-02-01/P1M" attributeOptionCombo="aB3xYz00001">',
      '<dataValue dataElement="e22tIwy1nKR" categoryOptionCombo="D4UpeaWoLqq" value="4"/>',
      '</group>',
      '<group dataSet="VMuFODsyWaO" orgUnit="gRz6y8lRVxk" period="2026-02-01/P1M" attributeOptionCombo="HllvX50cXC0">',
      '<dataValue dataElement="kB0ZBFisE0e" categoryOptionCombo="HllvX50cXC0" value="6"/>',
      '</group>',
      '</adx>',
      '',
    ]);
  });

  it('marks a group complete where the file does', () => {
    const set = {
      dataSet: 'VMuFODsyWaO',
      completeDate: '2026-03-05',
      period: '202602',
      orgUnit: 'HJiPOcmziQA',
      dataValues: [{ dataElement: 'kB0ZBFisE0e', value: '3' }],
    } as unknown as DataValueSet;
    expect(toAdx(set, '2026-11-21')).toContain(
      ' attributeOptionCombo="HllvX50cXC0" completeDate="2026-03-05">',
    );
  });
});
