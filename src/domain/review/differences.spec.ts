import { exportRequest, type ExportRequest } from '../export/export-request.ts';
import type { Period } from '../period/period.ts';
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
} from '../testing/builders.ts';
import {
  differencesSince,
  isSameExport,
  type Differences,
  type LaterExport,
} from './differences.ts';
import { asInFile, laterExportOf } from './later-export.ts';
import { reviewDocuments } from './review-documents.ts';

const settings = settingsOf(
  { id: 'births', dhis: { dataElement: BIRTHS } },
  { id: 'visits', dhis: { dataElement: VISITS } },
);
const places = [placeOf('a', { orgUnit: UNIT }), placeOf('b', { orgUnit: DISTRICT })];
const atA = [personOf('chw', 'a'), targetsOf('chw', { births: 40 })];
const atB = [personOf('other', 'b'), targetsOf('other', { births: 15 })];

function exported(docs: readonly object[], request: Partial<ExportRequest> = {}): LaterExport {
  const asked = exportRequest({ dataSet: DATA_SET, period: '202602', ...request });
  const result = reviewDocuments(settings, docs, asked, '2026-03-05');
  if (!result.ok) throw new Error(result.error.code);
  return laterExportOf(result.value.plan, result.value.counted);
}

const since = (before: readonly object[], after: LaterExport): Differences =>
  differencesSince(exported(before), after);

describe('differencesSince', () => {
  const before = [...places, ...atA, ...atB];

  it('finds none between an export and itself', () => {
    expect(isSameExport(since(before, exported(before)))).toBe(true);
  });

  it('shows a CHW who moved at both units, and the row that stays in DHIS2', () => {
    const moved = [...places, personOf('chw', 'b'), targetsOf('chw', { births: 40 }), ...atB];
    expect(since(before, exported(moved))).toEqual({
      added: [],
      changed: [
        {
          orgUnit: DISTRICT,
          dataElement: BIRTHS,
          before: '15',
          after: '55',
          owners: [{ owner: 'chw', after: 40 }],
        },
      ],
      leftBehind: [
        {
          orgUnit: UNIT,
          dataElement: BIRTHS,
          value: '40',
          owners: [{ owner: 'chw', before: 40, why: 'moved' }],
        },
      ],
    });
  });

  for (const [what, docs, request, why] of [
    ['was excluded', before, { excluded: [{ owner: 'chw', reason: 'twice' }] }, 'excluded'],
    ['has no document any more', [...places, personOf('chw', 'a'), ...atB], {}, 'no-document'],
    ['was deleted', [...places, targetsOf('chw', { births: 40 }), ...atB], {}, 'no-contact'],
    [
      'has a bad number now',
      [...places, personOf('chw', 'a'), targetsOf('chw', { births: -1 }), ...atB],
      {},
      'bad-number',
    ],
    [
      'stands at a place whose id is none now',
      [placeOf('a', { orgUnit: 'spoilt' }), ...places.slice(1), ...atA, ...atB],
      {},
      'mapped-otherwise',
    ],
  ] as const) {
    it(`says why a row is left behind where its CHW ${what}`, () => {
      expect(since(before, exported(docs, request)).leftBehind.map(({ owners }) => owners)).toEqual(
        [[{ owner: 'chw', before: 40, why }]],
      );
    });
  }

  it('says of a number that is not in the document any more that it is not reported', () => {
    const was = [...places, personOf('chw', 'a'), targetsOf('chw', { births: 40, visits: 2 })];
    const is = [...places, personOf('chw', 'a'), targetsOf('chw', { births: -1 })];
    expect(since(was, exported(is)).leftBehind.map(({ owners }) => owners[0])).toEqual([
      { owner: 'chw', before: 40, why: 'bad-number' },
      { owner: 'chw', before: 2, why: 'not-reported' },
    ]);
  });

  it('does not say of chosen units that somebody who moved away has no document', () => {
    const chosen = { orgUnits: [UNIT] };
    const moved = [...places, personOf('chw', 'b'), targetsOf('chw', { births: 40 })];
    const was = exported(before, chosen);
    const is = exported(
      [...moved, personOf('third', 'a'), targetsOf('third', { visits: 1 })],
      chosen,
    );
    expect(differencesSince(was, is).leftBehind[0]?.owners).toEqual([
      { owner: 'chw', before: 40, why: 'no-document-of-chosen' },
    ]);
  });

  it('leaves every row of a CHW who moved behind', () => {
    const numbers = { births: 40, visits: 2 };
    const was = [...places, personOf('chw', 'a'), targetsOf('chw', numbers)];
    const is = [...places, personOf('chw', 'b'), targetsOf('chw', numbers)];
    const { leftBehind, added } = since(was, exported(is));
    expect(
      leftBehind.map(({ orgUnit, value, owners }) => [orgUnit, value, owners[0]?.why]),
    ).toEqual([
      [UNIT, '40', 'moved'],
      [UNIT, '2', 'moved'],
    ]);
    expect(added.map(({ orgUnit, value }) => [orgUnit, value])).toEqual([
      [DISTRICT, '40'],
      [DISTRICT, '2'],
    ]);
  });

  it('lists a late document as a row that was added', () => {
    expect(since([...places, ...atB], exported(before)).added).toEqual([
      { orgUnit: UNIT, dataElement: BIRTHS, value: '40' },
    ]);
  });

  it('names the owners of a changed row alone', () => {
    const newer = [...places, personOf('chw', 'a'), targetsOf('chw', { births: 41 }), ...atB];
    expect(since(before, exported(newer)).changed).toEqual([
      {
        orgUnit: UNIT,
        dataElement: BIRTHS,
        before: '40',
        after: '41',
        owners: [{ owner: 'chw', before: 40, after: 41 }],
      },
    ]);
  });

  it('are those of the file, where a check left rows out of it or wrote yes for a sum', () => {
    const later = exported([...places, ...atA, ...atB]);
    const [first] = later.rows;
    if (first === undefined) throw new Error('no row');
    const { orgUnit, dataElement } = first;
    const file = {
      dataSet: DATA_SET,
      period: '202602' as Period,
      orgUnit,
      dataValues: [{ dataElement, value: 'true' }],
    };
    expect(asInFile(later, file).rows).toEqual([{ ...first, value: 'true' }]);
    expect(asInFile(later, undefined).rows).toEqual([]);
    const without = asInFile(later, { ...file, orgUnit: DISTRICT, dataValues: [] });
    expect(differencesSince(later, without).leftBehind.map(({ owners }) => owners[0]?.why)).toEqual(
      ['left-out', 'left-out'],
    );
  });
});
