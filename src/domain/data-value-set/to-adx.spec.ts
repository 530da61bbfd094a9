import type { DataValueSet } from './data-value-set.ts';
import { toAdx } from './to-adx.ts';

const header = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<adx xmlns="urn:ihe:qrph:adx:2015" exported="2026-11-21T00:00:00Z">',
];

describe('toAdx', () => {
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
