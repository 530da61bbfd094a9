import {
  decodePhones,
  decodePhonesBehind,
  phonesBehind,
  type PhoneSettings,
} from './phones-behind.ts';

const phone = (account: string, settings: string, date = '2026-11-02'): PhoneSettings => ({
  account,
  settings,
  date,
});

describe('the phones of accounts', () => {
  it('are those that told of their settings', () => {
    const device = {
      user: 'achieng',
      deviceId: 'x',
      date: '2026-11-02',
      browser: { name: 'Chrome', version: '107' },
      apk: 'v1.4.0',
      android: '12',
      cht: '5.2.0',
      settings: '7-ab',
    };
    expect(
      decodePhones([
        device,
        { ...device, cht: undefined },
        { ...device, settings: undefined },
        { ...device, date: 'yesterday' },
        { ...device, user: '' },
        null,
      ]),
    ).toEqual([
      { account: 'org.couchdb.user:achieng', date: '2026-11-02', settings: '7-ab', cht: '5.2.0' },
      { account: 'org.couchdb.user:achieng', date: '2026-11-02', settings: '7-ab' },
    ]);
    expect(decodePhones({})).toBeUndefined();
  });

  it('are read again from what the host says', () => {
    const phones = [phone('a', '7-ab'), { ...phone('b', '6-ab'), cht: '5.1.0' }];
    expect(decodePhonesBehind(JSON.parse(JSON.stringify(phones)))).toEqual(phones);
    expect(decodePhonesBehind([{ account: 1 }, { account: 'a' }])).toEqual([]);
    expect(decodePhonesBehind(undefined)).toBeUndefined();
  });
});

describe('the phones with older settings', () => {
  it('are those, by account', () => {
    const phones = Array.from({ length: 50 }, (_, index) =>
      phone(`chw-${String(index).padStart(2, '0')}`, index % 8 === 3 ? '9-old' : '10-new'),
    );
    const { accounts, behind } = phonesBehind(
      [...phones.toReversed(), phone('chw-50', '10-new')],
      '10-new',
    );
    expect(accounts).toBe(51);
    expect(behind.map(({ account }) => account)).toEqual(
      ['03', '11', '19', '27', '35', '43'].map((index) => `chw-${index}`),
    );
  });

  it('are judged by the phone that told last, of one day by the one with newer settings', () => {
    const behindOf = (...phones: readonly PhoneSettings[]) =>
      phonesBehind(phones, '10-new').behind.length;
    expect(behindOf(phone('a', '10-new'), phone('a', '4-old', '2026-10-01'))).toBe(0);
    expect(behindOf(phone('a', '10-new', '2026-10-01'), phone('a', '4-old'))).toBe(1);
    expect(behindOf(phone('a', '4-old'), phone('a', '10-new', '2026-10-01'))).toBe(1);
    expect(behindOf(phone('a', '4-old'), phone('a', '10-new'))).toBe(0);
    expect(behindOf(phone('a', '10-new'), phone('a', '4-old'))).toBe(0);
  });

  it('are none that are as new, or newer, or where the server says no revision', () => {
    expect(phonesBehind([phone('a', '10-b'), phone('b', '11-c')], '10-a').behind).toEqual([]);
    expect(phonesBehind([phone('a', '10-b')], '').behind).toEqual([]);
    for (const none of ['none', 'none-2-b']) {
      expect(phonesBehind([phone('a', none)], '1-a').behind.length)
        .withContext(none)
        .toBe(1);
    }
  });

  it('are read, and none, where no phone told', () => {
    expect(phonesBehind([], '10-new')).toEqual({ status: 'read', accounts: 0, behind: [] });
  });
});
