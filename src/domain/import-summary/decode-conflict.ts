import { fieldOf, isFilledText, isRecord, listOf } from '../unknown-json.ts';
import type { ImportConflict } from './import-summary.ts';

/** The codes of both importers of data values. */
const CODE = /\bE[78]\d{3}\b/;

/** The code in a text, as some answers hold it only there. `codeIn('E8005 …') // => 'E8005'` */
export const codeIn = (text: string): string | undefined => CODE.exec(text)?.[0];

/** How 2.43 names a row in words only, counted from 0: `Value #1 …`, beside the index -1. */
const INDEX_IN_WORDS = /\bvalue #(\d+)/i;

const indexInWords = (message: string): Pick<ImportConflict, 'indexInWords'> => {
  const index = INDEX_IN_WORDS.exec(message)?.[1];
  return index === undefined ? {} : { indexInWords: Number(index) };
};

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
  const isWholeFile = listOf(indexes).includes(-1);
  return {
    ...(code === undefined ? {} : { code }),
    message,
    ...(isFilledText(object) ? { object } : {}),
    objects: isRecord(objects) ? Object.values(objects).filter(isFilledText) : [],
    indexes: indexesOf(indexes),
    ...(isWholeFile ? indexInWords(message) : {}),
    isWholeFile,
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
    ...indexInWords(message),
    isWholeFile: true,
  };
}
