import type { Tag } from '../period/period.ts';
import type { SignOff } from './sign-off.ts';
import { signOffRoles, standingSignOffs, whyNotValid } from './standing-sign-offs.ts';

const MONTH = { dataSet: 'D', tag: '2026-10' as Tag };
const LATEST = 1000;
const SIGNATORIES = {
  roles: new Set(['supervisor']),
  accounts: [
    { id: 'u1', contact: 'ann', roles: ['supervisor'], facilities: ['unit', 'other'] },
    { id: 'u2', contact: 'achieng', roles: ['chw'], facilities: ['area'] },
    { id: 'u4', contact: 'ann', roles: ['chw', 'supervisor'], facilities: ['clinic'] },
    { id: 'u3', contact: undefined, roles: ['supervisor'], facilities: ['unit'] },
  ],
};
const signed = (id: string, reportedDate: number, more: Partial<SignOff> = {}): SignOff => ({
  kind: 'sign-off',
  id,
  place: 'unit',
  ...MONTH,
  verdict: 'validated',
  contact: 'ann',
  reportedDate,
  missing: [],
  ...more,
});

describe('the roles that sign off', () => {
  for (const [permissions, roles] of [
    [{ can_validate_dhis2: ['supervisor', 7, ''] }, ['supervisor']],
    [{ can_validate_dhis2: 'supervisor' }, []],
    [{}, []],
    [undefined, []],
  ] as const) {
    it(`are ${roles.join() || 'none'} of ${JSON.stringify(permissions)}`, () => {
      expect([...signOffRoles({ permissions })]).toEqual([...roles]);
    });
  }
});

describe('whether a sign-off counts', () => {
  for (const [contact, place, why] of [
    ['ann', 'unit', undefined],
    ['ann', 'other', undefined],
    ['ann', 'clinic', undefined],
    ['ann', 'area', 'other-place'],
    ['achieng', 'area', 'no-role'],
    ['stranger', 'unit', 'no-role'],
    [undefined, 'unit', 'no-role'],
  ] as const) {
    it(`of ${contact ?? 'nobody'} for ${place}: ${why ?? 'yes'}`, () => {
      expect(whyNotValid({ contact, place }, SIGNATORIES)).toBe(why);
    });
  }
});

describe('standingSignOffs', () => {
  const standing = (...some: readonly SignOff[]): readonly (string | undefined)[] => {
    const { ofPlaces, reported } = standingSignOffs(some, MONTH, SIGNATORIES, LATEST);
    return [ofPlaces.get('unit')?.id, reported.get('unit')?.signOff.id];
  };
  const forged = { contact: 'achieng' };

  for (const [what, signOffs, expected] of [
    ['the newest', [signed('a', 2), signed('b', 3), signed('c', 1)], ['b', undefined]],
    ['the greater id of two alike', [signed('b', 2), signed('a', 2)], ['b', undefined]],
    ['no date that no clock can show', [signed('a', 2), signed('b', 1001)], ['a', undefined]],
    ['a date of the last instant', [signed('a', 2), signed('b', 1000)], ['b', undefined]],
    ['such a one where there is no other', [signed('b', 1001)], ['b', undefined]],
    ['a withdrawal', [signed('a', 2), signed('b', 3, { verdict: 'withdrawn' })], ['b', undefined]],
    ['none of another month', [signed('a', 2, { tag: '2026-09' as Tag })], [undefined, undefined]],
    ['none of another data set', [signed('a', 2, { dataSet: 'E' })], [undefined, undefined]],
    [
      'one that counts, with a newer one that does not',
      [signed('a', 2), signed('b', 3, forged), signed('c', 4, forged)],
      ['a', 'c'],
    ],
    [
      'one that counts after one that does not',
      [signed('a', 2, forged), signed('b', 3)],
      ['b', undefined],
    ],
    ['none that does not count', [signed('a', 2, forged)], [undefined, 'a']],
  ] as const) {
    it(`takes ${what}`, () => {
      expect(standing(...signOffs)).toEqual([...expected]);
      expect(standing(...signOffs.toReversed())).toEqual([...expected]);
    });
  }

  it('takes none again whose date has come when it was taken back before', () => {
    // By a clock that was days ahead; the phone that took it back knew of it.
    const ahead = signed('z', 900);
    const withdrawn = signed('a', 2, { verdict: 'withdrawn', replaces: ['z'] });
    expect(standing(ahead, withdrawn)).toEqual(['a', undefined]);
    expect(standing(withdrawn, signed('b', 3), ahead)).toEqual(['b', undefined]);
    expect(standing(ahead, { ...withdrawn, contact: 'achieng' })).toEqual(['z', undefined]);
    expect(standing(ahead, { ...withdrawn, place: 'other' })).toEqual(['z', undefined]);
    expect(standing(ahead, { ...withdrawn, tag: '2026-09' as Tag })).toEqual(['z', undefined]);
  });

  it('takes one of each place', () => {
    const some = [signed('a', 1), signed('b', 2, { place: 'other' })];
    const { ofPlaces } = standingSignOffs(some, MONTH, SIGNATORIES, LATEST);
    expect([...ofPlaces.values()].map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
