import { exportRequest, type ExportRequest } from '../../export/export-request.ts';
import type { Period } from '../../period/period.ts';
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
import { differencesSince, isSameExport, type Differences } from './differences.ts';
import type { LaterExport } from './export-record.ts';
import { asInFile, laterExportOf } from './later-export.ts';
import { reviewDocuments } from '../review-documents.ts';

const settings = settingsOf(
  { id: 'births', dhis: { dataElement: BIRTHS } },
  { id: 'visits', dhis: { dataElement: VISITS } },
);
const places = [placeOf('a', { orgUnit: UNIT }), placeOf('b', { orgUnit: DISTRICT })];
const atA = [personOf('chw', 'a'), targetsOf('chw', { births: 40 })];
const atB = [personOf('other', 'b'), targetsOf('other', { births: 15 })];

function exported(
  docs: readonly object[],
  request: Partial<ExportRequest> = {},
  configured: object = settings,
): LaterExport {
  const asked = exportRequest({ dataSet: DATA_SET, period: '202602', ...request });
  const result = reviewDocuments(configured, docs, asked, '2026-03-05');
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

  it('says of a percentage what it is out of, which may be all that changed', () => {
    const share = settingsOf({ id: 'met', dhis: { dataElement: BIRTHS, value: 'percent' } });
    const of = (total: number): LaterExport =>
      exported(
        [...places, personOf('chw', 'a'), targetsOf('chw', { met: { pass: 3, total } })],
        {},
        share,
      );
    expect(differencesSince(of(9), of(12)).changed[0]?.owners).toEqual([
      { owner: 'chw', before: 3, beforeOutOf: 9, after: 3, afterOutOf: 12 },
    ]);
    expect(differencesSince(of(9), { ...of(9), rows: [] }).leftBehind[0]?.owners[0]).toEqual(
      jasmine.objectContaining({ before: 3, beforeOutOf: 9 }),
    );
  });

  describe('where DHIS2’s metadata name its default combos in one of the two alone', () => {
    const combo = 'bRowv6yZOF2';
    const named = { defaultCombos: { optionCombo: combo, attributeOptionCombo: combo } };
    const plain = exported(before);
    const withNames = exported(before, named);
    const gone = [...places, personOf('chw', 'a'), ...atB];

    it('finds none between the same numbers', () => {
      expect(withNames.rows[0]?.attributeOptionCombo).toBe(combo);
      for (const [former, later] of [
        [plain, withNames],
        [withNames, plain],
      ] as const) {
        expect(differencesSince(former, later)).toEqual({
          added: [],
          changed: [],
          leftBehind: [],
          ...named,
        });
      }
    });

    it('says why a row is left behind, by the ids that the former export wrote', () => {
      const owners = [{ owner: 'chw', before: 40, why: 'no-document' as const }];
      const row = { orgUnit: UNIT, dataElement: BIRTHS, value: '40', owners };
      expect(differencesSince(plain, exported(gone, named)).leftBehind).toEqual([row]);
      expect(differencesSince(withNames, exported(gone)).leftBehind).toEqual([
        { ...row, attributeOptionCombo: combo },
      ]);
    });

    it('finds a row that a check left out, and a number that cannot be read', () => {
      const withheld = { ...exported(before, named), rows: [], leftOut: withNames.rows };
      expect(
        differencesSince(plain, withheld).leftBehind.map(({ owners }) => owners[0]?.why),
      ).toEqual(['left-out', 'left-out']);
      const bad = [...places, personOf('chw', 'a'), targetsOf('chw', { births: -1 }), ...atB];
      expect(differencesSince(plain, exported(bad, named)).leftBehind[0]?.owners[0]?.why).toBe(
        'bad-number',
      );
    });
  });

  describe('does not say of a CHW', () => {
    const whyOf = (was: LaterExport, is: LaterExport): unknown =>
      differencesSince(was, is).leftBehind.map(({ owners }) => owners[0]?.why);

    it('that they moved, who stand where they stood, at one unit less', () => {
      const twice = placeOf('a', [{ orgUnit: UNIT }, { orgUnit: DISTRICT }]);
      const once = placeOf('a', { orgUnit: UNIT });
      expect(whyOf(exported([twice, ...atA]), exported([once, ...atA]))).toEqual([
        'mapped-otherwise',
      ]);
      const county = placeOf('county', { orgUnit: DISTRICT });
      const silent = placeOf('county', undefined);
      const below = placeOf('a', { orgUnit: UNIT }, 'county');
      const chw = personOf('chw', 'a', 'county');
      const docs = [below, chw, targetsOf('chw', { births: 40 })];
      const above = { attribution: 'ancestors' } as const;
      expect(whyOf(exported([county, ...docs], above), exported([silent, ...docs], above))).toEqual(
        ['mapped-otherwise'],
      );
    });

    it('that a newer account counts, whose target is mapped no more', () => {
      const older = targetsOf(
        'chw',
        { births: 1 },
        { _id: 'target~2026-02~chw~org.couchdb.user:older', updated_date: 1 },
      );
      const newer = targetsOf('chw', { births: 40 }, { updated_date: 2 });
      const docs = [...places, personOf('chw', 'a'), older, newer];
      const visits = settingsOf({ id: 'visits', dhis: { dataElement: VISITS } });
      expect(whyOf(exported(docs), exported(docs, {}, visits))).toEqual(['mapped-otherwise']);
    });

    it('that a newer account counts, who counts at a unit that is not chosen', () => {
      const chosen = { orgUnits: [DISTRICT] };
      const older = targetsOf(
        'chw',
        { births: 1 },
        { _id: 'target~2026-02~chw~org.couchdb.user:older' },
      );
      const reports = [older, targetsOf('chw', { births: 40 }, { updated_date: 2 })];
      const docs = (...more: readonly object[]) => [
        placeOf('b', { orgUnit: DISTRICT }),
        personOf('other', 'b'),
        targetsOf('other', { visits: 1 }),
        personOf('chw', 'a', 'b'),
        ...reports,
        ...more,
      ];
      const was = exported(docs(placeOf('a', undefined, 'b')), chosen);
      const is = exported(docs(placeOf('a', { orgUnit: UNIT }, 'b')), chosen);
      expect(whyOf(was, is)).toEqual(['no-document-of-chosen']);
    });

    it('that another document cannot be read, whose contact is not there any more', () => {
      const spoilt = targetsOf(
        'chw',
        {},
        { _id: 'target~2026-02~chw~org.couchdb.user:spoilt', targets: 'none' },
      );
      const docs = [...places, targetsOf('chw', { births: 40 }), spoilt, ...atB];
      expect(whyOf(exported([...docs, personOf('chw', 'a')]), exported(docs))).toEqual([
        'no-contact',
      ]);
    });
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
