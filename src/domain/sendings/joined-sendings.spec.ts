import { joinedSendings } from './joined-sendings.ts';
import type { LoggedSending } from './sending.ts';

const sent: LoggedSending = {
  at: '2026-11-03T08:15:30.000Z',
  by: 'ann',
  way: 'console',
  dataSet: 'dataSet0001',
  period: '202610',
  rows: 3,
  sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  status: 'SUCCESS',
  counts: { imported: 1, updated: 2, ignored: 0, deleted: 0 },
};

describe('Two logs of sendings', () => {
  it('are one list, the newest first', () => {
    const earlier = { ...sent, at: '2026-11-02T08:15:30.000Z' };
    const later = { ...sent, at: '2026-11-04T08:15:30.000Z' };
    expect(joinedSendings([sent], [earlier, later])).toEqual([later, sent, earlier]);
    expect(joinedSendings([], [earlier])).toEqual([earlier]);
    expect(joinedSendings([earlier], [])).toEqual([earlier]);
  });

  it('tell the same sending once, also where one of them has no name', () => {
    expect(joinedSendings([sent], [sent, { ...sent, by: '' }])).toEqual([sent]);
  });

  for (const [what, other] of [
    ['somebody else', { by: 'ben' }],
    ['another way', { way: 'command' }],
    ['other bytes', { sha256: `${sent.sha256?.slice(0, 16) ?? ''}${'0'.repeat(48)}` }],
    ['another month', { period: '202609' }],
  ] as const) {
    it(`are two sendings of one moment by ${what}`, () => {
      expect(joinedSendings([sent], [{ ...sent, ...other }]).length).toBe(2);
    });
  }

  it('lose nobody who sent the same in the same moment, as one log has them', () => {
    expect(joinedSendings([sent, sent], [])).toEqual([sent, sent]);
  });
});
