import type { Tag } from '../period/period.ts';
import { lastPossibleInstant, startOfUtcDay } from '../period/utc-day.ts';
import { decodeSignOff } from '../sign-off/decode-sign-off.ts';
import { replacing } from '../sign-off/replaced-sign-offs.ts';
import { signOffReport } from '../sign-off/sign-off-report.ts';
import type { SignOff } from '../sign-off/sign-off.ts';
import { standingSignOffs } from '../sign-off/standing-sign-offs.ts';
import {
  dateOfNextSignOff,
  isOtherThanSigned,
  latestSignOff,
  signOffOfArea,
  withdrawalOf,
} from './area-sign-off.ts';
import type { ChwOfArea, ChwStanding } from './chws-of-area.ts';

const month = {
  tag: '2026-10' as Tag,
  dataSet: 'VMuFODsyWaO',
  documents: [{ id: 'target~2026-10~amina~org.couchdb.user:amina', revision: '2-a' }],
};
const chw = (id: string, standing: ChwStanding): ChwOfArea => ({
  id,
  name: id,
  phone: '',
  place: '',
  standing,
});
const signature = { contact: 'ann', place: 'unit', now: 1_793_700_000_000 };

/** As the report is read again when the CHT has stored it. */
function stored(report: object, id: string): SignOff {
  const signOff = decodeSignOff({ ...report, _id: id });
  if (signOff?.kind !== 'sign-off') throw new Error(JSON.stringify(signOff));
  return signOff;
}

describe('what a supervisor signs on a phone', () => {
  it('is read again as it was signed', () => {
    const words = new Map([['otieno', 'phone lost']]);
    const chws = [chw('amina', 'reported'), chw('otieno', 'missing'), chw('hidden', 'hidden')];
    const report = signOffReport(signOffOfArea(month, chws, { ...signature, words }));
    expect(stored(report, 'r')).toEqual(
      jasmine.objectContaining({
        verdict: 'validated',
        contact: 'ann',
        place: 'unit',
        expected: 3,
        reported: 1,
        documents: month.documents,
        missing: [
          { contact: 'otieno', words: 'phone lost' },
          { contact: 'hidden', words: '' },
        ],
      }),
    );
  });

  it('is withdrawn by a later report of the same place, month and data set', () => {
    const words = new Map<string, string>();
    const signed = stored(signOffReport(signOffOfArea(month, [], { ...signature, words })), 'z');
    const withdrawal = withdrawalOf(month, { ...signature, now: signature.now + 1 });
    const withdrawn = stored(signOffReport(withdrawal), 'b');
    const later = { ...signed, reportedDate: withdrawn.reportedDate + 1 };
    const others = [
      { ...later, place: 'else' },
      { ...later, tag: '2026-09' as Tag },
      { ...later, dataSet: 'else' },
    ];
    for (const some of [
      [withdrawn, signed, ...others],
      [...others, signed, withdrawn],
    ]) {
      expect(latestSignOff(some, month, 'unit', '2026-11-03')).toBe(withdrawn);
    }
    expect(latestSignOff([signed], month, 'unit', '2026-11-03')?.verdict).toBe('validated');
    expect(
      latestSignOff([signed], { ...month, dataSet: 'else' }, 'unit', '2026-11-03'),
    ).toBeUndefined();
  });

  it('stands by the greater id of two of one moment, as in the review', () => {
    const words = new Map<string, string>();
    const report = signOffReport(signOffOfArea(month, [], { ...signature, words }));
    const [a, b] = [stored(report, 'a'), stored(report, 'b')];
    expect(latestSignOff([a, b], month, 'unit', '2026-11-03')).toBe(b);
    expect(latestSignOff([b, a], month, 'unit', '2026-11-03')).toBe(b);
  });

  it('does not stand, as in the review, where its date is one that no clock can show', () => {
    const words = new Map<string, string>();
    const signed = stored(signOffReport(signOffOfArea(month, [], { ...signature, words })), 'z');
    const withdrawn = stored(signOffReport(withdrawalOf(month, signature)), 'a');
    const reportedDate = startOfUtcDay('2026-11-05');
    const some = [{ ...signed, reportedDate }, withdrawn];
    expect(latestSignOff(some, month, 'unit', '2026-11-03')).toBe(withdrawn);
    expect(latestSignOff(some, month, 'unit', '2026-11-04')?.id).toBe('z');
    expect(latestSignOff(some.slice(0, 1), month, 'unit', '2026-11-03')?.id).toBe('z');
    const account = { contact: 'ann', facilities: ['unit'], roles: ['boss'] };
    const signatories = {
      accounts: [{ ...account, id: 'u', user: 'u' }],
      roles: new Set(['boss']),
    };
    for (const today of ['2026-11-03', '2026-11-04'] as const) {
      const latest = lastPossibleInstant(today);
      const { ofPlaces } = standingSignOffs(some, month, signatories, latest);
      expect(ofPlaces.get('unit')).toBe(latestSignOff(some, month, 'unit', today));
    }
  });

  it('is newer than what stands, also where that was dated by a clock that was ahead', () => {
    const today = '2026-11-03';
    const [now, ahead] = [startOfUtcDay(today), startOfUtcDay('2026-11-04')];
    const words = new Map<string, string>();
    const report = signOffReport(signOffOfArea(month, [], { ...signature, words, now: ahead }));
    const signed = stored(report, 'z');
    const next = dateOfNextSignOff(now, signed, today);
    const withdrawn = stored(signOffReport(withdrawalOf(month, { ...signature, now: next })), 'a');
    expect(latestSignOff([signed, withdrawn], month, 'unit', today)).toBe(withdrawn);
    expect(dateOfNextSignOff(now, undefined, today)).toBe(now);
    expect(dateOfNextSignOff(ahead + 5, signed, today)).toBe(ahead + 5);
    // Beyond what a clock can show there is nothing to come after: it does not stand.
    const beyond = { reportedDate: lastPossibleInstant(today) };
    expect(dateOfNextSignOff(now, beyond, today)).toBe(now);
  });

  it('takes back for good what a clock that was days ahead dated', () => {
    const [now, ahead] = [startOfUtcDay('2026-11-03'), startOfUtcDay('2026-11-07')];
    const words = new Map<string, string>();
    const report = signOffReport(signOffOfArea(month, [], { ...signature, words, now: ahead }));
    const known = [
      stored(report, 'ahead'),
      { ...stored(report, 'before'), reportedDate: now - 1 },
      { ...stored(report, 'elsewhere'), place: 'else' },
      { ...stored(report, 'other-month'), tag: '2026-09' as Tag },
      { ...stored(report, 'other-data-set'), dataSet: 'else' },
    ];
    const withdrawal = replacing(withdrawalOf(month, { ...signature, now }), known);
    expect(withdrawal.replaces).toEqual(['ahead']);
    const withdrawn = stored(signOffReport(withdrawal), 'a');
    expect(withdrawn.replaces).toEqual(['ahead']);
    const all = [...known, withdrawn];
    for (const today of ['2026-11-03', '2026-11-07']) {
      expect(latestSignOff(all, month, 'unit', today)).toBe(withdrawn);
    }
    const later = withdrawalOf(month, { ...signature, now: ahead + 1 });
    expect(replacing(later, known)).toBe(later);
  });

  for (const [what, documents, isOther] of [
    ['the same', month.documents, false],
    ['another revision', [{ ...month.documents[0], revision: '3-b' }], true],
    ['one more', [...month.documents, { id: 'b', revision: '1-a' }], true],
    ['none', [], true],
  ] as const) {
    it(`is held against the documents of today: ${what}`, () => {
      const today = documents as typeof month.documents;
      expect(isOtherThanSigned(month, { documents: today })).toBe(isOther);
    });
  }

  it('is other than what is there where it lists nothing', () => {
    expect(isOtherThanSigned({}, month)).toBe(true);
    expect(isOtherThanSigned({}, { documents: [] })).toBe(false);
  });

  it('is other than what is there where one of several documents is', () => {
    const [of, revision] = ['target~2026-10~otieno~org.couchdb.user:otieno', '1-a'];
    const signed = [...month.documents, { id: of, revision }];
    const today = [...month.documents, { id: of, revision: '2-b' }];
    expect(isOtherThanSigned({ documents: signed }, { documents: today })).toBe(true);
  });
});
