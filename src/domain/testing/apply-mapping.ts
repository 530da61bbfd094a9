import type { ContactsFile } from '../mapping/files/contacts-files.ts';
import { fromCsvTable } from '../mapping/files/csv-table.ts';
import type { PatchOperation } from '../mapping/files/settings-patch.ts';

type Json = Record<string, unknown>;

/** Applies a JSON Patch as far as it is written here. Source: RFC 6902. */
export function applyPatch(settings: unknown, patch: readonly PatchOperation[]): unknown {
  const root = structuredClone(settings);
  for (const operation of patch) {
    const { op, path } = operation;
    const value = 'value' in operation ? operation.value : undefined;
    const steps = path.split('/').slice(1);
    const last = steps.pop() ?? '';
    const parent = steps.reduce((at, step) => at[step] as Json, root as Json);
    if (op === 'test') {
      if (JSON.stringify(parent[last]) !== JSON.stringify(value)) throw new Error(`test ${path}`);
    } else if (op === 'remove') {
      if (!(last in parent)) throw new Error(`nothing at ${path}`);
      Reflect.deleteProperty(parent, last);
    } else if (last === '-') {
      (parent as unknown as unknown[]).push(value);
    } else {
      if (op === 'replace' && !(last in parent)) throw new Error(`nothing at ${path}`);
      parent[last] = value;
    }
  }
  return root;
}

/**
 * Sets the fields of contacts as `cht edit-contacts` documents it: by `documentID`, a column for each field,
 * dots between its steps.
 */
export function editContacts<T extends { readonly _id: string }>(
  documents: readonly T[],
  files: readonly ContactsFile[],
): readonly T[] {
  const edited = new Map(documents.map((document) => [document._id, structuredClone(document)]));
  for (const { name, text } of files) {
    if (!name.startsWith('contact.')) throw new Error(`no contacts: ${name}`);
    const table = fromCsvTable(text);
    if (!table.ok) throw new Error(`unreadable: ${name}`);
    const [columns = [], ...rows] = table.value;
    if (columns[0] !== 'documentID') throw new Error(`no ids: ${name}`);
    for (const [id = '', ...values] of rows) {
      const document = edited.get(id);
      if (document === undefined) throw new Error(`no contact: ${id}`);
      values.forEach((value, index) => {
        const steps = (columns[index + 1] ?? '').split('.');
        const last = steps.pop() ?? '';
        const parent = steps.reduce<Json>(
          (at, step) => (at[step] ??= {}) as Json,
          document as unknown as Json,
        );
        parent[last] = value;
      });
    }
  }
  return [...edited.values()];
}
