import { linesOfSignOffs, notSignedOffOf, signOffsJson } from './sign-offs.ts';
import type {
  ReviewedExport,
  SignOff,
  SignOffOfUnit,
  SignOffReview,
  Tag,
} from '../../src/domain/index.ts';

const SIGN_OFF: SignOff = {
  kind: 'sign-off',
  id: 'r',
  place: 'unit',
  tag: '2026-10' as Tag,
  dataSet: 'D',
  verdict: 'validated',
  contact: 'ann',
  reportedDate: 1_793_700_000_000,
  expected: 12,
  reported: 11,
  documents: [{ id: 'target~2026-10~a~u', revision: '1-a' }],
  missing: [
    { contact: 'otieno', words: 'phone lost' },
    { contact: '', words: 'and Mary' },
  ],
};
const unit = (orgUnit: string, status: SignOffOfUnit['status'], more = {}): SignOffOfUnit => ({
  orgUnit,
  tag: '2026-10' as Tag,
  status,
  signOffs: [],
  reported: [],
  changes: [],
  owners: 2,
  covered: 2,
  ...more,
});
const read = (...units: readonly SignOffOfUnit[]): SignOffReview => ({
  status: 'read',
  units,
  malformed: [],
  names: new Map([['ann', 'Ann Wambui']]),
});
const FAILED: SignOffReview = {
  status: 'failed',
  error: { code: 'refused', request: 'view', status: 403, words: 'forbidden' },
};
const OUTDATED: SignOffReview = { status: 'outdated' };

const why = (signOffs: SignOffReview | undefined, ...orgUnits: readonly string[]) =>
  notSignedOffOf({
    review: signOffs === undefined ? {} : { signOffs },
    outcome: {
      ok: true,
      value: { dataValueSet: { dataValues: orgUnits.map((orgUnit) => ({ orgUnit })) } },
    },
  } as unknown as ReviewedExport);

describe('What the command line and the API say of sign-offs', () => {
  it('names nobody, and repeats no words about people', () => {
    const reported = [{ signOff: SIGN_OFF, why: 'no-role' }];
    const changes = [{ kind: 'changed', document: 'target~2026-10~a~u', owner: 'a' }];
    const json = signOffsJson(
      read(unit('U', 'changed', { signOffs: [SIGN_OFF], reported, changes })),
    );
    const said = {
      id: 'r',
      place: 'unit',
      tag: '2026-10',
      dataSet: 'D',
      verdict: 'validated',
      contact: 'ann',
      date: '2026-11-03',
      expected: 12,
      reported: 11,
      documents: 1,
      missing: ['otieno'],
    };
    expect(json).toEqual({
      status: 'read',
      counts: jasmine.objectContaining({ all: 1, changed: 1 }),
      orgUnits: [
        {
          orgUnit: 'U',
          month: '2026-10',
          status: 'changed',
          owners: 2,
          covered: 2,
          signOffs: [said],
          reportedAs: [{ ...said, why: 'no-role' }],
          changes,
        },
      ],
      unreadable: [],
    });
    expect(JSON.stringify(json)).not.toMatch(/Ann|phone|Mary/);
    expect(signOffsJson(OUTDATED)).toEqual({ status: 'outdated' });
    expect(signOffsJson(FAILED)).toEqual({
      status: 'failed',
      message: jasmine.stringContaining('forbidden'),
    });
  });

  it('is one line, or none where nobody signs', () => {
    expect(linesOfSignOffs(undefined)).toEqual([]);
    expect(linesOfSignOffs(read(unit('U', 'validated')))).toEqual([
      'sign-offs: validated 1 of 1 organisation units',
    ]);
    const all = [
      unit('A', 'changed'),
      unit('B', 'partly'),
      unit('C', 'may-have-changed'),
      unit('D', 'not-validated'),
    ];
    expect(linesOfSignOffs({ ...read(...all), malformed: ['x'] } as SignOffReview)).toEqual([
      'sign-offs: validated 0 of 4 organisation units, changed since 1, in part 1, may have changed 1, unreadable reports 1',
    ]);
    expect(linesOfSignOffs(OUTDATED)[0]).toContain('count them again');
    expect(linesOfSignOffs(FAILED)[0]).toContain('forbidden');
  });

  it('keeps a file back unless all of it is signed as it is', () => {
    expect(why(read(unit('U', 'validated')), 'U')).toBeUndefined();
    expect(why(read(unit('U', 'validated'), unit('V', 'changed')), 'U')).toBeUndefined();
    const changes = [{ kind: 'new', document: 'd', owner: 'otieno' }];
    const changed = read(unit('U', 'changed', { changes }));
    expect(why(changed, 'U')?.message).toContain('now: U. Changed since: otieno.');
    for (const [signOffs, code] of [
      [undefined, 'not-signed-off'],
      [read(), 'not-signed-off'],
      [read(unit('U', 'validated'), unit('U', 'not-validated')), 'not-signed-off'],
      [read(unit('U', 'partly')), 'not-signed-off'],
      [read(unit('U', 'may-have-changed')), 'not-signed-off'],
      [FAILED, 'sign-offs-unread'],
      [OUTDATED, 'sign-offs-unread'],
    ] as const) {
      expect(why(signOffs, 'U')?.code).toBe(code);
    }
  });

  it('leaves the refusal of a file to whoever refuses it', () => {
    const outcome = { ok: false, error: { code: 'no-rows' } };
    expect(notSignedOffOf({ outcome, review: {} } as unknown as ReviewedExport)).toBeUndefined();
  });
});
