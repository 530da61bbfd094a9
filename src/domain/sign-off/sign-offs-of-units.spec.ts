import * as fc from 'fast-check';
import { exportRequest } from '../export/export-request.ts';
import type { Tag } from '../period/period.ts';
import { decodePerson } from '../place/person.ts';
import { decodeAccount } from '../permission/account.ts';
import { reviewDocuments } from '../review/review-documents.ts';
import { DATA_SET, personOf, placeOf, settingsOf, targetsOf, UNIT } from '../testing/builders.ts';
import { fieldOf } from '../unknown-json.ts';
import { decodeSignOff } from './decode-sign-off.ts';
import type { SignedDocument } from './sign-off.ts';
import { signOffReport, type NewSignOff } from './sign-off-report.ts';
import { signOffsOfUnits } from './sign-offs-of-units.ts';

const OTHER = 'unit0000002';
const SETTINGS = settingsOf({ id: 'births', dhis: { dataElement: 'births00001' } });
const DAY = 86_400_000;
/** Nine in the morning of 3 March 2026, in Nairobi. */
const SIGNED_AT = 1_772_517_600_000;

const COUNTY = placeOf('county', undefined);
const PLACES = [
  COUNTY,
  placeOf('unit', { orgUnit: UNIT }, 'county'),
  placeOf('other', { orgUnit: OTHER }, 'county'),
  placeOf('area-a', undefined, 'unit', 'county'),
];
const ACHIENG = personOf('achieng', 'area-a', 'unit', 'county');
const OTIENO = personOf('otieno', 'unit', 'county');
const PEOPLE = [ACHIENG, OTIENO, personOf('ann', 'unit', 'county')];
const accountOf = (contact: string, role: string, ...facility_id: readonly string[]): object => ({
  _id: `org.couchdb.user:${contact}`,
  type: 'user-settings',
  contact_id: contact,
  roles: [role],
  facility_id,
});
const ACCOUNTS = [
  accountOf('ann', 'supervisor', 'unit', 'second'),
  accountOf('chief', 'supervisor', 'county'),
  accountOf('achieng', 'chw', 'area-a'),
  accountOf('otieno', 'chw', 'unit'),
];
const target = (owner: string, births: number, rev: string, more: object = {}): object =>
  targetsOf(owner, { births }, { _rev: rev, updated_date: SIGNED_AT - 5 * DAY, ...more });
const A1 = target('achieng', 12, '1-a');
const O1 = target('otieno', 3, '1-o');
const idOf = (document: object): string => String(fieldOf(document, '_id'));
const listed = (...documents: readonly object[]): readonly SignedDocument[] =>
  documents.map((one) => ({ id: idOf(one), revision: String(fieldOf(one, '_rev')) }));

const sign = (more: Partial<NewSignOff> = {}): object => ({
  _id: `report-of-${more.contact ?? 'ann'}-${String(more.reportedDate ?? SIGNED_AT)}`,
  ...signOffReport({
    contact: 'ann',
    reportedDate: SIGNED_AT,
    place: 'unit',
    tag: '2026-02' as Tag,
    dataSet: DATA_SET,
    verdict: 'validated',
    documents: listed(A1, O1),
    missing: [],
    ...more,
  }),
});
/** As the form alone writes it. */
const byForm = (more: Partial<NewSignOff> = {}): object => {
  const { fields, ...report } = sign(more) as { fields: Record<string, unknown> };
  return { ...report, fields: { ...fields, documents: '', rules: undefined } };
};

/** What is signed of each org unit: `status change:owner …`. */
function said(
  documents: readonly object[],
  reports: readonly object[],
  request: object = {},
): Readonly<Record<string, string>> {
  const units = unitsOf(documents, reports, request);
  return Object.fromEntries(
    units.map(({ orgUnit, status, changes }) => [
      orgUnit,
      [status, ...changes.map(({ kind, owner }) => `${kind}:${owner ?? '?'}`)].join(' '),
    ]),
  );
}

function unitsOf(
  documents: readonly object[],
  reports: readonly object[],
  request: object = {},
): ReturnType<typeof signOffsOfUnits> {
  const all = lastOfEach([...PLACES, ...PEOPLE, ...documents]);
  const asked = exportRequest({ dataSet: DATA_SET, period: '202602', ...request });
  const reviewed = reviewDocuments(SETTINGS, all, asked, '2026-03-05');
  if (!reviewed.ok) throw new Error(reviewed.error.code);
  const { plan, counted, review } = reviewed.value;
  const contacts = new Map(
    all.flatMap((document) => {
      const person = decodePerson(document);
      return person === undefined ? [] : [[person.id, person] as const];
    }),
  );
  return signOffsOfUnits({
    plan,
    counted: counted.countedDocuments,
    contributors: review.contributors,
    contacts,
    accounts: ACCOUNTS.flatMap((one) => decodeAccount(one) ?? []),
    roles: new Set(['supervisor']),
    signOffs: reports.flatMap((report) => {
      const signOff = decodeSignOff(report);
      return signOff?.kind === 'sign-off' ? [signOff] : [];
    }),
    revisions: new Map(
      documents.flatMap((one) => {
        const rev = fieldOf(one, '_rev');
        return typeof rev === 'string' ? [[idOf(one), rev] as const] : [];
      }),
    ),
  });
}

/** Of several documents of a contact the last; target documents as they are. */
const lastOfEach = (documents: readonly object[]): readonly object[] =>
  documents.filter(
    (one, at) =>
      idOf(one).startsWith('target~') ||
      !documents.slice(at + 1).some((other) => idOf(other) === idOf(one)),
  );

describe('signOffsOfUnits', () => {
  for (const [what, documents, reports, expected] of [
    ['nobody signed', [A1, O1], [], 'not-validated'],
    ['all is as it was', [A1, O1], [sign()], 'validated'],
    ['a CHW synced again', [target('achieng', 14, '2-b'), O1], [sign()], 'changed changed:achieng'],
    ['a CHW came late', [A1, O1], [sign({ documents: listed(A1) })], 'changed new:otieno'],
    ['a document was deleted', [A1], [sign()], 'changed deleted:otieno'],
    [
      'it was withdrawn',
      [A1, O1],
      [sign(), sign({ verdict: 'withdrawn', reportedDate: SIGNED_AT + 1 })],
      'not-validated',
    ],
    [
      'it was withdrawn and signed again',
      [target('achieng', 14, '2-b'), O1],
      [
        sign(),
        sign({ verdict: 'withdrawn', reportedDate: SIGNED_AT + 1 }),
        sign({
          reportedDate: SIGNED_AT + 2,
          documents: [...listed(target('achieng', 14, '2-b'), O1)],
        }),
      ],
      'validated',
    ],
    [
      'a CHW signs in the name of the supervisor, for the own area',
      [A1, O1],
      [sign({ place: 'area-a' })],
      'not-validated',
    ],
    ['a CHW of the place signs', [A1, O1], [sign({ contact: 'otieno' })], 'not-validated'],
    ['another data set is signed', [A1, O1], [sign({ dataSet: 'other' })], 'not-validated'],
    ['the month of nobody is signed', [A1, O1], [sign({ tag: '2026-01' as Tag })], 'not-validated'],
    [
      'the place above is signed',
      [A1, O1],
      [sign({ contact: 'chief', place: 'county' })],
      'validated',
    ],
    [
      'the place above is signed, and the place itself withdrawn',
      [A1, O1],
      [sign({ contact: 'chief', place: 'county' }), sign({ verdict: 'withdrawn' })],
      'not-validated',
    ],
    ['the form alone, before anything was written', [A1, O1], [byForm()], 'validated'],
    [
      'the form alone, and a document of its day',
      [target('achieng', 12, '1-a', { updated_date: SIGNED_AT - DAY + 1 }), O1],
      [byForm()],
      'may-have-changed',
    ],
    [
      'the form alone, and a document of the day before',
      [target('achieng', 12, '1-a', { updated_date: SIGNED_AT - DAY }), O1],
      [byForm()],
      'validated',
    ],
    [
      'the form alone, and a document without a date',
      [target('achieng', 12, '1-a', { updated_date: undefined }), O1],
      [byForm()],
      'may-have-changed',
    ],
    [
      'the form alone, and a document of a clock that is wrong',
      [target('achieng', 12, '1-a', { updated_date: SIGNED_AT + 900 * DAY }), O1],
      [byForm()],
      'may-have-changed',
    ],
    [
      'two revisions are in conflict, and the signed one does not count',
      [A1, target('achieng', 13, '1-b', { updated_date: SIGNED_AT, _conflicts: [] }), O1],
      [sign()],
      'changed changed:achieng',
    ],
    [
      'the id of a document does not name its owner',
      [A1, O1],
      [
        sign({
          documents: [...listed(A1, O1), { id: 'target~2026-02~x', revision: '1-x' }],
        }),
      ],
      'changed deleted:?',
    ],
    [
      'more than one part of the id of a document may be its owner',
      [A1, O1],
      [
        sign({
          documents: [...listed(A1, O1), { id: 'target~2026-02~x~y~z', revision: '1-x' }],
        }),
      ],
      'changed deleted:?',
    ],
    [
      'the contact of a document that was signed is not there any more',
      [A1, O1, target('gone', 1, '1-g')],
      [
        sign({
          documents: [...listed(A1, O1), ...listed(target('gone', 1, '1-g'))],
        }),
      ],
      'changed not-counted:gone',
    ],
  ] as readonly (readonly [string, readonly object[], readonly object[], string])[]) {
    it(`says ${expected} where ${what}`, () => {
      expect(said(documents, reports)[UNIT]).toBe(expected);
    });
  }

  it('says who moved away, where they were signed', () => {
    const moved = personOf('otieno', 'other', 'county');
    expect(said([A1, O1, moved], [sign()])).toEqual({
      [UNIT]: 'changed moved:otieno',
      [OTHER]: 'not-validated',
    });
  });

  it('says nothing changed at an org unit by documents of another one below the same place', () => {
    const moved = personOf('otieno', 'other', 'county');
    const signed = [sign({ contact: 'chief', place: 'county' })];
    expect(said([A1, O1, moved], signed)).toEqual({ [UNIT]: 'validated', [OTHER]: 'validated' });
    const late = target('otieno', 4, '2-o');
    expect(said([A1, late, moved], signed)).toEqual({
      [UNIT]: 'validated',
      [OTHER]: 'changed changed:otieno',
    });
  });

  it('says of who counts at no org unit any more so at those of the place that was signed', () => {
    const moved = personOf('otieno', 'other', 'county');
    const unmapped = placeOf('other', undefined, 'county');
    const signed = [sign({ contact: 'chief', place: 'county' })];
    expect(said([A1, O1, moved, unmapped], signed)).toEqual({
      [UNIT]: 'changed not-counted:otieno',
    });
  });

  it('says that somebody who was signed is left out', () => {
    const excluded = [{ owner: 'otieno', reason: 'on leave' }];
    expect(said([A1, O1], [sign()], { excluded })).toEqual({
      [UNIT]: 'changed not-counted:otieno',
    });
  });

  it('is of part of an org unit where another part of it is not signed', () => {
    const second = placeOf('second', { orgUnit: UNIT }, 'county');
    const chw = personOf('wanjiru', 'second', 'county');
    const [unit] = unitsOf([second, chw, target('wanjiru', 1, '1-w'), A1, O1], [sign()]);
    expect(unit).toEqual(
      jasmine.objectContaining({ orgUnit: UNIT, status: 'partly', owners: 3, covered: 2 }),
    );
  });

  it('has a sign-off of each place of an org unit, by place', () => {
    const second = placeOf('second', { orgUnit: UNIT }, 'county');
    const chw = personOf('wanjiru', 'second', 'county');
    const W1 = target('wanjiru', 1, '1-w');
    const [unit] = unitsOf(
      [second, chw, W1, A1, O1],
      [sign(), sign({ place: 'second', documents: listed(W1) })],
    );
    expect(unit?.status).toBe('validated');
    expect(unit?.signOffs.map(({ place }) => place)).toEqual(['second', 'unit']);
  });

  it('counts whoever should have reported among its CHWs', () => {
    const chw = personOf('wanjiru', 'unit', 'county');
    const before = targetsOf(
      'wanjiru',
      { births: 2 },
      { _id: 'target~2026-01~wanjiru~org.couchdb.user:wanjiru' },
    );
    const [unit] = unitsOf([chw, before, A1, O1], [sign()]);
    expect([unit?.owners, unit?.covered]).toEqual([3, 3]);
  });

  it('is of no org unit at which nobody reports and nobody signed', () => {
    expect(said([A1, O1], [])).toEqual({ [UNIT]: 'not-validated' });
  });

  it('is of org units in order, whatever the order of their places', () => {
    const there = personOf('otieno', 'other', 'county');
    const afterwards = placeOf('unit', { orgUnit: UNIT }, 'county');
    expect(Object.keys(said([A1, O1, there, afterwards], []))).toEqual([UNIT, OTHER]);
  });

  it('is of an org unit at which nobody reports any more, where its place is signed', () => {
    expect(said([target('ann', 1, '1-n'), personOf('ann', 'other', 'county')], [sign()])).toEqual({
      [UNIT]: 'changed deleted:achieng deleted:otieno',
      [OTHER]: 'not-validated',
    });
  });

  it('says what is reported and does not count, with why', () => {
    const [unit] = unitsOf(
      [A1, O1],
      [
        sign({ contact: 'otieno' }),
        sign({ place: 'area-a' }),
        sign({ contact: 'otieno', place: 'other' }),
      ],
    );
    expect(unit?.reported.map(({ why, signOff }) => [signOff.place, why])).toEqual([
      ['area-a', 'other-place'],
      ['unit', 'no-role'],
    ]);
    expect(unit?.signOffs).toEqual([]);
  });

  it('speaks of the chosen org units only', () => {
    const there = personOf('otieno', 'other', 'county');
    const county = [sign({ contact: 'chief', place: 'county' })];
    expect(said([A1, O1, there], county, { orgUnits: [UNIT] })).toEqual({ [UNIT]: 'validated' });
  });

  it('speaks of each month of a longer period', () => {
    const quarterly = { ...SETTINGS, dhis_data_sets: [{ id: DATA_SET, period_type: 'Quarterly' }] };
    const asked = exportRequest({ dataSet: DATA_SET, period: '2026Q1' });
    const january = target('achieng', 5, '1-j', {
      _id: 'target~2026-01~achieng~org.couchdb.user:achieng',
    });
    const reviewed = reviewDocuments(
      quarterly,
      [...PLACES, ...PEOPLE, A1, O1, january],
      asked,
      '2026-04-05',
    );
    if (!reviewed.ok) throw new Error(reviewed.error.code);
    const { plan, counted, review } = reviewed.value;
    const units = signOffsOfUnits({
      plan,
      counted: counted.countedDocuments,
      contributors: review.contributors,
      contacts: new Map(
        PEOPLE.flatMap((one) => {
          const person = decodePerson(one);
          return person === undefined ? [] : [[person.id, person] as const];
        }),
      ),
      accounts: ACCOUNTS.flatMap((one) => decodeAccount(one) ?? []),
      roles: new Set(['supervisor']),
      signOffs: [decodeSignOff(sign())].flatMap((one) => (one?.kind === 'sign-off' ? [one] : [])),
      revisions: new Map([A1, O1].map((one) => [idOf(one), String(fieldOf(one, '_rev'))])),
    });
    expect(units.map(({ tag, status }) => `${tag} ${status}`)).toEqual([
      '2026-01 not-validated',
      '2026-02 validated',
      '2026-03 not-validated',
    ]);
  });

  it('tells any change of any document, and nothing where there is none', () => {
    const change = fc.constantFrom<'same' | 'changed' | 'deleted'>('same', 'changed', 'deleted');
    fc.assert(
      fc.property(change, change, (ofAchieng, ofOtieno) => {
        const today = ([document, owner, how]: readonly [object, string, string]) =>
          how === 'deleted' ? [] : how === 'same' ? [document] : [target(owner, 9, '2-x')];
        const documents = [
          ...today([A1, 'achieng', ofAchieng]),
          ...today([O1, 'otieno', ofOtieno]),
        ];
        fc.pre(documents.length > 0);
        const words = [
          ...(ofAchieng === 'same' ? [] : [`${ofAchieng}:achieng`]),
          ...(ofOtieno === 'same' ? [] : [`${ofOtieno}:otieno`]),
        ];
        expect(said(documents, [sign()])[UNIT]).toBe(
          words.length === 0 ? 'validated' : ['changed', ...words].join(' '),
        );
      }),
    );
  });
});
