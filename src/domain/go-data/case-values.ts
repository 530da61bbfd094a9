import { fieldOf, isRecord } from '../unknown-json.ts';
import { newestByDate } from './newest-by-date.ts';

/** A field of a case by its names, with dots between: `classification`, `dateRanges.typeId`. */
export type CasePath = string;

const ANSWERS = 'questionnaireAnswers';

/** The field of a case in which a path begins. `fieldOfPath('dateRanges.typeId') // => 'dateRanges'` */
export const fieldOfPath = (path: CasePath): string => path.split('.', 1)[0] ?? '';

/**
 * The values of a case at a path: those of each entry of a list on the way, none where nothing is filled in.
 * Of the answers to a question the newest by its date is meant; older servers give one answer, not a list.
 *
 * @example
 * valuesAt({ vaccinesReceived: [{ vaccine: 'a' }, { vaccine: 'b' }] }, 'vaccinesReceived.vaccine')
 * // => ['a', 'b']
 */
export function valuesAt(json: unknown, path: CasePath): readonly unknown[] {
  // Most fields stand in the case itself, and an outbreak has many.
  if (!path.includes('.')) return valuesBelow(fieldOf(json, path), []);
  const [first, second, ...others] = path.split('.');
  if (first === ANSWERS && second !== undefined) {
    return valuesBelow(newestAnswer(fieldOf(fieldOf(json, ANSWERS), second)), others);
  }
  return valuesBelow(json, path.split('.'));
}

/** Lists in lists in lists: no server writes more, and a stack has an end. */
const DEEPEST = 20;

function valuesBelow(value: unknown, names: readonly string[], depth = 0): readonly unknown[] {
  if (Array.isArray(value)) {
    return depth > DEEPEST ? [] : value.flatMap((one) => valuesBelow(one, names, depth + 1));
  }
  const [name, ...others] = names;
  if (name !== undefined) return valuesBelow(fieldOf(value, name), others, depth);
  return value === undefined || value === null || value === '' ? [] : [value];
}

/** Answers without a date are older than all others; of one date the last of the list is the newest. */
function newestAnswer(answers: unknown): unknown {
  return valueOfAnswer(Array.isArray(answers) ? newestByDate(answers) : answers);
}

const valueOfAnswer = (answer: unknown): unknown =>
  isRecord(answer) && Object.hasOwn(answer, 'value') ? answer['value'] : answer;
