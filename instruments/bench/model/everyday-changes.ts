import type { GeneratedDatabase } from '../database/generated-database.ts';
import type { StoredDocument } from '../database/kind.ts';

/** A document to write, or with `_deleted` to remove. */
export type Write = Readonly<Record<string, unknown>> & { readonly _id: string };

/**
 * What happens between two exports: somebody below the measured place moved, somebody was deleted,
 * somebody reported late, and one in a thousand wrote the month's document once more.
 */
export async function everydayChanges(
  { layout, registers, kinds }: GeneratedDatabase,
  read: (ids: readonly string[]) => Promise<readonly StoredDocument[]>,
): Promise<readonly Write[]> {
  const { chws } = registers;
  const { first, count } = layout.chwsOf(layout.aloneUnit, 1);
  const chw = (nth: number): string => chws.id(first + Math.min(nth, count - 1));
  const tag = layout.tags.at(-1) ?? '';
  const month = kinds.at(-1);
  const again = Array.from(
    { length: Math.ceil(layout.chws / 1000) },
    (_, index) => month?.idAt((index * 1000 + 7) * 2) ?? '',
  );
  // One of the last two is not gone.
  const elsewhere = await read([chws.id(layout.chws - 1), chws.id(layout.chws - 2)]);
  const late = `target~${tag}~${chw(2)}~org.couchdb.user:late`;
  return [
    ...(await read([chw(0)])).map((moving) => ({ ...moving, parent: elsewhere[0]?.['parent'] })),
    ...(await read([chw(1)])).map(({ _id, _rev }) => ({ _id, _rev, _deleted: true })),
    {
      _id: late,
      type: 'target',
      user: 'org.couchdb.user:late',
      owner: chw(2),
      reporting_period: tag,
      updated_date: 0,
      targets: [],
    },
    ...(await read(again)).map((document) => ({ ...document, updated_date: 1_800_000_000_000 })),
  ];
}
