import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { at, type Document } from '../independent-sum/json.ts';
import { askCht, requestCht } from './ask-cht.ts';
import { RECORDED_DISTRICT, RECORDED_SUPERVISOR } from './recorded-district.ts';
import type { Recording } from './record-data-source.ts';
import type { RecordedCall } from './recorded-calls.ts';

/** Where our own host's specs read what was recorded. */
const FOLDER = new URL('../../src/phone/testing/recordings/', import.meta.url);

const V5_2_0 = 'cht-5.2.0';
/** The next version's: reports can be found by their forms. */
const AFTER_5_2_0 = 'cht-after-5.2.0';

/** `RECORD=name` writes a new recording of that name instead of comparing with those that are kept. */
const wanted = process.env['RECORD'];

const isMade = (id: unknown): boolean => typeof id === 'string' && !id.startsWith('recorded-');

/** What is another each time, told as what it is: ids and moments that the CHT makes. */
function withoutChance({ path, given, outcome }: RecordedCall): RecordedCall {
  if (!('value' in outcome)) return { path, given, outcome };
  const { value } = outcome;
  if (path === 'report.create') {
    const { _id, _rev, reported_date, ...report } = value as Document;
    const isNow = reported_date !== at(given[0], 'reported_date');
    const made = { _id: 'made', _rev: '1-made', reported_date: isNow ? 'now' : reported_date };
    return { path, given, outcome: { value: { ...report, ...made } } };
  }
  if (!path.startsWith('report.getUuids')) return { path, given, outcome };
  const ids = (value as readonly string[]).filter((id) => !isMade(id));
  return { path, given, outcome: { value: ids } };
}

/** Calls without the revisions of what they give: these grow with each run. */
export const withoutRevisions = (calls: readonly RecordedCall[]): unknown =>
  JSON.parse(JSON.stringify(calls, (key, value: unknown) => (key === '_rev' ? undefined : value)));

/** A recording in which nothing is left to chance. */
export const readable = ({ members, inputs, calls }: Recording): Recording => ({
  members,
  inputs,
  calls: calls.map(withoutChance),
});

const fileOf = (name: string): string => fileURLToPath(new URL(`${name}.json`, FOLDER));

const TEXT = 'dhis.dataset.moh515';

/** What the phone held of all this, as the server says it: the district, and what goes to everybody. */
async function documentsHeld(): Promise<readonly unknown[]> {
  const answer = await requestCht('GET', '/api/v1/replication/get-ids', {
    as: RECORDED_SUPERVISOR,
  });
  const { doc_ids_revs } = (await answer.json()) as {
    readonly doc_ids_revs: readonly { readonly id: string }[];
  };
  const held = new Set(doc_ids_revs.map(({ id }) => id));
  const keys = RECORDED_DISTRICT.map(({ _id }) => _id).filter((id) => held.has(id));
  const { rows } = (await askCht('POST', '/medic/_all_docs?include_docs=true', { keys })) as {
    readonly rows: readonly { readonly doc: unknown }[];
  };
  const settings = await askCht('GET', '/api/v1/settings');
  const messages = await askCht('GET', '/medic/messages-en');
  return [
    { _id: 'settings', settings: { contact_types: at(settings, 'contact_types') } },
    { _id: 'messages-en', custom: { [TEXT]: at(messages, 'custom', TEXT) } },
    { _id: 'form:dhis2_validation', type: 'form' },
    ...rows.map(({ doc }) => doc),
  ];
}

/** Keeps a recording under the name that was asked for. */
export async function writeRecording(version: string, recording: Recording): Promise<void> {
  if (wanted === undefined) return;
  const documents = await documentsHeld();
  const recorded = new Date().toISOString().slice(0, 10);
  const text = JSON.stringify({ version, recorded, documents, ...recording }, null, 2);
  await writeFile(fileOf(wanted), `${text}\n`);
}

/** The calls as they were recorded of a CHT whose data source has the same way to find reports. */
export async function keptCalls({ members }: Recording): Promise<readonly RecordedCall[]> {
  const name = members['report']?.includes('getUuidsByForms') === true ? AFTER_5_2_0 : V5_2_0;
  return (JSON.parse(await readFile(fileOf(name), 'utf8')) as Recording).calls;
}
