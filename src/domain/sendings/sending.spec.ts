import {
  decodeSending,
  decodeSendings,
  type LoggedSending,
  sendingKey,
  sendingKeyStart,
  isLastTaken,
  sendingOfBytes,
} from './sending.ts';

const SHA256 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

const sending: LoggedSending = {
  at: '2026-11-03T08:15:30.000Z',
  by: 'ann',
  way: 'console',
  dataSet: 'dataSet0001',
  period: '202610',
  rows: 3,
  sha256: SHA256,
  status: 'SUCCESS',
  counts: { imported: 1, updated: 2, ignored: 3, deleted: 4 },
};

describe('A sending in the log', () => {
  it('is read as it was written', () => {
    expect(decodeSending(JSON.parse(JSON.stringify(sending)))).toEqual(sending);
  });

  for (const way of ['console', 'app', 'command', 'host', 'closing']) {
    it(`is read where it was sent from the ${way}`, () => {
      expect(String(decodeSending({ ...sending, way })?.way)).toBe(way);
    });
  }

  it('has a key of its own, in order of time', () => {
    expect(sendingKey(sending)).toBe(
      'sending_dataSet0001_202610_20261103081530000_9f86d081884c7d65',
    );
    expect(sendingKey(sending, 1)).toBe(`${sendingKey(sending)}_1`);
    const { sha256: _, ...unknown } = sending;
    expect(sendingKey(unknown)).toMatch(/_20261103081530000_unknown$/);
    expect(sendingKey(sending).startsWith(sendingKeyStart(sending))).toBeTrue();
    expect(
      sendingKey(sending) < sendingKey({ ...sending, at: '2026-11-03T08:15:30.001Z' }),
    ).toBeTrue();
  });

  for (const [field, values] of [
    [
      'at',
      [
        undefined,
        '',
        7,
        '3 November',
        '2026-99-99T08:15:30.000Z',
        '2026-11-03',
        '<b>2026-11-03T08:15:30.000Z',
        '2026-11-03T08:15:30.000Z\u0000',
        '+002026-11-03T08:15:30.000Z',
      ],
    ],
    ['way', [undefined, 'post', 'toString']],
    ['dataSet', [undefined, '', 7]],
    ['period', [undefined, '', 202_610]],
    ['rows', [undefined, -1, 1.5, '3', Infinity]],
    ['status', [undefined, '', 7]],
    ['counts', [undefined, 3, 'SUCCESS', null, []]],
  ] as const) {
    it(`is none without a good ${field}`, () => {
      for (const value of values) {
        expect(decodeSending({ ...sending, [field]: value })).toBeUndefined();
      }
    });
  }

  for (const [what, given, read] of [
    ['an account that is not known', { by: undefined }, { by: '' }],
    ['an account that is no text', { by: 7 }, { by: '' }],
    ['no value at all', { rows: 0 }, { rows: 0 }],
    ['a name without an end', { by: 'a'.repeat(999) }, { by: 'a'.repeat(255) }],
    [
      'no count of values',
      { counts: { updated: -1, ignored: '2' } },
      { counts: { imported: 0, updated: 0, ignored: 0, deleted: 0 } },
    ],
  ] as const) {
    it(`is one with ${what}`, () => {
      expect(decodeSending({ ...sending, ...given })).toEqual({ ...sending, ...read });
    });
  }

  it('is one without a hash, or with what is none', () => {
    const { sha256: _, ...unknown } = sending;
    const others = [SHA256.toUpperCase(), SHA256.slice(1), `0${SHA256}`, `${SHA256}0`];
    for (const sha256 of [undefined, 7, '', ...others]) {
      expect(decodeSending({ ...sending, sha256 })).toEqual(unknown);
    }
  });
});

describe('The log of sendings', () => {
  const later = { ...sending, at: '2026-11-04T08:15:30.000Z', by: 'ben' };
  const others = [
    { ...sending, dataSet: 'dataSet0002' },
    { ...sending, period: '202611' },
    { route: 'cht-reports' },
    'sending',
    null,
  ];

  it('is the newest first, of one data set and month, whatever else is there', () => {
    for (const json of [
      [...others, sending, later],
      { pager: {}, entries: [later, ...others, sending] },
    ]) {
      expect(decodeSendings(json, sending)).toEqual([later, sending]);
    }
    for (const json of [undefined, null, 7, {}, { entries: 7 }]) {
      expect(decodeSendings(json, sending)).toEqual([]);
    }
  });

  it('knows the same bytes again, the last time that they were sent', () => {
    expect(sendingOfBytes([later, sending], SHA256)).toBe(later);
    expect(sendingOfBytes([later, sending], '00')).toBeUndefined();
    const { sha256: _, ...unknown } = sending;
    expect(sendingOfBytes([unknown], undefined)).toBeUndefined();
  });

  it('is what DHIS2 has where it took all of it, and nothing else was sent since', () => {
    const later = { ...sending, at: '2026-11-04T08:15:30.000Z', sha256: SHA256.replace('9', '8') };
    expect(isLastTaken([sending], sending)).toBeTrue();
    expect(isLastTaken([later, sending], sending)).toBeFalse();
    for (const status of ['WARNING', 'ERROR', 'BROKEN-OFF']) {
      const other = { ...sending, status };
      expect(isLastTaken([other], other)).toBeFalse();
    }
  });
});
