import { decodeComparison } from './comparison.ts';

const TARGET = {
  target: 'births',
  phone: { pass: 12, total: 12 },
  recalculated: { pass: 14, total: 14 },
  withoutLate: { pass: 12, total: 12 },
  difference: { pass: 2, total: 2 },
  differs: true,
  late: [
    {
      report: 'late-1',
      form: 'delivery',
      contact: 'mother',
      reportedDate: '2026-10-30T09:00:00.000Z',
      why: 'reported-later',
    },
  ],
};
const PHONE = {
  owner: 'achieng',
  user: 'org.couchdb.user:achieng',
  contacts: 3,
  reports: 14,
  faults: [{ kind: 'error', words: 'x', contact: 'a' }],
  hasDocument: true,
  updatedDate: '2026-10-28',
  targets: [TARGET],
};
const jsonOf = (phone: object = PHONE): object => ({
  timeZone: 'Africa/Nairobi',
  reports: 'as-known-now',
  intervals: [
    {
      tag: '2026-10',
      start: '2026-10-01',
      end: '2026-10-31',
      now: '2026-10-31T20:59:59.999Z',
      phones: [phone],
      notRecalculated: ['gone~former', 3],
    },
  ],
});
const targetOf = (change: object) =>
  decodeComparison(jsonOf({ ...PHONE, targets: [{ ...TARGET, ...change }] }))?.months[0]?.phones[0]
    ?.targets[0];

describe('a comparison, read from the API', () => {
  it('has each phone with its targets and the late reports behind them', () => {
    const comparison = decodeComparison(jsonOf());
    expect(comparison?.timeZone).toBe('Africa/Nairobi');
    expect(comparison?.reports).toBe('as-known-now');
    const [month] = comparison?.months ?? [];
    expect(month?.now).toBe('2026-10-31T20:59:59.999Z');
    expect(month?.notRecalculated).toEqual(['gone~former']);
    const [phone] = month?.phones ?? [];
    expect(phone?.updatedDate).toBe('2026-10-28');
    expect([phone?.reports, phone?.faults, phone?.hasDocument]).toEqual([14, 1, true]);
    const [target] = phone?.targets ?? [];
    expect(target?.difference).toEqual({ pass: 2, total: 2 });
    expect(target?.isExplained).toBeTrue();
    expect(target?.late.map(({ form, reportedDate }) => [form, reportedDate])).toEqual([
      ['delivery', '2026-10-30T09:00:00.000Z'],
    ]);
  });

  it('calls a difference explained only where nothing is left of it', () => {
    expect(targetOf({ withoutLate: { pass: 11, total: 12 } })?.isExplained).toBeFalse();
    expect(targetOf({ withoutLate: undefined })?.isExplained).toBeFalse();
    expect(targetOf({ late: [] })?.isExplained).toBeFalse();
    expect(
      targetOf({ phone: undefined, withoutLate: { pass: undefined } })?.isExplained,
    ).toBeFalse();
  });

  it('does not make numbers of what is none', () => {
    const target = targetOf({ phone: { pass: 'x', total: null }, difference: { pass: 1 } });
    expect(target?.phone).toEqual({ pass: undefined, total: undefined });
    expect(target?.difference).toBeUndefined();
    expect(targetOf({ phone: undefined })?.phone).toBeUndefined();
    expect(decodeComparison(jsonOf({ updatedDate: 'soon' }))?.months[0]?.phones[0]).toEqual({
      owner: '',
      user: '',
      hasDocument: false,
      updatedDate: undefined,
      reports: 0,
      faults: 0,
      targets: [],
    });
  });

  it('is none where the answer is another one', () => {
    for (const json of [undefined, {}, { timeZone: 'UTC' }, { intervals: [] }, []]) {
      expect(decodeComparison(json)).toBeUndefined();
    }
  });
});
