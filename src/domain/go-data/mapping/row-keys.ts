import { textOfRowIds, type RowDefinition } from '../../aggregate/row-key.ts';
import type { MappingReader } from './mapping-reader.ts';

/** The ids of a row; what it does not name, or could not be read, is undefined. */
export interface ReadRow {
  readonly dataElement: string;
  readonly categoryOptionCombo?: string | undefined;
  readonly attributeOptionCombo?: string | undefined;
}

interface Known {
  readonly index: number;
  readonly pointer: string;
  /** The pointer of the data element that it is of. */
  readonly element: string;
}

/** The rows of a mapping file, each once. */
export class RowKeys {
  readonly all: RowDefinition[] = [];
  readonly #reader: MappingReader;
  readonly #attributeOptionCombo: string | undefined;
  readonly #known = new Map<string, Known>();

  /** @param attributeOptionCombo that of rows that name none */
  constructor(reader: MappingReader, attributeOptionCombo: string | undefined) {
    this.#reader = reader;
    this.#attributeOptionCombo = attributeOptionCombo;
  }

  /**
   * The place of a row. Within one element several option combos may lead to one row, since nobody belongs to two of
   * them; of another element a row that is there already is a fault.
   */
  add(row: ReadRow, pointer: string, element: string): number {
    const { dataElement, categoryOptionCombo } = row;
    const attributeOptionCombo = row.attributeOptionCombo ?? this.#attributeOptionCombo;
    const key: RowDefinition = {
      dataElement,
      ...(categoryOptionCombo === undefined ? {} : { categoryOptionCombo }),
      ...(attributeOptionCombo === undefined ? {} : { attributeOptionCombo }),
      value: 'total',
    };
    const text = textOfRowIds(key);
    const known = this.#known.get(text);
    if (known !== undefined) {
      if (known.element !== element) {
        this.#reader.fault('same-row', pointer, { expected: known.pointer });
      }
      return known.index;
    }
    const index = this.all.push(key) - 1;
    this.#known.set(text, { index, pointer, element });
    return index;
  }
}
