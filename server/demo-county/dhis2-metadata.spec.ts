import {
  EXPORT_FORMATS,
  exportDocuments,
  exportRequest,
  exportSettings,
  mediaType,
  write,
  type DataValueSet,
} from '../../src/domain/index.ts';
import { emptyStore, importDataValueSet, type Generation } from '../dhis2-model/index.ts';
import { demoCounty, FINISHED_MONTHS } from './demo-county.ts';
import { demoCountyMetadata } from './dhis2-metadata.ts';

const TODAY = '2026-11-21';
const SEED = 'a';
const { documents } = demoCounty({ today: TODAY, seed: SEED });
const metadata = demoCountyMetadata(SEED);
const settings = documents.find(({ _id }) => _id === 'settings')?.['settings'];

/** The finished months, the newest first. */
const periods = Array.from({ length: FINISHED_MONTHS }, (_, index) => {
  const month = 2026 * 12 + 9 - index;
  return `${Math.floor(month / 12)}${String((month % 12) + 1).padStart(2, '0')}`;
});

const filesOf = (dataSet: string): readonly DataValueSet[] =>
  periods.map((period) => {
    const request = exportRequest({ dataSet, period });
    const result = exportDocuments(settings, documents, request, TODAY);
    if (!result.ok) throw new Error(result.error.code);
    return result.value.dataValueSet;
  });

const files = metadata.dataSets.flatMap(({ id }) => filesOf(id));

const isZero = ({ value }: { readonly value: string }): boolean => value === '0';

describe("the metadata of the demo county's DHIS2", () => {
  it('has the data sets of the settings, and gives every option combo and org unit a name', () => {
    expect(metadata.dataSets.map(({ id }) => id)).toEqual(
      exportSettings(settings).dataSets.map(({ id }) => id),
    );
    expect(metadata.categoryOptionCombos.map(({ name }) => name)).toEqual([
      'default',
      'girls under 1 year',
      'boys under 1 year',
      'girls 1 to 4 years',
      'boys 1 to 4 years',
    ]);
    expect(metadata.organisationUnits.length).toBe(16);
    expect(metadata.dataSets[0]?.organisationUnits.length).toBe(13);
  });

  for (const generation of ['legacy', 'new'] satisfies Generation[]) {
    for (const format of EXPORT_FORMATS) {
      it(`fits every ${format} file of a finished month, for the ${generation} importer`, () => {
        for (const file of files) {
          const stored = emptyStore();
          const { status, body } = importDataValueSet({
            generation,
            contentType: mediaType(format),
            body: write(file, format, { today: TODAY }),
            params: { idScheme: 'UID', dataElementIdScheme: 'UID', orgUnitIdScheme: 'UID' },
            metadata,
            stored,
            today: TODAY,
            user: { authorities: ['F_DATAVALUE_ADD'] },
          });
          expect([status, (body as { status: string }).status]).toEqual([200, 'OK']);
          // Older servers drop a 0 that is not significant.
          const kept = file.dataValues.filter((value) => generation === 'new' || !isZero(value));
          expect(stored.values.size).toBeGreaterThanOrEqual(kept.length);
          expect(stored.values.size).toBeLessThanOrEqual(file.dataValues.length);
        }
      });
    }
  }
});
