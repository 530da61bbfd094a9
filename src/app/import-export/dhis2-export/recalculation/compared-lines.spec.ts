import type { ComparedPhone, ComparedTarget } from '../../../../data-access/index.ts';
import { comparedLines } from './compared-lines.ts';
import type { Compared } from './state/recalculation-state.ts';

const target = (id: string, differs: boolean): ComparedTarget => ({
  target: id,
  phone: { pass: 1, total: 1 },
  recalculated: { pass: 1, total: 1 },
  difference: { pass: 0, total: 0 },
  differs,
  isExplained: false,
  isSurplus: false,
  late: [],
});
const phone = (owner: string, targets: readonly ComparedTarget[], faults = 0): ComparedPhone => ({
  owner,
  user: `org.couchdb.user:${owner}`,
  hasDocument: true,
  updatedDate: undefined,
  reports: 1,
  faults,
  targets,
});
const compared = (phones: readonly ComparedPhone[], months = 1): Compared => ({
  id: 'one',
  noFile: undefined,
  people: { b: { owner: 'b', name: 'Achieng', phone: '1', place: 'North', above: '' } },
  comparison: {
    timeZone: 'UTC',
    reports: 'as-known-now',
    months: Array.from({ length: months }, (_, index) => ({
      tag: `2026-1${index}`,
      now: '',
      phones,
      notRecalculated: [],
    })),
  },
});

describe('the phones of a comparison', () => {
  const phones = [
    phone('a', [target('births', true), target('visits', false), target('others', true)]),
    phone('b', [target('births', false), target('others', true)]),
    phone('c', [target('births', false)], 2),
  ];
  const look = (isDifferingOnly: boolean, of = compared(phones)) =>
    comparedLines(of, {
      targets: new Set(['births', 'visits']),
      isDifferingOnly,
      compare: (one, other) => one.localeCompare(other),
    });

  it('are those that differ in a target of the data set, and those whose rules failed', () => {
    const { lines, all, differing } = look(true);
    expect([all, differing]).toEqual([3, 1]);
    expect(lines.map(({ owner }) => owner)).toEqual(['a', 'c']);
    expect(lines[0]?.targets.map((one) => one.target)).toEqual(['births']);
  });

  it('are all of them by name where everything is wanted', () => {
    const { lines } = look(false);
    expect(lines.map(({ person }) => person.name)).toEqual(['', '', 'Achieng']);
    expect(lines.map(({ person }) => person.owner)).toEqual(['a', 'c', 'b']);
    expect(lines[0]?.targets.map((one) => one.target)).toEqual(['births', 'visits']);
    expect(lines.every(({ tag }) => tag === undefined)).toBeTrue();
  });

  it('say their account where somebody has two', () => {
    const two = [phone('a', []), { ...phone('a', []), user: 'org.couchdb.user:a.old' }];
    const { lines } = look(false, compared([...two, phone('b', [])]));
    expect(lines.map(({ account }) => account)).toEqual(['a', 'a.old', undefined]);
  });

  it('say their month where there are several', () => {
    const { lines, all } = look(false, compared(phones, 2));
    expect(all).toBe(6);
    expect(new Set(lines.map(({ tag }) => tag))).toEqual(new Set(['2026-10', '2026-11']));
    expect(new Set(lines.map(({ key }) => key)).size).toBe(6);
  });

  it('tells of a phone that says more than the reports which contacts are not the CHW’s any more', () => {
    const above = { ...target('births', true), isSurplus: true };
    const moved = { contact: 'b', why: 'moved', reports: 2 } as const;
    const surplusOf = (more: Partial<ComparedPhone>, targets = [above]) =>
      comparedLines(compared([{ ...phone('a', targets), ...more }]), {
        targets: new Set(['births']),
        isDifferingOnly: true,
        compare: (one, other) => one.localeCompare(other),
      }).lines[0]?.surplus;
    expect(surplusOf({ departed: [moved] })).toEqual({
      kind: 'departed',
      contacts: [
        {
          ...moved,
          person: { owner: 'b', name: 'Achieng', phone: '1', place: 'North', above: '' },
        },
      ],
    });
    expect(surplusOf({ departed: [] })?.kind).toBe('none');
    expect(surplusOf({})?.kind).toBe('unknown');
    expect(surplusOf({ departed: [moved] }, [target('births', true)])).toBeUndefined();
  });
});
