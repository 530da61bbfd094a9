import * as fc from 'fast-check';
import { exported, type Exported } from '../testing/builders.ts';
import { monthOf, settingsOfCase } from '../testing/period-cases.ts';
import { personOf, placeOf } from '../testing/builders.ts';

const OWNERS = { amina: 'first', brian: 'first', chao: 'second' } as const;
type OwnerId = keyof typeof OWNERS;
const ORG_UNITS = { first: 'unit0000001', second: 'unit0000002' } as const;
const TAGS = ['2026-06', '2026-07', '2026-08', '2026-09', '2026-10'];
const QUARTER = ['2026-07', '2026-08', '2026-09'];

/** What an owner reported in a month, as pass and total of one target. */
interface Report {
  readonly tag: string;
  readonly owner: OwnerId;
  readonly pass: number;
  readonly more: number;
}

const reports = fc.uniqueArray(
  fc.record<Report>({
    tag: fc.constantFrom(...TAGS, ...QUARTER, ...QUARTER),
    owner: fc.constantFrom<OwnerId>('amina', 'brian', 'chao'),
    pass: fc.nat(40),
    more: fc.nat(40),
  }),
  { selector: ({ tag, owner }) => `${tag} ${owner}`, minLength: 2, maxLength: 12 },
);

const settings = settingsOfCase({
  name: '',
  periodType: 'Quarterly',
  period: '2026Q3',
  dhis: {
    t: [
      { dataElement: 'sum00000001' },
      { dataElement: 'last0000001', value_over: 'last' },
      { dataElement: 'average0001', value_over: 'average' },
      { dataElement: 'percent0001', value: 'percent' },
    ],
  },
  months: {},
});

const documentsOf = (all: readonly Report[]): readonly object[] => [
  placeOf('first', { orgUnit: ORG_UNITS.first }),
  placeOf('second', { orgUnit: ORG_UNITS.second }),
  ...Object.entries(OWNERS).map(([owner, place]) => personOf(owner, place)),
  ...all.map(({ tag, owner, pass, more }) => monthOf(tag, owner, { t: [pass, pass + more] })),
];

const quarterOf = (documents: readonly object[]): Exported =>
  exported(settings, documents, { period: '2026Q3' }, '2026-11-21');

const total = (some: readonly Report[]): number =>
  some.reduce((sum, { pass, more }) => sum + pass + more, 0);

/** The rows of an org unit, worked out from the reports one rule at a time. */
function foldOf(all: readonly Report[], place: 'first' | 'second'): readonly string[] {
  const own = all.filter(({ tag, owner }) => QUARTER.includes(tag) && OWNERS[owner] === place);
  if (own.length === 0) return [];
  const last = [...new Set(own.map(({ owner }) => owner))].flatMap((owner) =>
    own
      .filter((report) => report.owner === owner)
      .sort((a, b) => (a.tag < b.tag ? 1 : -1))
      .slice(0, 1),
  );
  const months = new Set(own.map(({ tag }) => tag)).size;
  const pass = own.reduce((sum, report) => sum + report.pass, 0);
  const values = {
    average0001: Math.floor(total(own) / months + 0.5),
    last0000001: total(last),
    ...(total(own) === 0 ? {} : { percent0001: Math.floor((100 * pass) / total(own) + 0.5) }),
    sum00000001: total(own),
  };
  return Object.entries(values).map(
    ([element, value]) => `${ORG_UNITS[place]} ${element} ${String(value)}`,
  );
}

describe('the value of a quarter', () => {
  it('is the fold of its months by the rule of each mapping, in whatever order they are read', () => {
    let withRows = 0;
    fc.assert(
      fc.property(reports, fc.array(fc.nat(), { minLength: 20, maxLength: 20 }), (all, keys) => {
        const shuffled = documentsOf(all)
          .map((document, index) => ({ document, key: keys[index] ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ document }) => document);
        const { rows, report } = quarterOf(shuffled);
        expect(rows).toEqual([...foldOf(all, 'first'), ...foldOf(all, 'second')]);
        if (rows.length > 0) withRows += 1;
        const {
          documents = 0,
          documentsInFile = 0,
          documentsLeftOut = 0,
          documentsWithoutNumber = 0,
          documentsSuperseded = 0,
        } = report ?? {};
        expect(documents).toBe(
          documentsInFile + documentsLeftOut + documentsWithoutNumber + documentsSuperseded,
        );
      }),
      { numRuns: 200 },
    );
    expect(withRows).toBeGreaterThan(140);
  });

  it('counts apart the documents that a later month of their owner replaces', () => {
    const last = settingsOfCase({
      name: '',
      periodType: 'Quarterly',
      period: '2026Q3',
      dhis: { t: { dataElement: 'last0000001', value_over: 'last' } },
      months: {},
    });
    const documents = documentsOf([
      { tag: '2026-07', owner: 'amina', pass: 1, more: 0 },
      { tag: '2026-08', owner: 'amina', pass: 2, more: 0 },
      { tag: '2026-07', owner: 'brian', pass: 4, more: 0 },
    ]);
    const { rows, report } = exported(last, documents, { period: '2026Q3' }, '2026-11-21');
    expect(rows).toEqual(['unit0000001 last0000001 6']);
    expect([report?.documents, report?.documentsInFile, report?.documentsSuperseded]).toEqual([
      3, 2, 1,
    ]);
    expect(report?.documentsWithoutNumber).toBe(0);
  });

  it('that is left out names all its documents, whichever of two rules that disagree comes first', () => {
    const last = { dataElement: 'mixed000001', value_over: 'last' };
    for (const [first, second] of [
      [last, { dataElement: 'mixed000001' }],
      [{ dataElement: 'mixed000001' }, last],
    ] as const) {
      const disagreeing = settingsOfCase({
        name: '',
        periodType: 'Quarterly',
        period: '2026Q3',
        dhis: { t: first, u: second, v: { dataElement: 'sum00000001' } },
        months: {},
      });
      const documents = [
        placeOf('first', { orgUnit: ORG_UNITS.first }),
        personOf('amina', 'first'),
        monthOf('2026-07', 'amina', { t: 3, u: 1 }),
        monthOf('2026-08', 'amina', { v: 2 }),
      ];
      const { rows, report } = exported(disagreeing, documents, { period: '2026Q3' }, '2026-11-21');
      expect(rows).toEqual(['unit0000001 sum00000001 2']);
      expect(report?.leftOut.map(({ reason, number }) => [reason, number])).toEqual([
        ['mixed-values', '4'],
      ]);
      expect(report?.leftOut.map(({ documents: behind }) => behind.length)).toEqual([1]);
      expect([report?.documentsLeftOut, report?.documentsSuperseded]).toEqual([1, undefined]);
    }
  });
});
