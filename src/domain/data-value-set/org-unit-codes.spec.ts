import { isOrgUnitCode } from '../identifier.ts';
import {
  BIRTHS,
  DATA_SET,
  DISTRICT,
  exported,
  personOf,
  placeOf,
  settingsOf,
  targetsOf,
  UNIT,
} from '../testing/builders.ts';
import { orgUnitOf, metadataOf } from '../testing/dhis2-metadata.ts';
import { idsOfOrgUnitCodes } from '../dhis2-metadata/ids-of-org-unit-codes.ts';
import { exportDocuments } from '../export/export-documents.ts';
import { exportRequest, type ExportRequest } from '../export/export-request.ts';
import { EXPORT_FORMATS, write } from './format.ts';
import { inCodes, orgUnitCodes } from './org-unit-codes.ts';

const settings = settingsOf({ id: 'births', dhis: { dataElement: BIRTHS } });
/** A place with a CHW in it who reported that many births. */
const reporting = (place: string, orgUnit: unknown, births: number): readonly object[] => [
  placeOf(place, { orgUnit }),
  personOf(`chw-${place}`, place),
  targetsOf(`chw-${place}`, { births }),
];
const idsOfCodes = idsOfOrgUnitCodes(
  metadataOf({
    organisationUnits: [
      orgUnitOf(UNIT, { code: '605412', name: 'Kaptarakwa CU' }),
      orgUnitOf(DISTRICT, { code: 'KE/02 (west)' }),
    ],
  }),
);
const byCode = (
  documents: readonly object[],
  request: Partial<ExportRequest> = {},
): ReturnType<typeof exported> => exported(settings, documents, { idScheme: 'code', ...request });

/** The rows as a file writes them. */
function written(documents: readonly object[], request: Partial<ExportRequest> = {}): unknown {
  const asked = exportRequest({
    dataSet: DATA_SET,
    period: '202602',
    idScheme: 'code',
    ...request,
  });
  const result = exportDocuments(settings, documents, asked, '2026-03-05');
  if (!result.ok) return result.error.code;
  const { dataValueSet, orgUnitCodes: codes } = result.value;
  return JSON.parse(write(dataValueSet, 'json', { today: '2026-03-05', orgUnitCodes: codes }));
}

describe('the code of an org unit', () => {
  it('is ASCII that no form of a file takes for something else', () => {
    for (const code of ['605412', 'KE_Baringo-01', 'KE/02 (west)', 'A', 'a'.repeat(50)]) {
      expect(isOrgUnitCode(code)).withContext(code).toBeTrue();
    }
    for (const text of [
      ...['', ' 605412', '605412 ', 'a,b', 'a"b', 'a\nb', '=1+1', '{"a":1}', 'é', 'a'.repeat(51)],
    ]) {
      expect(isOrgUnitCode(text)).withContext(text).toBeFalse();
    }
  });

  it('comes from metadata, or is the text of the mapping where that is no id', () => {
    const { codes, missing } = orgUnitCodes(['605999', UNIT, 'another0001'], idsOfCodes);
    expect([...codes]).toEqual([
      ['605999', '605999'],
      [UNIT, '605412'],
    ]);
    expect(missing).toEqual(['another0001']);
  });

  it('is nobody’s where two org units have it, and where no file can carry it', () => {
    const metadata = metadataOf({
      organisationUnits: [
        orgUnitOf(UNIT, { code: '605412' }),
        orgUnitOf(DISTRICT, { code: '605412' }),
        orgUnitOf('another0001', { code: 'a "quoted" one' }),
      ],
    });
    expect(idsOfOrgUnitCodes(metadata).size).toBe(0);
    expect(idsOfOrgUnitCodes({}).size).toBe(0);
  });
});

describe('an export by codes', () => {
  it('writes the codes that the mappings hold, text or number, and says that they are codes', () => {
    expect(
      written([...reporting('a', '605412', 4), ...reporting('b', 605413, 6)]) as object,
    ).toEqual({
      dataSet: DATA_SET,
      orgUnitIdScheme: 'CODE',
      period: '202602',
      dataValues: [
        { dataElement: BIRTHS, orgUnit: '605412', value: '4' },
        { dataElement: BIRTHS, orgUnit: '605413', value: '6' },
      ],
    });
  });

  it('writes one org unit’s code at the top, beside the day of completion', () => {
    const file = written(reporting('a', UNIT, 4), { idsOfCodes, completeDate: '2026-03-04' });
    expect(file as object).toEqual({
      dataSet: DATA_SET,
      orgUnitIdScheme: 'CODE',
      completeDate: '2026-03-04',
      period: '202602',
      orgUnit: '605412',
      dataValues: [{ dataElement: BIRTHS, value: '4' }],
    });
  });

  it('takes a place that is mapped by code and one by id for one org unit', () => {
    const documents = [...reporting('a', '605412', 4), ...reporting('b', UNIT, 6)];
    expect(byCode(documents, { idsOfCodes }).rows).toEqual([`${UNIT} ${BIRTHS} 10`]);
    // Nobody knows without metadata that the two are one: no file is better than two rows for it.
    expect(byCode(documents).error).toBe('no-codes');
  });

  it('is refused where the code of one org unit is not known, and names it', () => {
    const documents = [...reporting('a', UNIT, 4), ...reporting('b', 'another0001', 6)];
    const asked = exportRequest({
      dataSet: DATA_SET,
      period: '202602',
      idScheme: 'code',
      idsOfCodes,
    });
    const result = exportDocuments(settings, documents, asked, '2026-03-05');
    expect(result).toEqual({
      ok: false,
      error: jasmine.objectContaining({ code: 'no-codes', orgUnits: ['another0001'] }),
    });
  });

  it('does not ask for the codes of org units that have no row', () => {
    const documents = [...reporting('a', UNIT, 4), placeOf('b', { orgUnit: 'another0001' })];
    expect(byCode(documents, { idsOfCodes }).rows).toEqual([`${UNIT} ${BIRTHS} 4`]);
  });

  it('still leaves out what can be neither an id nor a code', () => {
    const documents = [...reporting('a', ' 605412', 4), ...reporting('b', { code: 1 }, 6)];
    expect(byCode(documents).error).toBe('no-rows');
    expect(byCode(documents).leftOut.length).toBe(2);
  });

  it('leaves codes out as before where they were not asked for', () => {
    expect(exported(settings, reporting('a', '605412', 4)).error).toBe('no-rows');
  });

  it('writes a code for each of several org units', () => {
    const set = exported(settings, [
      ...reporting('a', UNIT, 4),
      ...reporting('b', DISTRICT, 5),
    ]).file;
    const codes = new Map([
      [UNIT, '605412'],
      [DISTRICT, '605413'],
    ]);
    const coded = set && inCodes(set, codes);
    expect(coded?.dataValues.map(({ orgUnit }) => orgUnit)).toEqual(['605413', '605412']);
    for (const format of EXPORT_FORMATS) {
      const text = set && write(set, format, { today: '2026-03-05', orgUnitCodes: codes });
      for (const [id, code] of codes) {
        expect(text).withContext(format).toContain(code);
        expect(text).withContext(format).not.toContain(id);
      }
    }
  });

  it('never mixes ids and codes', () => {
    const set = exported(settings, reporting('a', UNIT, 4)).file;
    expect(() => set && inCodes(set, new Map())).toThrowError(/No code is known/);
    for (const format of EXPORT_FORMATS) {
      const text =
        set &&
        write(set, format, { today: '2026-03-05', orgUnitCodes: new Map([[UNIT, '605412']]) });
      expect(text).withContext(format).toContain('605412');
      expect(text).withContext(format).not.toContain(UNIT);
    }
  });
});
