import {
  compareWithDhis2,
  type Dhis2Access,
  type Dhis2Error,
  type Fetch,
  readBack,
  readDataSetMetadata,
} from '../../../src/data-access/index.ts';
import {
  type DataSetMetadata,
  type DataValueSet,
  defaultCombosOf,
  generationOf,
  readBackContext,
} from '../../../src/domain/index.ts';
import type { InDhis2, NotRead } from '../../export-interface/index.ts';
import { linesOfComparison, linesOfReadBack } from './lines-of-stored.ts';

/** A file, and what is known of the DHIS2 that it goes to. */
export interface ComparedFile {
  readonly access: Dhis2Access;
  readonly dataValueSet: DataValueSet;
  /** The data elements that targets are mapped to. */
  readonly dataElements: ReadonlySet<string>;
  /** Org units that are looked at besides those of the file. */
  readonly orgUnits: readonly string[];
  /** Asked of the server where they are not at hand. */
  readonly metadata: DataSetMetadata | undefined;
  /** Takes one line of what there is to say. */
  readonly stderr: (line: string) => void;
  readonly fetch: Fetch;
}

/** The metadata at hand, or those that the server gives; undefined where it gives none. */
export async function metadataOf({
  access,
  dataValueSet,
  metadata,
  fetch,
}: Pick<ComparedFile, 'access' | 'dataValueSet' | 'metadata' | 'fetch'>): Promise<
  DataSetMetadata | undefined
> {
  if (metadata !== undefined) return metadata;
  const read = await readDataSetMetadata(fetch, access, dataValueSet.dataSet);
  return read.ok ? read.value.metadata : undefined;
}

/** Holds a file against what DHIS2 has before it is sent, and says it. */
export async function compareBefore(
  file: ComparedFile,
): Promise<Pick<InDhis2, 'before' | 'notRead'>> {
  const { access, dataValueSet, dataElements, orgUnits, metadata, stderr } = file;
  const defaults = metadata && defaultCombosOf(metadata);
  const request = { dataValueSet, dataElements, defaults };
  const ofAll = await compareWithDhis2(file.fetch, access, { ...request, orgUnits });
  // One org unit that the user may not see hides the others too.
  const isHidden = !ofAll.ok && ofAll.error.code === 'no-access' && orgUnits.length > 0;
  const compared = isHidden ? await compareWithDhis2(file.fetch, access, request) : ofAll;
  if (isHidden && compared.ok) {
    const words = wordsOf(ofAll.error);
    stderr(`not read: organisation units that have no row in the file (${words})`);
  }
  if (!compared.ok) return { notRead: notReadOf(compared.error, stderr) };
  linesOfComparison(compared.value).forEach(stderr);
  return { before: { ...compared.value, ...(isHidden ? { areOthersNotRead: true } : {}) } };
}

/** Reads what DHIS2 holds after the import, and says whether it is what was sent. */
export async function readBackAfter(
  file: ComparedFile,
  version: string | undefined,
): Promise<Pick<InDhis2, 'after' | 'notRead'>> {
  const { access, dataValueSet, metadata, stderr } = file;
  const back = await readBack(file.fetch, access, {
    dataValueSet,
    ...readBackContext(metadata, generationOf(version)),
  });
  if (!back.ok) return { notRead: notReadOf(back.error, stderr) };
  linesOfReadBack(back.value).forEach(stderr);
  return { after: back.value };
}

const wordsOf = (error: Dhis2Error): string =>
  'words' in error && error.words !== '' ? `${error.code}: ${error.words}` : error.code;

function notReadOf(error: Dhis2Error, stderr: (line: string) => void): NotRead {
  const message = 'words' in error ? error.words : '';
  const advice =
    error.code === 'no-access'
      ? '; the user has to be able to see the data set and the organisation units'
      : '';
  stderr(`not read: what DHIS2 holds (${wordsOf(error)})${advice}`);
  return { code: error.code, message };
}
