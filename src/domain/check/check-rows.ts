import type { RowDefinition } from '../aggregate/row-key.ts';
import { rowsOfSet } from '../data-value-set/data-value-row.ts';
import type { DataValueSet } from '../data-value-set/data-value-set.ts';
import { defaultCombosOf } from '../dhis2-metadata/default-combos.ts';
import { generationOf, type Dhis2Generation } from '../dhis2-metadata/dhis2-version.ts';
import type { DataSetMetadata } from '../dhis2-metadata/data-set-metadata.ts';
import type { CalendarDate } from '../period/calendar-date.ts';
import type { Attribution } from '../place/attribution.ts';
import { daysOfPeriod } from '../period/days-of-period.ts';
import { aggregationFindings, percentageTest } from './aggregation-checks.ts';
import { duplicateFindings } from './duplicate-checks.ts';
import type { CheckedRow, Finding } from './finding.ts';
import { metadataIndex } from '../dhis2-metadata/metadata-index.ts';
import { finding } from './new-finding.ts';
import { KINDS_OF_PARTS, type NotChecked } from './missing-part.ts';
import { notChecked } from './not-checked.ts';
import { overlapFindings } from './overlap-checks.ts';
import { periodFindings } from './period-checks.ts';
import { attributeFaults, elementFaults, orgUnitFaults } from './row-checks.ts';
import { valueFindings } from './value-checks.ts';

/** What besides the file and the metadata decides what is found. */
export interface CheckContext {
  /** The day on which the file is sent. */
  readonly today: CalendarDate;
  /** How documents were attributed; where it is not told, parents and children are suspected. */
  readonly attribution?: Attribution;
  /** The row keys of the data set's mappings (`planDataSet`): they say which rows are percentages. */
  readonly keys?: readonly RowDefinition[];
}

/** What was found, and what could not be looked for. */
export interface Checked {
  /** First those about the whole file, then row by row, the worst of a row first. */
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
  /** The version that findings are of, with its generation; both generations where it is not known. */
  readonly server?: { readonly version: string; readonly generation: Dhis2Generation };
}

const OF_OTHER_DATA_SET: NotChecked = {
  part: 'data-set',
  kinds: KINDS_OF_PARTS['data-set'],
  about: [],
};

/**
 * Finds what DHIS2 will refuse, lose, hide or compute otherwise, before the file leaves. Nothing is
 * found that the metadata do not tell; what they do not tell is listed in `notChecked`.
 *
 * @example
 * checkRows(dataValueSet, metadata, { today: '2026-03-05', attribution: 'nearest' }).findings
 * // => [{ kind: 'value-type', row: { index: 0, … }, upTo242: { behaviour: 'rejects-value', codes: ['E7619'] }, … }]
 */
export function checkRows(
  dataValueSet: DataValueSet,
  metadata: DataSetMetadata,
  { today, attribution, keys = [] }: CheckContext,
): Checked {
  const { dataSet, period } = dataValueSet;
  if (metadata.id !== dataSet) return { findings: [], notChecked: [OF_OTHER_DATA_SET] };
  const rows: readonly CheckedRow[] = rowsOfSet(dataValueSet).map((row, index) => ({
    ...row,
    index,
  }));
  const index = metadataIndex(metadata);
  const isPercentage = percentageTest(keys);
  const { start } = daysOfPeriod(period);
  const ofRows = rows.flatMap((row) => {
    const element = index.elements.get(row.dataElement);
    const faults = [
      ...elementFaults(row, index),
      ...orgUnitFaults(row, index, start),
      ...attributeFaults(row, index),
    ];
    return [
      ...faults.map(({ kind, detail }) => finding(kind, row, detail)),
      ...valueFindings(row, element),
      ...aggregationFindings(row, element, isPercentage(row)),
    ];
  });
  const ofSeveral = [
    ...duplicateFindings(rows, defaultCombosOf(metadata)),
    ...overlapFindings(rows, index, attribution),
  ];
  const server = serverOf(metadata);
  const all = [...periodFindings(period, metadata, today), ...inRowOrder(ofRows, ofSeveral)];
  return {
    findings: all.filter((one) => isOfServer(one, server?.generation)),
    notChecked: notChecked(rows, index),
    ...(server === undefined ? {} : { server }),
  };
}

function serverOf({ version }: DataSetMetadata): Checked['server'] {
  const generation = generationOf(version);
  return version === undefined || generation === undefined ? undefined : { version, generation };
}

/** What this server stores as it should be is no finding, unless it is one to know of. */
const isOfServer = (
  { fix, ...responses }: Finding,
  generation: Dhis2Generation | undefined,
): boolean =>
  generation === undefined || fix === 'none' || responses[generation].behaviour !== 'stores';

/** Sorting is stable: within a row the order of the checks stays. */
const inRowOrder = (...findings: readonly (readonly Finding[])[]): readonly Finding[] =>
  findings.flat().sort((a, b) => (a.row?.index ?? -1) - (b.row?.index ?? -1));
