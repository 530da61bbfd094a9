import type { GeneratedDatabase } from '../database/generated-database.ts';
import type { StoredDocument } from '../database/kind.ts';
import { isRecord } from '../../../src/domain/index.ts';

/** A document to write, or with `_deleted` to remove. */
export type Write = Readonly<Record<string, unknown>> & { readonly _id: string };

/**
 * What happens between two exports: somebody below the measured place moved, somebody was deleted,
 * somebody reported late, and one in a thousand wrote the month's document once more.
 */
export function everydayChanges(
  { layout, registers, kinds }: GeneratedDatabase,
  read: (id: string) => StoredDocument | undefined,
): readonly Write[] {
  const { chws } = registers;
  const { first, count } = layout.chwsOf(layout.aloneUnit, 1);
  const [moving, leaving] = [chws.id(first), chws.id(first + Math.min(1, count - 1))];
  const elsewhere = read(chws.id(layout.chws - 1)) ?? read(chws.id(layout.chws - 2));
  const tag = layout.tags.at(-1) ?? '';
  const month = kinds.at(-1);
  const written = Array.from({ length: Math.ceil(layout.chws / 1000) }, (_, index) =>
    read(month?.idAt((index * 1000 + 7) * 2) ?? ''),
  );
  const known = [read(moving), read(leaving)];
  return [
    ...known
      .slice(0, 1)
      .flatMap((document) =>
        isRecord(document) ? [{ ...document, _id: moving, parent: elsewhere?.['parent'] }] : [],
      ),
    ...known
      .slice(1)
      .flatMap((document) =>
        isRecord(document) ? [{ _id: leaving, _rev: document._rev, _deleted: true }] : [],
      ),
    {
      _id: `target~${tag}~${chws.id(first + Math.min(2, count - 1))}~org.couchdb.user:late`,
      type: 'target',
      user: 'org.couchdb.user:late',
      owner: chws.id(first + Math.min(2, count - 1)),
      reporting_period: tag,
      updated_date: 0,
      targets: [],
    },
    ...written.flatMap((document) =>
      document === undefined ? [] : [{ ...document, updated_date: 1_800_000_000_000 }],
    ),
  ];
}
