import type { Database } from '../../../../data-access/index.ts';
import { filledDatabase } from '../../../../data-access/testing/filled-database.ts';
import {
  decodeMetadata,
  exportRequest,
  idsOfOrgUnitCodes,
  writeExportRecord,
  type DataSetMetadata,
  type ExportFormat,
} from '../../../../domain/index.ts';
import {
  DATA_SET,
  NORTH,
  smallCounty,
  smallSettings,
  SOUTH,
  SUB_COUNTY,
  TODAY_OF_SPECS,
} from '../testing/small-county.ts';
import { ALL_FITS } from '../testing/small-metadata.ts';
import { ExportEngine } from './export-engine.ts';
import type { ExportJob } from './export-engine-protocol.ts';

const CODES: Readonly<Record<string, string>> = { [NORTH]: '605412', [SOUTH]: '605413' };

/** What DHIS2 knows, with the codes of these org units. */
function metadataWith(codes: Readonly<Record<string, string>>): DataSetMetadata {
  const organisationUnits = ALL_FITS.organisationUnits.map((unit) => {
    const code = codes[unit.id];
    return code === undefined ? unit : { ...unit, code };
  });
  const read = decodeMetadata({ ...ALL_FITS, organisationUnits }, DATA_SET);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

describe('a file of the worker that names org units by codes', () => {
  let database: Database;
  let engine: ExportEngine;
  beforeEach(async () => {
    database = await filledDatabase(smallCounty, smallSettings, 'product');
    engine = new ExportEngine(() => database);
  });
  afterEach(() => database.destroy());

  const exported = async (
    metadata: DataSetMetadata | undefined,
    format: ExportFormat = 'json',
    more: Partial<ExportJob> = {},
  ): Promise<string> => {
    const request = exportRequest({
      dataSet: DATA_SET,
      period: '202610',
      idScheme: 'code',
      ...(metadata === undefined ? {} : { idsOfCodes: idsOfOrgUnitCodes(metadata) }),
    });
    const result = await engine.export(
      {
        ...{ request, today: TODAY_OF_SPECS, format, gzip: false },
        ...(metadata === undefined ? {} : { metadata }),
        ...more,
      },
      () => undefined,
    );
    if (!result.ok) {
      return result.error.code === 'no-codes'
        ? `no-codes ${result.error.orgUnits.join()}`
        : result.error.code;
    }
    return (await result.value.file?.text()) ?? '';
  };

  it('has codes and no ids in every form, and its rows keep their ids for the page', async () => {
    for (const format of ['json', 'xml', 'adx', 'csv'] as const) {
      const text = await exported(metadataWith(CODES), format);
      expect(text).withContext(format).toContain('605412');
      expect(text).withContext(format).toContain('605413');
      expect(text).withContext(format).not.toContain(NORTH);
      expect(text).withContext(format).not.toContain(SOUTH);
    }
    const rows = await engine.dataValues(0, 9);
    expect(rows).toContain(NORTH);
    expect(rows).not.toContain('605412');
  });

  it('is refused where one has no code, and where no metadata tell any', async () => {
    expect(await exported(metadataWith({ [NORTH]: '605412' }))).toBe(`no-codes ${SOUTH}`);
    expect(await exported(undefined)).toMatch(/^no-codes /);
  });

  it('is counted anew where the codes are others than those that were looked at', async () => {
    const [first, then] = [metadataWith(CODES), metadataWith({ ...CODES, [NORTH]: '700000' })];
    await exported(first, 'json', { isReview: true });
    const text = await exported(then);
    expect(text).toContain('700000');
    expect(text).not.toContain('605412');
  });

  it('has removals by code, or all by id where one that is left behind has no code', async () => {
    const left = async (orgUnit: string): Promise<string> => {
      await exported(metadataWith({ ...CODES, [SUB_COUNTY]: '605411' }));
      const row = { orgUnit, dataElement: 'kB0ZBFisE0e', value: '4', contributions: [] };
      await engine.holdAgainst(writeExportRecord({ rows: [row] }));
      const removals = await engine.removals({ format: 'json', gzip: false });
      return (await removals?.text()) ?? '';
    };
    expect(await left(SUB_COUNTY)).toContain(
      '"orgUnitIdScheme":"CODE","period":"202610","orgUnit":"605411"',
    );
    const byId = await left('gone0000001');
    expect(byId).toContain('"orgUnit":"gone0000001"');
    expect(byId).not.toContain('orgUnitIdScheme');
  });
});
