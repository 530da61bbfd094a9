import { toJson, withRows, rowsOfSet, textOfRow } from '../../../src/domain/index.ts';
import type { MonthKey } from '../state/run-record.ts';
import type { RunWriter } from '../state/run-writer.ts';
import type { ClosingContext } from './connected-instance.ts';
import type { MonthToClose } from './month-to-close.ts';
import type { DifferingRow } from './decide-rows.ts';
import type { ExportedMonth } from './export-month.ts';
import { type SentRows, sendRows } from './send-rows.ts';

/** Rows that differ from the last accepted answer. */
interface RowsToSend extends Pick<ExportedMonth, 'dataValueSet'> {
  readonly toSend: readonly DifferingRow[];
  /** DHIS2 holds these already: they count as accepted without being sent. */
  readonly alreadyThere: readonly DifferingRow[];
}

/**
 * Sends rows. That they are ours is written down before, and which of them DHIS2 took after: a run that is ended in
 * between leaves the next one knowing that it may find them there.
 *
 * @returns undefined where there was nothing to send
 */
export async function sendAndRemember(
  { toSend, alreadyThere, dataValueSet }: RowsToSend,
  { instance, metadata }: Pick<MonthToClose, 'instance' | 'metadata'>,
  key: MonthKey,
  run: RunWriter,
  { fetch, keepFile, keptSendings }: ClosingContext,
): Promise<SentRows | undefined> {
  const held = alreadyThere.map(({ row }) => row);
  const sending = toSend.map(({ row }) => row);
  const names = new Set(sending.map(textOfRow));
  const set = withRows(
    dataValueSet,
    rowsOfSet(dataValueSet).filter((row) => names.has(textOfRow(row))),
  );
  if (set === undefined) {
    await run.record({ ...key, state: 'held', sending: [], accepted: held });
    return undefined;
  }
  const name = `${instance.name}_${key.dataSet}_${key.period}.json`;
  const file = await keepFile?.(name, toJson(set));
  await run.record({ ...key, state: 'sending', sending, accepted: held });
  const kept = keptSendings?.(instance.dhis2.baseUrl);
  const sent = await sendRows(fetch, { ...instance.dhis2, kept }, set, metadata);
  const accepted = sending.filter(sent.isAccepted);
  await run.record({ ...key, state: 'answered', sending, accepted: [...held, ...accepted] });
  return file === undefined ? sent : { ...sent, file };
}
