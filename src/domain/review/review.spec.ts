import { exportRequest, type ExportRequest } from '../export/export-request.ts';
import type { Tag } from '../period/period.ts';
import {
  BIRTHS,
  DATA_SET,
  DISTRICT,
  personOf,
  placeOf,
  settingsOf,
  targetsOf,
  UNIT,
} from '../testing/builders.ts';
import { reviewDocuments } from './review-documents.ts';
import { reportOfOutcome, reviewNotices } from './review-notices.ts';

const settings = settingsOf({ id: 'births', dhis: { dataElement: BIRTHS } });
const docs = [
  placeOf('a', { orgUnit: UNIT }),
  placeOf('b', { orgUnit: DISTRICT }),
  { ...personOf('amina', 'a'), phone: '+254 700' },
  personOf('zawadi', 'a'),
  personOf('other', 'b'),
];

const of = (tag: string, owner: string, more: object = {}) => ({
  ...targetsOf(owner, { births: 3 }),
  _id: `target~${tag}~${owner}~org.couchdb.user:${owner}`,
  ...more,
});

const reviewed = (
  documents: readonly object[],
  request: Partial<ExportRequest> = {},
  today = '2026-03-05',
  withSettings: object = settings,
) => {
  const asked = exportRequest({ dataSet: DATA_SET, period: '202602', ...request });
  const result = reviewDocuments(withSettings, [...docs, ...documents], asked, today);
  if (!result.ok) throw new Error(result.error.code);
  return result.value.review;
};

describe('the contributors of a review', () => {
  it('have the names, the phone and the place of their contact, where there are such', () => {
    const { contributors } = reviewed([of('2026-02', 'amina'), of('2026-02', 'zawadi')]);
    expect(contributors.map(({ name, phone, place }) => [name, phone, place])).toEqual([
      ['name of amina', '+254 700', 'name of a'],
      ['name of zawadi', '', 'name of a'],
    ]);
  });

  it('are expected by the three months before, where there are no accounts', () => {
    const owners = (documents: readonly object[], request: Partial<ExportRequest> = {}) =>
      reviewed([of('2026-02', 'zawadi'), ...documents], request).contributors.map(
        ({ owner, status }) => `${owner} ${status}`,
      );
    expect(owners([of('2025-11', 'amina'), of('2025-12', 'other')])).toEqual([
      'amina missing',
      'other missing',
      'zawadi unexpected',
    ]);
    expect(owners([of('2025-10', 'amina')])).toEqual(['zawadi unexpected']);
    expect(owners([of('2026-01', 'other')], { orgUnits: [UNIT] })).toEqual(['zawadi unexpected']);
  });

  it('have no place’s name where their place is no contact', () => {
    const lost = [personOf('lost', 'nowhere', 'a'), of('2026-02', 'lost')];
    const [found] = reviewed(lost).contributors;
    expect([found?.name, found?.place]).toEqual(['name of lost', '']);
  });

  it('are expected by accounts where there are some, at the org units of the choice', () => {
    const account = (contact: string) => ({
      _id: `org.couchdb.user:${contact}`,
      type: 'user-settings',
      contact_id: contact,
      roles: ['chw'],
    });
    const found = reviewed(
      [account('zawadi'), account('other'), of('2026-02', 'amina')],
      { orgUnits: [UNIT] },
      '2026-03-05',
      { ...settings, roles: { chw: { offline: true } } },
    );
    expect(found.completeness.basis).toBe('accounts');
    expect(found.contributors.map(({ owner, status }) => `${owner} ${status}`)).toEqual([
      'amina unexpected',
      'zawadi missing',
    ]);
  });

  it('are early by the last day of a period that is over', () => {
    const early = of('2026-02', 'amina', { updated_date: Date.UTC(2026, 1, 10) });
    const isEarly = (today: string) => reviewed([early], {}, today).contributors[0]?.early;
    expect([isEarly('2026-03-05'), isEarly('2026-02-20')]).toEqual([true, undefined]);
  });
});

describe('the rows of a quarter that runs', () => {
  const quarterly = {
    ...settings,
    dhis_data_sets: [{ id: DATA_SET, translation_key: '', period_type: 'Quarterly' }],
    uhc: { month_start_date: 21 },
  };
  const before = ['2025-09', '2025-10', '2025-11', '2025-12', '2026-01'];

  it('have stopped in a month that began, and in none to come', () => {
    const documents = before.map((tag) => of(tag, 'amina'));
    const stopped = (today: string) =>
      reviewed(documents, { period: '2026Q1' }, today, quarterly).stopped.map(({ month }) => month);
    // March is from 21 February to 20 March.
    expect(stopped('2026-01-20').map(String)).toEqual([]);
    expect(stopped('2026-02-20').map(String)).toEqual(['2026-02']);
    expect(stopped('2026-02-21').map(String)).toEqual(['2026-02', '2026-03']);
  });
});

describe('who is missing in a quarter that runs', () => {
  const quarterly = { ...settings, dhis_data_sets: [{ id: DATA_SET, period_type: 'Quarterly' }] };
  const documents = [
    of('2025-12', 'amina'),
    of('2025-12', 'zawadi'),
    of('2026-01', 'amina'),
    of('2026-02', 'amina'),
    of('2026-02', 'zawadi'),
  ];

  it('is missing in a month that began, and in none to come', () => {
    const onFebruary = reviewed(documents, { period: '2026Q1' }, '2026-02-10', quarterly);
    expect(
      onFebruary.contributors.map(({ owner, status, missingMonths }) => [
        owner,
        status,
        missingMonths,
      ]),
    ).toEqual([
      ['amina', 'reported', undefined],
      ['zawadi', 'missing', ['2026-01'] as readonly string[] as readonly Tag[]],
    ]);
    expect(onFebruary.completeness.reported).toBe(1);
    expect(onFebruary.completeness.months?.map(({ month, reported }) => [month, reported])).toEqual(
      [
        ['2026-01' as Tag, 1],
        ['2026-02' as Tag, 2],
      ],
    );
  });

  it('is missing in all months of a quarter to come', () => {
    const before = reviewed(
      [of('2025-12', 'amina')],
      { period: '2026Q1' },
      '2025-12-10',
      quarterly,
    );
    expect(before.contributors.map(({ missingMonths }) => missingMonths?.length)).toEqual([3]);
  });
});

describe('a review that is refused', () => {
  it('says why', () => {
    const asked = exportRequest({ dataSet: DATA_SET, period: '202602', orgUnits: ['nope'] });
    const result = reviewDocuments(settings, docs, asked, '2026-03-05');
    expect(result.ok ? undefined : result.error.code).toBe('unknown-org-unit');
  });

  it('has the notices of its report, where there is one', () => {
    const report = { notices: [{ kind: 'a' }] } as never;
    expect(reportOfOutcome({ ok: false, error: { code: 'no-rows', report } })).toBe(report);
    expect(reviewNotices(undefined, { suspects: [] })).toEqual([]);
    expect(reviewNotices(report, { suspects: [{ kind: 'b' }] } as never)).toEqual([
      { kind: 'a' },
      { kind: 'b' },
    ] as never);
  });
});

describe('what is far out in a review', () => {
  it('is told of the month of a longer period', () => {
    const births = (tag: string, count: number) =>
      of(tag, 'amina', { targets: [{ id: 'births', value: { pass: count, total: count } }] });
    const documents = [
      ...['2025-09', '2025-10', '2025-11', '2025-12', '2026-01', '2026-03'].map((tag) =>
        births(tag, 50),
      ),
      births('2026-02', 5000),
    ];
    const quarterly = { ...settings, dhis_data_sets: [{ id: DATA_SET, period_type: 'Quarterly' }] };
    const { farOut } = reviewed(documents, { period: '2026Q1' }, '2026-05-05', quarterly);
    expect(farOut.map(({ month, value }) => [month as unknown, value])).toEqual([
      ['2026-02', '5000'],
    ]);
  });

  it('is nothing in a month in which nothing counts, whatever zeros were asked for', () => {
    const before = ['2026-01', '2025-12', '2025-11', '2025-10'].map((tag) =>
      of(tag, 'amina', { targets: [{ id: 'births', value: { pass: 50, total: 50 } }] }),
    );
    const { farOut, stopped } = reviewed(before, { zeros: 'all' });
    expect([farOut, stopped.map(({ orgUnit }) => orgUnit)]).toEqual([[], [DISTRICT, UNIT]]);
  });
});

describe('a review of an empty database', () => {
  const empty = docs.slice(0, 5);
  const earlier = { ...targetsOf('amina', { births: 3 }), _id: 'target~2026-01~amina~user' };
  for (const [what, accounts, documents, isFile] of [
    ['has zeros as CHT Core has', 'all', empty, true],
    ['has none otherwise', 'newest', empty, false],
    ['has none where phones wrote of another month', 'all', [...empty, earlier], false],
  ] as const) {
    it(what, () => {
      const asked = exportRequest({
        dataSet: DATA_SET,
        period: '202602',
        accounts,
        zeros: 'all',
      });
      const result = reviewDocuments(settings, documents, asked, '2026-03-05');
      expect(result.ok && result.value.outcome.ok).toBe(isFile);
    });
  }
});
