import type {
  ContactFacts,
  JsonRecord,
  TargetDocument,
  TargetInstance,
} from '../../domain/index.ts';
import type { Arrivals } from './arrivals.ts';
import { withoutLate } from './late-reports.ts';

const day = (number: number): number => Date.UTC(2026, 9, number);
const visit = (_id: string, reported_date: unknown, form = 'visit'): JsonRecord => ({
  ...{ _id, form, reported_date },
  contact: { _id: 'chw' },
});
/** The phone wrote on the 20th. */
const PHONE = { updatedDate: day(20) } as TargetDocument;

/** Rules that count each report for the target that its form names. */
const countedIn = (reports: readonly JsonRecord[]): readonly TargetInstance[] =>
  reports.map(({ _id, form }) => ({ target: form, id: _id }) as unknown as TargetInstance);

async function late(
  reports: readonly JsonRecord[],
  given: {
    readonly phone?: TargetDocument | undefined;
    readonly arrivals?: Arrivals | undefined;
    readonly rules?: typeof countedIn;
  } = {},
) {
  const { rules = countedIn } = given;
  const arrivals: Arrivals | undefined = 'arrivals' in given ? given.arrivals : new Map();
  const phone = 'phone' in given ? given.phone : PHONE;
  let runs = 0;
  const facts = { contact: { _id: 'mother' }, reports } as unknown as ContactFacts;
  const run = (given: ContactFacts) => {
    runs += 1;
    return Promise.resolve({ instances: rules(given.reports) });
  };
  const whose = { owner: 'chw', arrivals };
  const result = await withoutLate(facts, rules(reports), phone, whose, run);
  const behind = [...result.late].map(([target, of]) => [target, of.map(({ report: id }) => id)]);
  return {
    ids: result.instances.map((instance) => (instance as unknown as { readonly id: string }).id),
    late: Object.fromEntries(behind) as Readonly<Record<string, readonly string[]>>,
    reports: [...result.late.values()].flat(),
    runs,
  };
}

describe('late reports', () => {
  const [early, second, third] = [
    visit('1', day(3)),
    visit('2', day(25)),
    visit('3', day(26), 'x'),
  ];

  it('are those that the phone cannot have known, each behind the target that it changes', async () => {
    const found = await late([early, second, third]);
    expect([found.ids, found.late]).toEqual([['1'], { visit: ['2'], x: ['3'] }]);
    expect(found.reports[0]).toEqual({
      report: '2',
      form: 'visit',
      contact: 'mother',
      reportedDate: day(25),
      why: 'reported-later',
    });
  });

  it('are told by their dates alone where it is not known when they came', async () => {
    const found = await late([early, second, visit('4', 'soon')], { arrivals: undefined });
    expect(found.late).toEqual({ visit: ['2'] });
    const arrivals = new Map([['4', { first: day(4), latest: day(28) }]]);
    const undated = await late([visit('4', 'soon')], { arrivals });
    expect(undated.reports.map(({ reportedDate }) => reportedDate)).toEqual([undefined]);
  });

  it('are none where the phone wrote nothing, or knew all: nothing is run again then', async () => {
    for (const found of [
      await late([early, second], { phone: undefined }),
      await late([early]),
      await late([]),
    ])
      expect([found.late, found.runs]).toEqual([{}, 0]);
  });

  it('are all behind what each alone does not change', async () => {
    // The target is reached by one late report as by two.
    const once = (reports: readonly JsonRecord[]) => countedIn(reports).slice(0, 1);
    const given = [second, visit('4', day(27))];
    const rules = (reports: readonly JsonRecord[]) =>
      once(reports).map((one) => ({ ...one, id: 'reached' }));
    expect((await late(given, { rules })).late).toEqual({ visit: ['2', '4'] });
  });

  it('change nothing where the rules give the same without them', async () => {
    const found = await late([early, second], { rules: () => countedIn([early]) });
    expect([found.ids, found.late]).toEqual([['1'], {}]);
  });

  it('are told of, too, where the rules give more without them', async () => {
    const rules = (reports: readonly JsonRecord[]) =>
      reports.includes(second) ? [] : countedIn([early]);
    expect((await late([early, second], { rules })).late).toEqual({ visit: ['2'] });
  });

  it('that were only changed later are named, and counted as they are now', async () => {
    const arrivals = new Map([['1', { first: day(4), latest: day(28) }]]);
    const found = await late([early], { arrivals });
    expect([found.ids, found.late]).toEqual([['1'], { visit: ['1'] }]);
    expect(found.reports.map(({ why }) => why)).toEqual(['changed-later']);
    const both = await late([early, second], { arrivals });
    expect([both.ids, both.late]).toEqual([['1'], { visit: ['1', '2'] }]);
  });

  it('are looked at one by one up to twenty', async () => {
    const many = (length: number) =>
      Array.from({ length }, (_, at) => visit(String(at), day(25), at === 0 ? 'x' : 'visit'));
    const twenty = await late(many(20));
    expect([twenty.late['x'], twenty.runs]).toEqual([['0'], 21]);
    const more = await late(many(21));
    expect([more.late['x']?.length, more.runs]).toEqual([21, 1]);
    expect((await late([second])).runs).toBe(1);
  });
});
