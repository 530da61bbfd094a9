import {
  type Dhis2Access,
  type Fetch,
  logSending,
  readBack,
  sendDataValueSet,
  type SendingsBeside,
} from '../../../src/data-access/index.ts';
import {
  type DataSetMetadata,
  type DataValueSet,
  defaultCombosOf,
  generationOf,
  type ImportSummary,
  proofOf,
  readBackContext,
  textOfRow,
  type ValueRow,
} from '../../../src/domain/index.ts';
import {
  dhis2Failure,
  type ExplainedConflict,
  explainedConflicts,
  logFaultWords,
} from '../../export-interface/index.ts';

/** What DHIS2 answered to rows that were sent. */
export interface SentRows {
  /** The rows that it took, by its summary and as it was read back; the others stay open. */
  readonly isAccepted: (row: Omit<ValueRow, 'value'>) => boolean;
  /** The name of the file that was kept of them. */
  readonly file?: string;
  readonly summary?: Pick<ImportSummary, 'status' | 'counts'>;
  readonly conflicts: readonly ExplainedConflict[];
  /** Whether it was read what DHIS2 holds afterwards. */
  readonly isReadBack: boolean;
  /** Why the sending is not in the log that colleagues see. */
  readonly notLogged?: string;
  /** Why DHIS2 did not answer. */
  readonly failure?: { readonly code: string; readonly message: string };
}

/** A DHIS2, and where a sending is kept that its data store does not take. */
interface DestinationOfRows extends Dhis2Access {
  readonly kept: SendingsBeside | undefined;
}

/** Sends rows, and finds out by two ways which of them DHIS2 took. */
export async function sendRows(
  fetchFn: Fetch,
  { kept, ...access }: DestinationOfRows,
  dataValueSet: DataValueSet,
  metadata: DataSetMetadata,
): Promise<SentRows> {
  const defaults = defaultCombosOf(metadata);
  const sent = await sendDataValueSet(fetchFn, {
    ...access,
    dataValueSet,
    dryRun: false,
    defaultCombos: defaults,
  });
  const summary = sent.ok ? sent.value.summary : sent.error.soFar;
  const generation = generationOf(sent.ok ? sent.value.version : metadata.version);
  const conflicts = summary === undefined ? [] : explainedConflicts(summary, dataValueSet);
  // Also after an answer that did not come: DHIS2 may have taken all of it.
  const back = await readBack(fetchFn, access, {
    dataValueSet,
    ...readBackContext(metadata, generation),
  });
  const at = new Date().toISOString();
  const file = { dataValueSet, sent, way: 'closing', at } as const;
  const logged = await logSending(fetchFn, access, file, kept);
  const isProven =
    sent.ok && proofOf(sent.value.summary, dataValueSet.dataValues.length, generation).isSuccess;
  // What cannot be read back is believed to a summary only where it proves all of it.
  const open = back.ok ? [...back.value.different, ...back.value.missing] : [];
  const rejected = conflicts.flatMap(({ rows }) => rows);
  const notTaken = new Set([...open, ...rejected].map(textOfRow));
  return {
    isAccepted: (row) => (back.ok || isProven) && !notTaken.has(textOfRow(row)),
    ...(summary === undefined
      ? {}
      : { summary: { status: summary.status, counts: summary.counts } }),
    conflicts,
    isReadBack: back.ok,
    ...(logged.ok ? {} : { notLogged: logFaultWords(logged.error) }),
    ...(sent.ok ? {} : { failure: dhis2Failure(sent.error) }),
  };
}
