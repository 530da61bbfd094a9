import { fieldOf, isFilledText, isRecord, listOf } from '../unknown-json.ts';
import type { ImportConflict } from './import-summary.ts';

/** The codes of both importers of data values. */
const CODE = /\bE[78]\d{3}\b/;

/** The code in a text, as some answers hold it only there. `codeIn('E8005 …') // => 'E8005'` */
export const codeIn = (text: string): string | undefined => CODE.exec(text)?.[0];

/** Reads the whole numbers of a list, from 0 up. */
export const indexesOf = (value: unknown): readonly number[] =>
  listOf(value).filter(
    (index): index is number =>
      typeof index === 'number' && Number.isSafeInteger(index) && index >= 0,
  );

/** Decodes one of the `conflicts` of a summary; undefined where it is no object. */
export function decodeConflict(conflict: unknown): ImportConflict | undefined {
  if (!isRecord(conflict)) return undefined;
  const message = textOf(fieldOf(conflict, 'value'));
  const object = fieldOf(conflict, 'object');
  const code = codeIn(textOf(fieldOf(conflict, 'errorCode'))) ?? codeIn(message);
  const objects = fieldOf(conflict, 'objects');
  const indexes = fieldOf(conflict, 'indexes');
  return {
    ...(code === undefined ? {} : { code }),
    message,
    ...(isFilledText(object) ? { object } : {}),
    objects: isRecord(objects) ? Object.values(objects).filter(isFilledText) : [],
    indexes: indexesOf(indexes),
    isWholeFile: listOf(indexes).includes(-1),
  };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A conflict made of words about the whole file, where DHIS2 gives no list. */
export function conflictOfMessage(message: string, code = codeIn(message)): ImportConflict {
  return {
    ...(code === undefined ? {} : { code }),
    message,
    objects: [],
    indexes: [],
    isWholeFile: true,
  };
}
