import { isRecord } from '../../../src/domain/index.ts';
import type { GeneratedDatabase } from '../database/generated-database.ts';
import type { Kind, StoredDocument } from '../database/kind.ts';
import { type SlotBelow, slotsBelow } from './below.ts';
import type { Changed } from './changed.ts';
import { RowIndex } from './index-of-rows.ts';
import { type ListedRow, listed } from './listed-rows.ts';
import type { MapFunction } from './map-function.ts';
import type { Family } from './rows.ts';
import { viewRowText } from './row-text.ts';
import { template, type Template } from './template.ts';

/** Rows of CHT Core's view of contacts by place, computed for one place at a time. */
export class ContactsBelow {
  readonly #generated: GeneratedDatabase;
  readonly #changed: Changed;
  readonly #map: MapFunction;
  readonly #fixed: ReadonlyMap<string, StoredDocument>;
  readonly #families = new Map<string, Family>();
  readonly #values = new Map<Kind, Template>();

  constructor(generated: GeneratedDatabase, changed: Changed, map: MapFunction) {
    this.#generated = generated;
    this.#changed = changed;
    this.#map = map;
    this.#fixed = new Map(generated.fixed.map((document) => [document._id, document]));
    for (const kind of generated.kinds) {
      const [emission] = map(JSON.parse(kind.text(kind.sample)));
      if (emission !== undefined) {
        this.#values.set(kind, template(JSON.stringify({ value: emission.value }).slice(1)));
      }
    }
  }

  /** The rows whose key is exactly `[place]`. */
  rowsOf(place: string): RowIndex {
    const generated = this.#families.get(place) ?? this.#generatedRows(place);
    this.#families.set(place, generated);
    const written = this.#changed.documents().filter((document) => isBelow(document, place));
    return new RowIndex([
      generated,
      listed(
        written.map((document) => this.#rowOf(document, [place])),
        undefined,
        rowText,
      ),
    ]);
  }

  /** The row that follows those of {@link rowsOf}: a place below itself, under `[place, 0]`. */
  rowAfter(place: StoredDocument): Family {
    return listed([this.#rowOf(place, [place._id, 0])], undefined, rowText);
  }

  /** Rows of what was generated, to be kept: a place can have very many. */
  #generatedRows(place: string): Family {
    const key = [place] as const;
    const rows = [...slotsBelow(this.#generated, place)].map((below) =>
      this.#row(below, 'id' in below ? below.id : below.kind.idAt(below.slot), key),
    );
    return listed(rows, this.#changed, rowText);
  }

  #row(below: SlotBelow, id: string, key: readonly [string]): ListedRow {
    if ('id' in below) {
      const document = this.#fixed.get(id);
      if (document === undefined) throw new Error(`no place ${id}`);
      return this.#rowOf(document, key);
    }
    const { kind, slot } = below;
    const values = kind.valuesAt(slot);
    return {
      key,
      id,
      row: `{"id":"${id}","key":["${key[0]}"],${this.#values.get(kind)?.fill(values) ?? ''}`,
      document: () => JSON.parse(kind.text(values)) as StoredDocument,
    };
  }

  #rowOf(document: StoredDocument, key: readonly [string, number?]): ListedRow {
    const { _id: id } = document;
    const value = this.#map(document)[0]?.value;
    return { key, id, row: JSON.stringify({ id, key, value }), document: () => document };
  }
}

const rowText = ({ row, document }: ListedRow, withDocument: boolean): string =>
  viewRowText(row, withDocument ? JSON.stringify(document()) : undefined);

const CONTACTS = ['contact', 'person', 'clinic', 'health_center', 'district_hospital'];

function isBelow(document: StoredDocument, place: string): boolean {
  if (!CONTACTS.includes(String(document['type']))) return false;
  for (let at: unknown = document; isRecord(at); at = at['parent']) {
    if (at['_id'] === place) return true;
  }
  return false;
}
