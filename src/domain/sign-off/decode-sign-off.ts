import { parseTagOfPhone } from '../period/tag-of-phone.ts';
import type { ContactId } from '../place/lineage.ts';
import { tagOfId } from '../target/target-document-id.ts';
import { isCountable } from '../target/target-numbers.ts';
import { fieldOf, isFilledText } from '../unknown-json.ts';
import {
  SIGN_OFF_FORM,
  type AnySignOff,
  type MissingWords,
  type SignedDocument,
  type Verdict,
} from './sign-off.ts';

/**
 * Reads a report of the form; undefined where the document is none (another form, deleted). Malformed
 * is one of which place, month, data set, verdict, date or listed documents cannot be read. Fields of
 * a form are texts, also where they hold numbers.
 *
 * @example
 * decodeSignOff({ _id: 'r', type: 'data_record', form: 'dhis2_validation', reported_date: 1793700000000,
 *   contact: { _id: 'ann' }, fields: { place_id: 'unit', reporting_period: '2026-10',
 *   data_set: 'VMuFODsyWaO', verdict: 'withdrawn' } })?.kind // => 'sign-off'
 */
export function decodeSignOff(document: unknown): AnySignOff | undefined {
  const id = fieldOf(document, '_id');
  if (
    typeof id !== 'string' ||
    fieldOf(document, 'type') !== 'data_record' ||
    fieldOf(document, 'form') !== SIGN_OFF_FORM ||
    fieldOf(document, '_deleted') === true
  ) {
    return undefined;
  }
  const fields = fieldOf(document, 'fields');
  const place = fieldOf(fields, 'place_id');
  const period = fieldOf(fields, 'reporting_period');
  const dataSet = fieldOf(fields, 'data_set');
  const verdict = verdictOf(fieldOf(fields, 'verdict'));
  const reportedDate = fieldOf(document, 'reported_date');
  const tag = typeof period === 'string' ? parseTagOfPhone(period) : undefined;
  const documents = documentsOf(fields);
  const isRead =
    isFilledText(place) &&
    tag !== undefined &&
    isFilledText(dataSet) &&
    verdict !== undefined &&
    typeof reportedDate === 'number' &&
    documents !== 'unreadable';
  if (!isRead) return { kind: 'malformed', id };

  const expected = countOf(fieldOf(fields, 'expected'));
  const reported = countOf(fieldOf(fields, 'reported'));
  const rules = fieldOf(fields, 'rules');
  const replaces = fieldOf(fields, 'replaces');
  return {
    kind: 'sign-off',
    id,
    place,
    tag,
    dataSet,
    verdict,
    reportedDate,
    contact: contactOf(fieldOf(document, 'contact')),
    ...(expected === undefined ? {} : { expected }),
    ...(reported === undefined ? {} : { reported }),
    ...(documents === undefined ? {} : { documents }),
    missing: missingOf(fieldOf(fields, 'missing')),
    ...(isFilledText(rules) ? { rules } : {}),
    ...(isFilledText(replaces) ? { replaces: linesOf(replaces) } : {}),
  };
}

const verdictOf = (value: unknown): Verdict | undefined =>
  value === 'validated' || value === 'withdrawn' ? value : undefined;

/** The CHT stores a contact with the places above it; its API takes the id alone. */
const contactOf = (value: unknown): ContactId | undefined =>
  [value, fieldOf(value, '_id')].find(isFilledText);

/** A count, as a number or in digits; anything else says nothing. */
function countOf(value: unknown): number | undefined {
  const count = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
  return isCountable(count) ? count : undefined;
}

/** What is listed in lines of `id@rev`. An empty list is one only of whoever says by what rules. */
function documentsOf(fields: unknown): readonly SignedDocument[] | undefined | 'unreadable' {
  const text = fieldOf(fields, 'documents');
  if (text === undefined || text === null || text === '') {
    return text === '' && isFilledText(fieldOf(fields, 'rules')) ? [] : undefined;
  }
  if (typeof text !== 'string') return 'unreadable';
  const documents = linesOf(text).map((line): SignedDocument | undefined => {
    const at = line.lastIndexOf('@');
    const [id, revision] = [line.slice(0, Math.max(at, 0)), line.slice(at + 1)];
    return tagOfId(id) !== undefined && /^\d+-\S+$/.test(revision) ? { id, revision } : undefined;
  });
  return documents.every((one) => one !== undefined) ? documents : 'unreadable';
}

/** Lines of `contact: words`; the words of a line without a colon are of nobody in particular. */
const missingOf = (text: unknown): readonly MissingWords[] =>
  linesOf(typeof text === 'string' ? text : '').map((line) => {
    const at = line.indexOf(': ');
    if (at >= 0) return { contact: line.slice(0, at), words: line.slice(at + 2) };
    return line.endsWith(':')
      ? { contact: line.slice(0, -1), words: '' }
      : { contact: '', words: line };
  });

const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
