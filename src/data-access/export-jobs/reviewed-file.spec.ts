import { decodeReviewedFile } from './reviewed-file.ts';

const REVIEW = {
  dataValues: 2,
  orgUnits: 1,
  documents: 3,
  documentsInFile: 2,
  completeness: { basis: 'accounts', expected: 2, reported: 1, orgUnits: [] },
  notCounted: [{ document: 'a', reason: 'no-org-unit' }, { reason: 'something new' }],
  leftOut: [{ reason: 'unsafe-sum' }],
  notices: [{ kind: 'no-number', document: 'a' }, { kind: 3 }],
  exclusions: [{ owner: 'a', reason: 'the rules failed' }, { owner: 'b' }],
  values: [
    { dataElement: 'births00001', orgUnit: 'unit0000001', value: '15', contributions: [] },
    { dataElement: 'births00001' },
  ],
  recalculated: {
    timeZone: 'Africa/Nairobi',
    reports: 'as-of-end',
    phones: 2,
    now: {
      '2026-10': '2026-10-31T20:59:59.999Z',
      '2026-08': '2026-08-31T20:59:59.999Z',
      '2026-09': '2026-09-30T20:59:59.999Z',
      x: { toString: 'z' },
    },
  },
};

describe('the review of a file, read for its receipt', () => {
  it('has the figures, the rows, and where the numbers come from', () => {
    const decoded = decodeReviewedFile(REVIEW);
    expect(decoded?.report).toEqual({
      dataValues: 2,
      orgUnits: 1,
      documents: 3,
      documentsInFile: 2,
      notCounted: [{ reason: 'no-org-unit' }],
      leftOut: [{ reason: 'unsafe-sum' }],
      notices: [{ kind: 'no-number' }],
    });
    expect(decoded?.rows.map(({ value }) => value)).toEqual(['15']);
    expect(decoded?.exclusions).toEqual([{ owner: 'a', reason: 'the rules failed' }]);
    expect(decoded?.completeness).toEqual({ basis: 'accounts', expected: 2, reported: 1 });
    expect(decoded?.recalculated).toEqual({
      timeZone: 'Africa/Nairobi',
      isAsOfEnd: true,
      accounts: 2,
      asOf: '2026-10-31T20:59:59.999Z',
    });
  });

  it('says nothing of what it does not know', () => {
    const { completeness, recalculated, ...others } = REVIEW;
    const decoded = decodeReviewedFile({ ...others, completeness: { ...completeness, basis: 1 } });
    expect(decoded !== undefined && 'completeness' in decoded).toBeFalse();
    expect(decoded !== undefined && 'recalculated' in decoded).toBeFalse();
    for (const faulty of [{ expected: '2' }, { reported: null }, { basis: 'earlier-periods' }]) {
      const given = { ...completeness, ...faulty };
      const read = decodeReviewedFile({ ...others, completeness: given })?.completeness;
      expect(read?.basis).toBe('basis' in faulty ? 'earlier-periods' : undefined);
    }
    const { documents: _, documentsInFile: __, ...older } = REVIEW;
    expect(decodeReviewedFile(older)?.report).toEqual(
      jasmine.objectContaining({ documents: 0, documentsInFile: 0 }),
    );
    const odd = { ...recalculated, reports: 'else', phones: 'many', now: [] };
    expect(decodeReviewedFile({ ...REVIEW, recalculated: odd })?.recalculated).toEqual({
      timeZone: 'Africa/Nairobi',
      isAsOfEnd: false,
      accounts: 0,
      asOf: '',
    });
  });

  it('is none where it has no figures', () => {
    for (const json of [undefined, null, [], '<html>', { dataValues: 2 }, { orgUnits: 1 }]) {
      expect(decodeReviewedFile(json)).toBeUndefined();
    }
  });
});
