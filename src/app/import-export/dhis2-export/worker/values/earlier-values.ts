import {
  textOfRowIds,
  type EarlierMonth,
  type OrgUnitId,
  type RowIds,
  type RowKey,
  type Tag,
} from '../../../../../domain/index.ts';
import type { MonthValue } from './values-protocol.ts';

/** Of each month what it was, by its place among the months; undefined where there was no such row. */
type Values = (number | undefined)[];

/** What each row was in the months that were read beside those of the period. */
export class EarlierValues {
  readonly #places: ReadonlyMap<Tag, number>;
  readonly #byKey = new Map<string, Map<OrgUnitId, Values>>();

  /** @param months in any order */
  constructor(months: readonly EarlierMonth[]) {
    this.#places = new Map(months.map(({ tag }, place) => [tag, place]));
    // All rows of a key carry the one object, so that a text is made once for each key.
    const texts = new Map<RowKey, string>();
    for (const [place, { rows }] of months.entries()) {
      for (const { key, orgUnit, value } of rows) {
        let text = texts.get(key);
        if (text === undefined) texts.set(key, (text = textOfRowIds(key)));
        this.#valuesOf(text, orgUnit)[place] = Number(value);
      }
    }
  }

  /** What a row was in these months; null where there was none. */
  of(row: RowIds & { readonly orgUnit: OrgUnitId }, tags: readonly Tag[]): readonly MonthValue[] {
    const values = this.#byKey.get(textOfRowIds(row))?.get(row.orgUnit) ?? [];
    return tags.map((tag) => ({ tag, value: values[this.#places.get(tag) ?? -1] ?? null }));
  }

  /**
   * What the rows of an element were together in these months; null where there was none of them.
   *
   * @param isWanted which org units are added up
   */
  sumOf(
    element: RowIds,
    tags: readonly Tag[],
    isWanted: (orgUnit: OrgUnitId) => boolean,
  ): readonly MonthValue[] {
    const ofUnits = [...(this.#byKey.get(textOfRowIds(element)) ?? [])].filter(([orgUnit]) =>
      isWanted(orgUnit),
    );
    return tags.map((tag) => {
      const place = this.#places.get(tag) ?? -1;
      const values = ofUnits.flatMap(([, ofUnit]) => ofUnit[place] ?? []);
      return {
        tag,
        value: values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0),
      };
    });
  }

  #valuesOf(text: string, orgUnit: OrgUnitId): Values {
    let ofKey = this.#byKey.get(text);
    if (ofKey === undefined) this.#byKey.set(text, (ofKey = new Map<OrgUnitId, Values>()));
    let values = ofKey.get(orgUnit);
    if (values === undefined) ofKey.set(orgUnit, (values = []));
    return values;
  }
}
