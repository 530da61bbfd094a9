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
    expect([month?.tag, phone?.owner, phone?.user]).toEqual([
      '2026-10',
      'achieng',
      'org.couchdb.user:achieng',
    ]);
    const { withoutLate: _, ...target } = TARGET;
    expect(phone?.targets).toEqual([{ ...target, isExplained: true, isSurplus: false } as never]);
  });

  it('has reports as of the end of each month where the host says so', () => {
    expect(decodeComparison({ ...jsonOf(), reports: 'as-of-end' })?.reports).toBe('as-of-end');
    expect(decodeComparison({ ...jsonOf(), reports: 'else' })?.reports).toBe('as-known-now');
  });

  it('has of a phone that says more than the reports the contacts that are not the CHW’s any more', () => {
    const phoneOf = (departed: unknown) =>
      decodeComparison(jsonOf({ ...PHONE, departed }))?.months[0]?.phones[0];
    const moved = { contact: 'mother', why: 'moved', reports: 2 };
    expect(phoneOf([moved, { ...moved, reports: 'two' }])?.departed).toEqual([
      moved,
      { ...moved, reports: 0 },
    ] as never);
    expect(phoneOf([{ ...moved, why: 'else' }, { ...moved, contact: 3 }, 'x'])?.departed).toEqual(
      [],
    );
    for (const none of [undefined, 'mother']) {
      expect(Object.keys(phoneOf(none) ?? {}).includes('departed')).toBeFalse();
    }
    expect(targetOf({ isSurplus: true })?.isSurplus).toBeTrue();
    expect(targetOf({ isSurplus: 'yes' })?.isSurplus).toBeFalse();
  });

  it('says of each report why the phone cannot have counted it', () => {
    const [late] = TARGET.late;
    for (const why of ['reported-later', 'arrived-later', 'changed-later'] as const)
      expect(targetOf({ late: [{ ...late, why }] })?.late[0]?.why).toBe(why);
    expect(targetOf({ late: [{ why: 'else' }], differs: 'yes' })).toEqual(
      jasmine.objectContaining({
        differs: false,
        late: [
          { report: '', form: '', contact: '', reportedDate: undefined, why: 'reported-later' },
        ],
      }),
    );
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
    expect(targetOf({ difference: { total: 1 } })?.difference).toBeUndefined();
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
