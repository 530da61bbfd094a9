import { fieldOf, isRecord, parseJson } from '../../domain/index.ts';

/** Under which key this phone remembers when the server last answered for which document. */
const KEY = 'cht-dhis2-extension:asked';

/** The documents of a few months of the accounts of one phone. */
const REMEMBERED = 12;

const remembered = (): Readonly<Record<string, unknown>> => {
  const kept = parseJson(localStorage.getItem(KEY) ?? '');
  return kept.ok && isRecord(kept.value) ? kept.value : {};
};

/** When the server last answered for a document, in milliseconds since 1970. */
export function lastAnswerOf(id: string): number | undefined {
  const moment = fieldOf(remembered(), id);
  return typeof moment === 'number' ? moment : undefined;
}

/** Remembers that the server has answered for a document. */
export function rememberAnswer(id: string, moment: number): void {
  const { [id]: _, ...others } = remembered();
  const newest = Object.entries(others).slice(1 - REMEMBERED);
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...Object.fromEntries(newest), [id]: moment }));
  } catch {
    // The store is full, or closed to us: the phone then cannot say since when it does not know.
  }
}
