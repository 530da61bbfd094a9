import { exportRequest, type ExportRequest } from '../../export/export-request.ts';
import {
  BIRTHS,
  DATA_SET,
  DISTRICT,
  personOf,
  placeOf,
  settingsOf,
  targetsOf,
  UNIT,
  VISITS,
} from '../../testing/builders.ts';
import { reviewDocuments } from '../review-documents.ts';
import { createContributionIndex, rowsWithContributions } from './row-contributions.ts';

const settings = settingsOf(
  { id: 'births', dhis: { dataElement: BIRTHS } },
  { id: 'share', dhis: { dataElement: VISITS, value: 'percent' } },
);
const second = (owner: string, targets: object) => ({
  ...targetsOf(owner, { ...targets }),
  _id: `target~2026-02~${owner}~org.couchdb.user:second`,
});
const share = (pass: number, total: number) => ({ share: { pass, total } });
const docs = [
  placeOf('a', { orgUnit: UNIT }),
  placeOf('b', { orgUnit: DISTRICT }),
  personOf('zawadi', 'a'),
  personOf('amina', 'a'),
  personOf('other', 'b'),
  targetsOf('zawadi', { births: 2, ...share(1, 4) }),
  targetsOf('amina', { births: 3, ...share(2, 4) }),
  second('amina', { births: 4, ...share(1, 2) }),
  targetsOf('other', { births: 5 }),
];

const counted = (request: Partial<ExportRequest> = {}) => {
  const asked = exportRequest({ dataSet: DATA_SET, period: '202602', ...request });
  const result = reviewDocuments(settings, docs, asked, '2026-03-05');
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

describe('what owners give to a row', () => {
  const { plan, counted: all } = counted({ accounts: 'all' });

  it('is by owner, of all their documents, and of a percentage both of its parts', () => {
    expect(rowsWithContributions(plan.keys, all)).toEqual([
      {
        orgUnit: DISTRICT,
        dataElement: BIRTHS,
        value: '5',
        contributions: [{ owner: 'other', sum: 5 }],
      },
      {
        orgUnit: UNIT,
        dataElement: BIRTHS,
        value: '9',
        contributions: [
          { owner: 'amina', sum: 7 },
          { owner: 'zawadi', sum: 2 },
        ],
      },
      {
        orgUnit: UNIT,
        dataElement: VISITS,
        value: '40',
        contributions: [
          { owner: 'amina', sum: 3, outOf: 6 },
          { owner: 'zawadi', sum: 1, outOf: 4 },
        ],
      },
    ]);
  });

  it('is found for any row, in any order, and none where there is none', () => {
    const index = createContributionIndex(plan.keys, all.countedDocuments);
    const [district, unit] = all.rows;
    if (district === undefined || unit === undefined) throw new Error('no rows');
    expect(index.contributionsTo(unit).length).toBe(2);
    expect(index.contributionsTo(district).length).toBe(1);
    expect(index.contributionsTo(unit).length).toBe(2);
    expect(index.contributionsTo({ ...unit, orgUnit: 'nowhere' })).toEqual([]);
    expect(index.contributionsTo({ ...unit, key: { ...unit.key } })).toEqual([]);
  });

  it('is of the documents that count at an org unit', () => {
    const index = createContributionIndex(plan.keys, all.countedDocuments);
    const owners = (orgUnit: string) =>
      index.documentsAt(orgUnit).map(({ document }) => document.owner);
    expect(owners(UNIT).sort()).toEqual(['amina', 'amina', 'zawadi']);
    expect(owners('nowhere')).toEqual([]);
  });
});
