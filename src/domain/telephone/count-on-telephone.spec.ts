import * as fc from 'fast-check';
import { toJson } from '../data-value-set/to-json.ts';
import { revisionsOf } from '../conflicting-revisions.ts';
import { countPeriod, targetDocumentsOf } from '../export/count-period.ts';
import { exportDocuments } from '../export/export-documents.ts';
import { planDataSet, planOrgUnits } from '../export/export-plan.ts';
import { exportRequest } from '../export/export-request.ts';
import type { Tag } from '../period/period.ts';
import { decodeContact } from '../place/contact.ts';
import {
  rowsWithContributions,
  type RowWithContributions,
} from '../review/differences/row-contributions.ts';
import { exportSettings } from '../settings/export-settings.ts';
import * as any from '../testing/arbitraries.ts';
import {
  BIRTHS,
  DATA_SET,
  personOf,
  placeOf,
  settingsOf,
  targetsOf,
  UNIT,
} from '../testing/builders.ts';
import type { Result } from '../result.ts';
import { fieldOf } from '../unknown-json.ts';
import { ABOVE_THE_PHONE, countOnTelephone, type TelephoneMonth } from './count-on-telephone.ts';
import { settingsCopy } from './settings-copy.ts';

const TODAY = '2026-03-05';
const TAG = '2026-02' as Tag;

function checked<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** What the export makes of documents: its rows with what each owner gave, and its file. */
function exportOf(settings: unknown, documents: readonly unknown[]) {
  const read = exportSettings(settings);
  const request = exportRequest({ dataSet: any.DATA_SET, period: any.PERIOD });
  const planned = planDataSet(read, request);
  if (!planned.ok) return undefined;
  const revisions = revisionsOf(documents);
  const contacts = revisions.winners.flatMap((one) => decodeContact(one, read.contactTypes) ?? []);
  const plan = checked(planOrgUnits(planned.value, contacts, TODAY));
  const byId = new Map(contacts.map((contact) => [contact.id, contact]));
  const counted = countPeriod(plan, targetDocumentsOf(revisions), byId);
  return {
    rows: rowsWithContributions(plan.keys, counted),
    notCounted: counted.notCounted,
    file: exportDocuments(settings, documents, request, TODAY),
  };
}

const asRows = ({ rows }: TelephoneMonth): readonly RowWithContributions[] =>
  rows.map(({ orgUnit, key, value, contributions }) => ({
    orgUnit,
    dataElement: key.dataElement,
    ...(key.categoryOptionCombo === undefined
      ? {}
      : { categoryOptionCombo: key.categoryOptionCombo }),
    ...(key.attributeOptionCombo === undefined
      ? {}
      : { attributeOptionCombo: key.attributeOptionCombo }),
    value,
    contributions,
  }));

const mapped = (documents: readonly object[]): readonly object[] =>
  documents
    .filter((one) => fieldOf(one, 'dhis') !== undefined)
    .map((one) => ({ _id: fieldOf(one, '_id'), dhis: fieldOf(one, 'dhis') }));

const count = (settings: object, documents: readonly object[], places: readonly object[]) =>
  countOnTelephone({ settings: settingsCopy(settings), places }, documents, {
    dataSet: any.DATA_SET,
    tag: TAG,
    today: TODAY,
  });

describe('what a phone counts', () => {
  it('is the export of the same documents, byte for byte, and lists the same', () => {
    fc.assert(
      fc.property(any.settings, any.documents, (settings, documents) => {
        const expected = exportOf(settings, documents);
        const month = count(settings, documents, []);
        expect(month.ok).toBe(expected !== undefined);
        if (!month.ok || expected === undefined) return;
        expect(JSON.stringify(asRows(month.value))).toBe(JSON.stringify(expected.rows));
        expect(month.value.notCounted).toEqual(expected.notCounted);
        if (!expected.file.ok) return;
        const values = JSON.parse(toJson(expected.file.value.dataValueSet)) as {
          dataValues: { value: string }[];
        };
        expect(month.value.rows.map(({ value }) => value)).toEqual(
          values.dataValues.map(({ value }) => value),
        );
      }),
    );
  });

  it('of a CHW is what the export counts of that CHW, though places and others are out of sight', () => {
    fc.assert(
      fc.property(
        any.settings,
        any.documents,
        fc.subarray<string>(['county', 'sub-county', 'unit-2', 'area']),
        fc.subarray<string>(['chw-1', 'chw-2', 'chw-3']),
        (settings, documents, places, hidden) => {
          const expected = exportOf(settings, documents);
          const isSeen = (document: object): boolean => {
            const id = String(fieldOf(document, '_id'));
            const owner = String(fieldOf(document, 'owner'));
            return ![...places, ...hidden].includes(id) && !hidden.includes(owner);
          };
          const month = count(settings, documents.filter(isSeen), mapped(documents));
          if (!month.ok || expected === undefined) return;
          const part = asRows(month.value);
          const idsOf = ({ value: _, contributions: __, ...ids }: RowWithContributions): string =>
            JSON.stringify(ids);
          for (const row of expected.rows) {
            const seen = row.contributions.filter(({ owner }) => !hidden.includes(owner));
            const here = part.find((one) => idsOf(one) === idsOf(row));
            // A percentage of nothing is no row, though with what others gave it is one.
            const isLeftOut = month.value.leftOut.some(({ orgUnit }) => orgUnit === row.orgUnit);
            if (here !== undefined || !isLeftOut) expect(here?.contributions ?? []).toEqual(seen);
          }
        },
      ),
    );
  });

  const births = { id: 'births', dhis: { dataElement: BIRTHS } };
  const chw = personOf('chw', 'area', 'unit');
  const area = placeOf('area', undefined, 'unit');
  const own = [chw, area, targetsOf('chw', { births: 3 })];
  const countOwn = (places?: readonly unknown[], documents: readonly object[] = own) =>
    checked(
      countOnTelephone(
        { settings: settingsCopy(settingsOf(births)), ...(places === undefined ? {} : { places }) },
        documents,
        { dataSet: DATA_SET, tag: TAG, today: TODAY },
      ),
    );
  const rowsOf = ({ rows }: TelephoneMonth): readonly unknown[] =>
    rows.map(({ orgUnit, value }) => [orgUnit, value]);

  it('stands at the place above that the copy names', () => {
    const month = countOwn([{ _id: 'unit', dhis: { orgUnit: UNIT } }, 'no place', { _id: 7 }]);
    expect(rowsOf(month)).toEqual([[UNIT, '3']]);
    expect([...month.reported]).toEqual(['chw']);
    expect([...month.places]).toEqual([]);
  });

  it('is not counted where no place above has an org unit', () => {
    const month = countOwn([]);
    expect(month.rows).toEqual([]);
    expect(month.notCounted.map(({ reason }) => reason)).toEqual(['no-org-unit']);
  });

  it('stands at the place above, whichever it is, where the copy names none', () => {
    expect(rowsOf(countOwn())).toEqual([[ABOVE_THE_PHONE, '3']]);
    expect([...countOwn().places]).toEqual([]);
  });

  it('stands at a mapped place that the phone holds, rather than above, and has its name', () => {
    const documents = [chw, placeOf('area', { orgUnit: UNIT }, 'unit'), ...own.slice(2)];
    const month = countOwn(undefined, documents);
    expect(rowsOf(month)).toEqual([[UNIT, '3']]);
    expect([...month.places]).toEqual([[UNIT, ['name of area']]]);
  });

  it('stands at the mapped place that the phone holds, also where one below it was deleted', () => {
    const documents = [
      personOf('chw', 'deleted', 'area', 'unit'),
      placeOf('area', { orgUnit: UNIT }, 'unit'),
      ...own.slice(2),
    ];
    expect(rowsOf(countOwn(undefined, documents))).toEqual([[UNIT, '3']]);
    const unmapped = [documents[0] ?? {}, area, ...own.slice(2)];
    expect(rowsOf(countOwn(undefined, unmapped))).toEqual([[ABOVE_THE_PHONE, '3']]);
  });

  it('is not counted where nothing is above', () => {
    const documents = [personOf('chw'), targetsOf('chw', { births: 3 })];
    expect(rowsOf(countOwn(undefined, documents))).toEqual([]);
  });

  it('is of the newer of two accounts, and the other one is listed', () => {
    const other = targetsOf('chw', { births: 9 }, { updated_date: 5 });
    const documents = [...own, { ...other, _id: 'target~2026-02~chw~org.couchdb.user:second' }];
    const month = countOwn([{ _id: 'unit', dhis: { orgUnit: UNIT } }], documents);
    expect(rowsOf(month)).toEqual([[UNIT, '9']]);
    expect(month.notCounted.map(({ reason }) => reason)).toEqual(['older-account']);
  });

  it('names the documents that count, with their revisions', () => {
    const documents = [
      ...own.slice(0, 2),
      personOf('other', 'area', 'unit'),
      targetsOf('chw', { births: 3 }, { _rev: '2-a' }),
      targetsOf('other', { births: 1 }),
    ];
    const month = countOwn([{ _id: 'unit', dhis: { orgUnit: UNIT } }], documents);
    expect(month.documents).toEqual([
      { id: 'target~2026-02~chw~org.couchdb.user:chw', revision: '2-a' },
    ]);
  });

  it('is a month of a data set of quarters too', () => {
    const settings = settingsCopy({
      ...settingsOf(births),
      dhis_data_sets: [{ id: DATA_SET, period_type: 'Quarterly' }],
    });
    const month = countOnTelephone({ settings }, own, {
      dataSet: DATA_SET,
      tag: TAG,
      today: TODAY,
    });
    expect(rowsOf(checked(month))).toEqual([[ABOVE_THE_PHONE, '3']]);
  });

  it('is refused as the export refuses', () => {
    const month = countOnTelephone({ settings: {} }, own, {
      dataSet: DATA_SET,
      tag: TAG,
      today: TODAY,
    });
    expect(month.ok ? '' : month.error.code).toBe('no-data-sets');
  });

  it('of months of Bikram Sambat, and of months that start on the 26th, has their tags', () => {
    for (const [uhc, tag] of [
      [{ visit_count: { use_bikram_sambat_months: true } }, '2082-11'],
      [{ month_start_date: 26 }, '2026-02'],
    ] as const) {
      const settings = settingsCopy({ ...settingsOf(births), uhc });
      const id = `target~${tag}~chw~org.couchdb.user:chw`;
      const documents = [chw, area, targetsOf('chw', { births: 4 }, { _id: id })];
      const month = countOnTelephone(
        { settings, places: [{ _id: 'unit', dhis: { orgUnit: UNIT } }] },
        documents,
        { dataSet: DATA_SET, tag: tag as Tag, today: TODAY },
      );
      expect(rowsOf(checked(month))).toEqual([[UNIT, '4']]);
    }
  });
});
