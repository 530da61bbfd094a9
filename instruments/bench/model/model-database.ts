import { COST_MICROSECONDS as COST } from '../../../src/data-access/index.ts';
import type { GeneratedDatabase } from '../database/generated-database.ts';
import type { StoredDocument } from '../database/kind.ts';
import { allDocs, type Found } from './all-docs.ts';
import { type Answer, json } from './answer.ts';
import { bulkGet } from './bulk-get.ts';
import { Changed } from './changed.ts';
import { changes, sequenceText } from './changes.ts';
import { computedIds, computedRows } from './computed-rows.ts';
import { CHT_CORE_DESIGNS, OWN_DESIGN } from './cht-core-views.ts';
import { ContactsBelow } from './contacts-below.ts';
import { RowIndex } from './index-of-rows.ts';
import { listedIds, listedRows } from './listed-rows.ts';
import type { MapFunction } from './map-function.ts';
import { viewsOf, type ModelView } from './model-view.ts';
import type { Family } from './rows.ts';
import { type RowQuery, UnknownQuestion } from './query.ts';
import { view } from './view.ts';

const BY_DEPTH = 'medic/contacts_by_depth';

/** A database that is computed when it is asked, and can be changed. */
export class ModelDatabase {
  readonly #generated: GeneratedDatabase;
  readonly #fixed: readonly StoredDocument[];
  readonly #fixedById: ReadonlyMap<string, StoredDocument>;
  readonly #views: ReadonlyMap<string, ModelView>;
  readonly #size: number;
  /** What was generated, whatever changed since. */
  readonly #original: RowIndex;
  readonly #changed: Changed;
  readonly #generatedFamilies = new Map<string, readonly Family[]>();
  /** Until the next change. */
  readonly #indexes = new Map<string, RowIndex>();
  readonly #below: ContactsBelow;

  constructor(generated: GeneratedDatabase, { hasViews }: { readonly hasViews: boolean }) {
    this.#generated = generated;
    const designs = [...CHT_CORE_DESIGNS, ...(hasViews ? [OWN_DESIGN] : [])];
    this.#fixed = [...generated.fixed, ...designs];
    this.#fixedById = new Map(this.#fixed.map((document) => [document._id, document]));
    this.#views = new Map(designs.flatMap(viewsOf));
    const nothing = new Changed(0);
    this.#original = new RowIndex([
      listedIds(this.#fixed),
      ...generated.kinds.map((kind) => computedIds(kind, nothing)),
    ]);
    this.#size = this.#original.size;
    this.#changed = new Changed(this.#size);
    const { map: byDepth } = this.#views.get(BY_DEPTH) ?? {};
    this.#below = new ContactsBelow(generated, this.#changed, byDepth ?? ((): [] => []));
  }

  /** Writes a document, or deletes it. */
  write(id: string, document: StoredDocument | undefined): void {
    const rev = `2-${String(this.#changed.sequence).padStart(32, '0')}`;
    const stored = document === undefined ? undefined : { ...document, _id: id, _rev: rev };
    this.#changed.write(id, rev, stored, this.#generated.kinds);
    this.#indexes.clear();
  }

  /** Forgets all that was written. */
  forgetChanges(): void {
    this.#changed.forget();
    this.#indexes.clear();
  }

  /** Builds all indexes: a database that runs has them. */
  warm(): void {
    const { layout, registers } = this.#generated;
    this.#index('_all_docs');
    for (const [name, { map }] of this.#views) if (name !== BY_DEPTH) this.#index(name, map);
    const units = layout.unitsOf(layout.mappedSubCounty);
    [
      registers.subCounties.id(layout.mappedSubCounty),
      registers.units.id(layout.aloneUnit),
      ...Array.from({ length: units.count }, (_, index) => registers.units.id(units.first + index)),
    ].forEach((place) => this.#placeIndex(place));
  }

  /** A document as it is now. */
  read(id: string): StoredDocument | undefined {
    const text = this.#find(id)?.text?.();
    return text === undefined ? undefined : (JSON.parse(text) as StoredDocument);
  }

  information(name: string): Answer {
    return json(
      200,
      {
        db_name: name,
        update_seq: sequenceText(this.#changed.sequence),
        doc_count: this.#size,
        instance_start_time: '0',
      },
      COST.request,
    );
  }

  document(id: string): Answer {
    const found = this.read(id);
    return found === undefined
      ? json(404, { error: 'not_found', reason: 'missing' }, COST.request)
      : json(200, found, COST.request);
  }

  allDocs(query: RowQuery): Answer {
    return allDocs(this.#index('_all_docs'), (id) => this.#find(id), query);
  }

  bulkGet(body: unknown): Answer {
    return bulkGet((id) => this.#find(id), body);
  }

  view(name: string, query: RowQuery): Answer {
    if (name === BY_DEPTH) return view(this.#indexBelow(query), undefined, query);
    const known = this.#views.get(name);
    if (known === undefined) {
      return json(404, { error: 'not_found', reason: 'missing' }, COST.request);
    }
    return view(this.#index(name, known.map), known.reduce, query);
  }

  changes(parameters: URLSearchParams): Answer {
    return changes(this.#original, this.#changed, parameters);
  }

  #find(id: string): Found | undefined {
    const change = this.#changed.get(id);
    if (change !== undefined) {
      const { rev, document } = change;
      return { rev, text: document && ((): string => JSON.stringify(document)) };
    }
    const fixed = this.#fixedById.get(id);
    if (fixed !== undefined) return { rev: fixed._rev, text: () => JSON.stringify(fixed) };
    for (const kind of this.#generated.kinds) {
      const slot = kind.slotOf(id);
      if (slot !== undefined) {
        return { rev: kind.revAt(slot), text: () => kind.text(kind.valuesAt(slot)) };
      }
    }
    return undefined;
  }

  #index(name: string, map?: MapFunction): RowIndex {
    const known = this.#indexes.get(name);
    if (known !== undefined) return known;
    const generated = this.#generatedFamilies.get(name) ?? this.#familiesOf(map);
    this.#generatedFamilies.set(name, generated);
    const written = this.#changed.documents();
    const index = new RowIndex([
      ...generated,
      map === undefined ? listedIds(written) : listedRows(written, map),
    ]);
    this.#indexes.set(name, index);
    return index;
  }

  /** The rows of what was generated; those that are overlaid by a change leave themselves out. */
  #familiesOf(map: MapFunction | undefined): readonly Family[] {
    const { kinds } = this.#generated;
    return map === undefined
      ? [
          listedIds(this.#fixed, this.#changed),
          ...kinds.map((kind) => computedIds(kind, this.#changed)),
        ]
      : [
          listedRows(this.#fixed, map, this.#changed),
          ...kinds.flatMap((kind) => computedRows(kind, map, this.#changed)),
        ];
  }

  /** The view by depth is computed for one place at a time. */
  #indexBelow({ range, keys, limit }: RowQuery): RowIndex {
    const { startkey, endkey } = range;
    // Of two rows from the last of a place on, the second tells that it is the last.
    const isOpen = keys === undefined && endkey === undefined && limit <= 2;
    const isOne = isOpen || JSON.stringify(startkey) === JSON.stringify(endkey);
    const [place, ...more] = keys ?? (isOne ? [startkey] : []);
    const id: unknown = Array.isArray(place) && place.length === 1 ? place[0] : undefined;
    const document = typeof id === 'string' && isOpen ? this.read(id) : undefined;
    if (typeof id !== 'string' || more.length > 0 || (isOpen && document === undefined)) {
      throw new UnknownQuestion('The model knows contacts_by_depth of one place only.');
    }
    const index = this.#placeIndex(id);
    return document === undefined
      ? index
      : new RowIndex([...index.families, this.#below.rowAfter(document)]);
  }

  #placeIndex(place: string): RowIndex {
    const name = `below ${place}`;
    const index = this.#indexes.get(name) ?? this.#below.rowsOf(place);
    this.#indexes.set(name, index);
    return index;
  }
}
