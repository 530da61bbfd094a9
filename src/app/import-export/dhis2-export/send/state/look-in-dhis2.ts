import {
  compareWithDhis2,
  readBack,
  type Dhis2Access,
  type Fetch,
} from '../../../../../data-access/index.ts';
import {
  type DataValueSet,
  defaultCombosOf,
  generationOf,
  ok,
  type ReadBack,
  readBackContext,
  rowKeysOfDataSet,
  rowsOfSet,
  type StoredComparison,
  type TargetDefinition,
} from '../../../../../domain/index.ts';
import { chosenUnits } from '../../export/state/chosen-units.ts';
import type { ExportBasis } from '../../export/state/export-status.ts';
import { type Reading, readingOf } from './reading.ts';

/** A file of which DHIS2 is asked what it holds. */
export interface LookedAt {
  readonly fetchFn: Fetch;
  readonly access: Dhis2Access;
  readonly dataValueSet: DataValueSet;
  /** What the file is made of, and the targets that are configured. */
  readonly parts: readonly [ExportBasis | undefined, readonly TargetDefinition[]];
  /** Of the DHIS2, where it says it. */
  readonly version: string | undefined;
  readonly signal: AbortSignal;
}

/** Holds the file against what DHIS2 has. */
export async function comparisonOf(looked: LookedAt): Promise<Reading<StoredComparison>> {
  const { fetchFn, access, dataValueSet, parts, signal } = looked;
  const [basis, targets] = parts;
  const defaults = basis?.metadata && defaultCombosOf(basis.metadata);
  const mapped = rowKeysOfDataSet(targets, dataValueSet.dataSet);
  const dataElements = new Set(
    [...mapped, ...rowsOfSet(dataValueSet)].map(({ dataElement }) => dataElement),
  );
  const request = { dataValueSet, dataElements, defaults, signal };
  // Org units without a row are looked at as well, where it is known which are meant.
  const orgUnits = basis === undefined ? [] : chosenUnits(basis);
  const ofAll = await compareWithDhis2(fetchFn, access, { ...request, orgUnits });
  // One org unit that the user may not see hides the others too.
  const isHidden = !ofAll.ok && ofAll.error.code === 'no-access' && orgUnits.length > 0;
  if (!isHidden) return readingOf(ofAll);
  const ofFile = await compareWithDhis2(fetchFn, access, request);
  return readingOf(ofFile.ok ? ok({ ...ofFile.value, areOthersNotRead: true }) : ofFile);
}

/** Reads what DHIS2 holds of the file after its import. */
export async function readBackOfFile(looked: LookedAt): Promise<Reading<ReadBack>> {
  const { fetchFn, access, dataValueSet, parts, version, signal } = looked;
  return readingOf(
    await readBack(fetchFn, access, {
      dataValueSet,
      ...readBackContext(parts[0]?.metadata, generationOf(version)),
      signal,
    }),
  );
}
