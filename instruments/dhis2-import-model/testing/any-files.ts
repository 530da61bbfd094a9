import * as fc from 'fast-check';
import { rowsOfSet, type DataValueSet, type Period } from '../../../src/domain/index.ts';
import type { DataSet, Metadata } from '../metadata/metadata.ts';
import {
  CLOSED,
  DATA_SET,
  DEFAULT,
  ELEMENTS,
  ELSEWHERE,
  FEMALE,
  NOT_ASSIGNED,
  PROJECT,
  smallMetadata,
  TOWN,
  VILLAGE,
} from './small-metadata.ts';

/**
 * A server that says everything, as DHIS2 does, but has no rules of category options: those only the
 * server itself knows.
 */
export function serverWith(changes: Partial<DataSet>): Metadata {
  const metadata = smallMetadata(changes);
  return {
    ...metadata,
    categoryOptions: [],
    dataElements: metadata.dataElements.map((element) => ({
      zeroIsSignificant: false,
      categoryCombo: { id: 'bjDvmb4bfuf' },
      ...element,
    })),
  };
}

/**
 * What a data set says of its periods and combos: all that decides about a file as a whole.
 */
export const dataSets: fc.Arbitrary<Partial<DataSet>> = fc.constantFrom<Partial<DataSet>>(
  {},
  {},
  {},
  { categoryCombo: { id: 'comboProj01' } },
  { openFuturePeriods: 1 },
  { expiryDays: 10 },
  { dataInputPeriods: [{ period: { id: '202610' } }] },
  {
    dataInputPeriods: [
      {
        period: { id: '202611' },
        openingDate: '2026-11-01T00:00:00.000',
        closingDate: '2026-12-01T00:00:00.000',
      },
    ],
  },
);

const often = <T>(good: readonly T[], bad: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...good) },
    { weight: 1, arbitrary: fc.constantFrom(...bad) },
  );

const elementIds = Object.values(ELEMENTS).map(({ id }) => id);

/**
 * Whether one key stands there both with the default combo and without one: 2.43 then fails in its
 * database, which is no answer of an importer.
 */
function mixesDefaults(file: DataValueSet): boolean {
  const keys = (missing: string): number =>
    new Set(
      rowsOfSet(file).map((row) =>
        [
          row.orgUnit,
          row.dataElement,
          row.categoryOptionCombo ?? missing,
          row.attributeOptionCombo ?? missing,
        ].join(' '),
      ),
    ).size;
  return keys('') !== keys(DEFAULT);
}

/** Files of which most rows fit {@link serverWith}, and some do not in each way that decides. */
export const files: fc.Arbitrary<DataValueSet> = fc
  .record({
    period: often(['202610'], ['202611', '202601']).map((period) => period as Period),
    dataValues: fc.array(
      fc
        .record({
          dataElement: often(elementIds, [ELSEWHERE.id]),
          orgUnit: often([VILLAGE, TOWN], [NOT_ASSIGNED, CLOSED]),
          categoryOptionCombo: often([undefined], [DEFAULT, FEMALE, PROJECT]),
          attributeOptionCombo: often([undefined], [DEFAULT, FEMALE, PROJECT]),
          value: fc.constantFrom('0', '1', '2', '101', '2147483648', '5.0', 'true'),
        })
        .map(({ categoryOptionCombo, attributeOptionCombo, ...value }) => ({
          ...value,
          // What an element of no data set takes is not told by the metadata of one.
          value: value.dataElement === ELSEWHERE.id ? '3' : value.value,
          ...(categoryOptionCombo === undefined ? {} : { categoryOptionCombo }),
          ...(attributeOptionCombo === undefined ? {} : { attributeOptionCombo }),
        })),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map((file): DataValueSet => ({ dataSet: DATA_SET, ...file }))
  .filter((file) => !mixesDefaults(file));
