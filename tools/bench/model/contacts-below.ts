import { fieldOf, isRecord } from '../../../src/domain/index.ts';
import type { GeneratedDatabase } from '../database/generated-database.ts';
import { listedRows } from './listed-rows.ts';
import type { Changed } from './changed.ts';
import type { StoredDocument } from '../database/kind.ts';
import type { Emission } from './map-function.ts';
import { RowIndex } from './index-of-rows.ts';

/** The contact documents below a place, itself too, without looking at those elsewhere. */
export class ContactsBelow {
  readonly #generated: GeneratedDatabase;
  readonly #changed: Changed;
  readonly #fixed: ReadonlyMap<string, StoredDocument>;

  constructor(generated: GeneratedDatabase, changed: Changed) {
    this.#generated = generated;
    this.#changed = changed;
    this.#fixed = new Map(generated.fixed.map((document) => [document._id, document]));
  }

  /** The rows whose key is exactly `[place]`. */
  rowsOf(place: string): RowIndex {
    const documents = [
      ...[...this.#idsBelow(place)]
        .filter((id) => !this.#changed.has(id))
        .flatMap((id) => this.#document(id)),
      ...this.#changed.documents().filter((document) => isBelow(document, place)),
    ];
    const emit = (document: unknown): readonly Emission[] => [
      { key: [place], value: valueOf(document) },
    ];
    return new RowIndex([listedRows(documents, emit, () => true)]);
  }

  #document(id: string): readonly StoredDocument[] {
    const fixed = this.#fixed.get(id);
    if (fixed !== undefined) return [fixed];
    for (const kind of this.#generated.kinds) {
      const slot = kind.slotOf(id);
      if (slot !== undefined) return [JSON.parse(kind.text(kind.valuesAt(slot))) as StoredDocument];
    }
    return [];
  }

  *#idsBelow(place: string): Generator<string> {
    const { layout, registers } = this.#generated;
    const numberOf = (level: keyof typeof registers): number | undefined => {
      const found = registers[level].placeOf(place);
      return found === undefined ? undefined : registers[level].numberAt(found);
    };
    const county = numberOf('counties');
    if (county !== undefined) {
      yield place;
      for (const subCounty of numbers(layout.subCountiesOf(county)))
        yield* this.#belowSubCounty(subCounty);
    }
    const subCounty = numberOf('subCounties');
    if (subCounty !== undefined) yield* this.#belowSubCounty(subCounty);
    const unit = numberOf('units');
    if (unit !== undefined) yield* this.#belowUnit(unit);
    const area = numberOf('areas');
    if (area !== undefined) yield* this.#belowArea(area);
    const household = numberOf('households');
    if (household !== undefined) yield* this.#belowHousehold(household);
    if (numberOf('chws') !== undefined || numberOf('patients') !== undefined) yield place;
  }

  *#belowSubCounty(subCounty: number): Generator<string> {
    const { layout, registers } = this.#generated;
    yield registers.subCounties.id(subCounty);
    for (const unit of numbers(layout.unitsOf(subCounty))) yield* this.#belowUnit(unit);
  }

  *#belowUnit(unit: number): Generator<string> {
    const { layout, registers } = this.#generated;
    yield registers.units.id(unit);
    for (const chw of numbers(layout.chwsOf(unit, 1))) yield* this.#belowArea(chw);
  }

  *#belowArea(chw: number): Generator<string> {
    const { layout, registers } = this.#generated;
    yield registers.areas.id(chw);
    yield registers.chws.id(chw);
    const rank = layout.rankWithPatients(chw);
    if (rank === undefined || layout.households === 0) return;
    const count = layout.households / layout.withPatients;
    for (const household of numbers({ first: rank * count, count }))
      yield* this.#belowHousehold(household);
  }

  *#belowHousehold(household: number): Generator<string> {
    const { layout, registers } = this.#generated;
    yield registers.households.id(household);
    const each = layout.patientsInAll / layout.households;
    const first = Math.ceil(household * each);
    const count = Math.ceil((household + 1) * each) - first;
    for (const patient of numbers({ first, count })) yield registers.patients.id(patient);
  }
}

const numbers = ({
  first,
  count,
}: {
  readonly first: number;
  readonly count: number;
}): readonly number[] => Array.from({ length: count }, (_, index) => first + index);

const CONTACTS = ['contact', 'person', 'clinic', 'health_center', 'district_hospital'];

function isBelow(document: StoredDocument, place: string): boolean {
  if (!CONTACTS.includes(String(document['type']))) return false;
  for (let at: unknown = document; isRecord(at); at = at['parent'])
    if (at['_id'] === place) return true;
  return false;
}

function valueOf(document: unknown): object {
  const contact = fieldOf(document, 'contact');
  return {
    shortcode: fieldOf(document, 'patient_id') ?? fieldOf(document, 'place_id'),
    primary_contact: fieldOf(contact, '_id') ?? contact,
  };
}
