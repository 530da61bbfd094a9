import {
  decodeMetadata,
  EXPORT_FORMATS,
  exportDocuments,
  exportRequest,
  exportSettings,
  judgeDataEntry,
  mediaType,
  validateRows,
  write,
  type DataValueSet,
} from '../../src/domain/index.ts';
import {
  emptyStore,
  importDataValueSet,
  type Generation,
} from '../../instruments/dhis2-import-model/index.ts';
import { demoCounty, FINISHED_MONTHS } from '../demo-county/index.ts';
import { metadataOfDocuments } from './metadata-of-documents.ts';

const TODAY = '2026-11-21';
const { documents } = demoCounty({ today: TODAY, seed: 'a' });
const metadata = metadataOfDocuments(documents);
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

describe('metadata that fit the demo county', () => {
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

  it('has no two of a kind with one name, which DHIS2 would not import', () => {
    const { dataElements, dataSets, categoryCombos, categoryOptionCombos } = metadata;
    const named = [
      dataElements.map(({ name }) => name),
      dataElements.map(({ shortName }) => shortName),
      dataSets.map(({ name }) => name),
      categoryCombos.map(({ name }) => name),
      categoryOptionCombos.map(({ name }) => name),
    ];
    for (const names of named) {
      expect(names.length).toBeGreaterThan(0);
      expect(names.filter((name, index) => name === '' || names.indexOf(name) !== index)).toEqual(
        [],
      );
    }
    // The county has two elements of one title, each in a data set of its own.
    expect(dataElements.map(({ name }) => name)).toContain(
      'Fever cases (Community Malaria Monthly Summary)',
    );
  });

  it('has two validation rules, of which the county breaks one', () => {
    const [dataSet] = metadata.dataSets;
    const decoded = decodeMetadata(metadata, dataSet?.id ?? '');
    const file = files.find((one) => one.dataSet === dataSet?.id);
    if (!decoded.ok || file === undefined) throw new Error('no data set');
    const validation = validateRows(file, decoded.value);
    expect(validation?.rules.length).toBe(2);
    expect(validation?.notRun).toEqual([]);
    const broken = new Set(validation?.violations.map(({ rule }) => rule));
    expect([...broken]).toEqual([validation?.rules[1]?.id ?? '']);
  });

  it('asks for births in every form, and tells what is usual', () => {
    const [dataSet] = metadata.dataSets;
    const decoded = decodeMetadata(metadata, dataSet?.id ?? '');
    const file = files.find((one) => one.dataSet === dataSet?.id);
    if (!decoded.ok || file === undefined) throw new Error('no data set');
    const judged = judgeDataEntry(file, decoded.value, validateRows(file, decoded.value));
    expect(judged?.rules?.compulsoryDataElementOperands.length).toBe(1);
    expect(judged?.outsideLimits?.length).toBeGreaterThan(0);
    expect(judged?.incomplete.length).toBeGreaterThan(0);
    expect(judged?.forms).toBe(metadata.dataSets[0]?.organisationUnits.length);
  });

  it('has the kinds of values that the mappings ask for', () => {
    const kinds = metadata.dataElements.map(({ name, valueType, aggregationType }) =>
      valueType === 'INTEGER_ZERO_OR_POSITIVE'
        ? aggregationType
        : [name, valueType, aggregationType],
    );
    expect(kinds.filter((kind) => kind !== 'SUM')).toEqual([
      ['Mothers with four antenatal visits', 'PERCENTAGE', 'AVERAGE'],
      ['Malaria tests positive', 'PERCENTAGE', 'AVERAGE'],
    ]);
    const significant = metadata.dataElements.filter(({ zeroIsSignificant }) => zeroIsSignificant);
    expect(significant.map(({ name }) => name)).toEqual(['Births']);
  });

  it('is what a real DHIS2 imports: each element by a name of its own, every unit with its parent', () => {
    const { dataElements, organisationUnits } = metadata;
    for (const objects of [dataElements, organisationUnits]) {
      const shortNames = objects.map(({ shortName = '' }) => shortName);
      expect(shortNames.filter((name) => name === '' || name.length > 50)).toEqual([]);
    }
    // Of org units DHIS2 lets several have one name.
    const shortNames = dataElements.map(({ shortName }) => shortName);
    expect(new Set(shortNames).size).toBe(dataElements.length);
    expect(new Set(dataElements.map(({ name }) => name)).size).toBe(dataElements.length);
    const fever = dataElements
      .map(({ name = '' }) => name)
      .filter((name) => name.startsWith('Fever'));
    expect(fever[0]).toBe('Fever cases');
    expect(fever[1]).toMatch(/^Fever cases \(.+\)$/);
    const ids = new Set(organisationUnits.map(({ id }) => id));
    const roots = organisationUnits.filter(({ parent }) => !ids.has(parent?.id ?? ''));
    expect(roots.map(({ level }) => level)).toEqual([1]);
  });

  it('has the org units as a tree, also where no place maps one above', () => {
    const byName = new Map(metadata.organisationUnits.map((unit) => [unit.name, unit]));
    const unit = byName.get('Kadero CU');
    const above = byName.get('Nyahera Sub-County');
    const county = byName.get('Kolwa County');
    expect(unit?.path).toBe(`/${county?.id ?? ''}/${above?.id ?? ''}/${unit?.id ?? ''}`);
    expect([county?.level, above?.level, unit?.level]).toEqual([1, 2, 3]);
    for (const { id } of metadata.organisationUnits)
      expect(id).toMatch(/^[A-Za-z][A-Za-z0-9]{10}$/);
  });

  for (const generation of ['upTo242', 'since243'] satisfies Generation[]) {
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
          const kept = file.dataValues.filter(
            (value) => generation === 'since243' || !isZero(value),
          );
          expect(stored.values.size).toBeGreaterThanOrEqual(kept.length);
          expect(stored.values.size).toBeLessThanOrEqual(file.dataValues.length);
        }
      });
    }
  }
});
