import type { ChwOfArea, TelephoneMonth, TelephoneRow } from '../../domain/index.ts';
import type { Names } from '../show/names-of.ts';
import type { Localization } from '../show/localization.ts';
import { partOf, valueOf } from '../show/value-of.ts';
import type { Sheet, SheetTable } from '../sheet/sheet.ts';
import { nameOfChw } from './chw-name.ts';

/** An area's month as it is counted, with what the screen calls its parts. */
export interface AreaOnSheet {
  readonly localization: Localization;
  readonly names: Names;
  readonly counted: TelephoneMonth;
  readonly chws: readonly ChwOfArea[];
  /** Data set, days, and as of when it is. */
  readonly about: readonly string[];
}

/** The sheet of an area: each org unit with its numbers, CHW by CHW, and who has nothing here. */
export function sheetOfArea({
  localization,
  names,
  counted,
  chws: all,
  about,
}: AreaOnSheet): Sheet {
  const { rows, places } = counted;
  const chws = all.toSorted((a, b) =>
    localization.compare(nameOfChw(localization, a), nameOfChw(localization, b)),
  );
  const orgUnits = [...new Set(rows.map(({ orgUnit }) => orgUnit))];
  const reported = chws.filter(({ standing }) => standing === 'reported').length;
  return {
    title: localization.text('phone.my-area'),
    about: [
      ...about,
      localization.text('phone.area.reported', { reported, expected: chws.length }),
    ],
    tables: orgUnits
      .map((id): SheetTable => {
        const own = rows.filter(({ orgUnit }) => orgUnit === id);
        const title =
          places.get(id)?.join(', ') ?? localization.text('phone.area.org-unit', { id });
        return { title, ...tableOf({ localization, names }, own, chws) };
      })
      .sort((a, b) => localization.compare(a.title, b.title)),
    notes: (['missing', 'hidden'] as const).flatMap((standing) => {
      const some = chws.filter((chw) => chw.standing === standing);
      if (some.length === 0) return [];
      const head = localization.text(`phone.area.${standing}`, { count: some.length });
      return [head, ...some.map((chw) => `- ${whoOf(localization, chw)}`)];
    }),
  };
}

/** Of an org unit the CHWs who give something to any of its numbers. */
function tableOf(
  { localization, names }: Pick<AreaOnSheet, 'localization' | 'names'>,
  rows: readonly TelephoneRow[],
  chws: readonly ChwOfArea[],
): Omit<SheetTable, 'title'> {
  const givers = new Set(
    rows.flatMap(({ contributions }) => contributions.map((one) => one.owner)),
  );
  const people = chws.filter(({ id }) => givers.has(id));
  return {
    people: people.map((chw) => nameOfChw(localization, chw)),
    rows: rows.map((row) => {
      const parts = new Map(row.contributions.map((part) => [part.owner, part]));
      return {
        name: names.row(row.key),
        value: valueOf(localization, row),
        parts: people.map(({ id }) => {
          const part = parts.get(id);
          return part === undefined ? '–' : partOf(localization, part);
        }),
      };
    }),
  };
}

const whoOf = (localization: Localization, chw: ChwOfArea): string =>
  [nameOfChw(localization, chw), chw.phone].filter((word) => word !== '').join(', ');
