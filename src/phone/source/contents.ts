import { fieldOf, isFilledText, typeOfContact, type IdRange } from '../../domain/index.ts';
import type { HeldDocuments } from './held-documents.ts';

/** The ids of what a phone holds, by what it is. */
export interface Contents {
  /** By the type of contact. */
  readonly contacts: ReadonlyMap<string, readonly string[]>;
  /** By the form. */
  readonly reports: ReadonlyMap<string, readonly string[]>;
}

/**
 * Target documents and tasks are found by their ids, and are the most of what a phone holds. The ends:
 * what follows `~`, and what the CHT itself takes for the last letter.
 */
const OTHER_RANGES: readonly IdRange[] = [
  { start: '', end: 'target~' },
  { start: 'target\u007f', end: 'task~' },
  { start: 'task\u007f', end: '\ufff0' },
];

/**
 * Goes once over contacts and reports. The indexes that the CHT's app has of them are no help: whoever
 * asks them brings them up to date, and that is writing.
 */
export async function contentsOf(held: Pick<HeldDocuments, 'pagesBetween'>): Promise<Contents> {
  const contacts = new Map<string, string[]>();
  const reports = new Map<string, string[]>();
  for (const range of OTHER_RANGES) {
    for await (const page of held.pagesBetween(range)) {
      for (const document of page) {
        const id = fieldOf(document, '_id');
        const isReport = fieldOf(document, 'type') === 'data_record';
        const kind = isReport ? fieldOf(document, 'form') : typeOfContact(document);
        if (isFilledText(id) && isFilledText(kind)) add(isReport ? reports : contacts, kind, id);
      }
    }
  }
  return { contacts, reports };
}

function add(ids: Map<string, string[]>, kind: string, id: string): void {
  const known = ids.get(kind);
  if (known === undefined) ids.set(kind, [id]);
  else known.push(id);
}
