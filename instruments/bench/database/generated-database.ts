import { accountKind } from './account-kind.ts';
import { contactKinds } from './contact-kinds.ts';
import { fixedDocuments } from './fixed-documents.ts';
import type { Kind, StoredDocument } from './kind.ts';
import { type DatabaseSize, type Layout, layout } from './layout.ts';
import { type Registers, registers } from './registers.ts';
import { targetKind } from './target-kind.ts';

/** A CHT database of any size, computed and not stored: the same size gives the same documents. */
export interface GeneratedDatabase {
  readonly layout: Layout;
  readonly registers: Registers;
  readonly fixed: readonly StoredDocument[];
  readonly kinds: readonly Kind[];
}

export function generatedDatabase(size: DatabaseSize): GeneratedDatabase {
  const where = layout(size);
  const all = registers(where);
  return {
    layout: where,
    registers: all,
    fixed: fixedDocuments(where, all),
    kinds: [
      accountKind(all),
      ...contactKinds(where, all),
      ...where.tags.map((_, month) => targetKind(where, all, month)),
    ],
  };
}

/** Every document, one after another, as JSON. */
export function* documentTexts({ fixed, kinds }: GeneratedDatabase): Generator<string> {
  for (const document of fixed) yield JSON.stringify(document);
  for (const kind of kinds) {
    for (let slot = 0; slot < kind.slots; slot += 1) {
      if (kind.isTaken(slot)) yield kind.text(kind.valuesAt(slot));
    }
  }
}
