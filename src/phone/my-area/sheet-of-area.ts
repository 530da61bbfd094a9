import type { ChwOfArea, TelephoneMonth, TelephoneRow } from '../../domain/index.ts';
import type { Names } from '../show/names-of.ts';
import type { Speech } from '../show/speech.ts';
import { partOf, valueOf } from '../show/value-of.ts';
import type { Sheet, SheetTable } from '../sheet/sheet.ts';
import { nameOfChw } from './chw-name.ts';

/** An area's month as it is counted, with what the screen calls its parts. */
export interface AreaOnSheet {
  readonly speech: Speech;
  readonly names: Names;
  readonly counted: TelephoneMonth;
  readonly chws: readonly ChwOfArea[];
  /** Data set, days, and as of when it is. */
  readonly about: readonly string[];
}

/** The sheet of an area: each org unit with its numbers, CHW by CHW, and who has nothing here. */
export function sheetOfArea({ speech, names, counted, chws: all, about }: AreaOnSheet): Sheet {
  const { rows, places } = counted;
  const chws = all.toSorted((a, b) => speech.compare(nameOfChw(speech, a), nameOfChw(speech, b)));
  const orgUnits = [...new Set(rows.map(({ orgUnit }) => orgUnit))];
  const reported = chws.filter(({ standing }) => standing === 'reported').length;
  return {
    title: speech.text('phone.my-area'),
    about: [...about, speech.text('phone.area.reported', { reported, expected: chws.length })],
    tables: orgUnits
      .map((id): SheetTable => {
        const own = rows.filter(({ orgUnit }) => orgUnit === id);
        const title = places.get(id)?.join(', ') ?? speech.text('phone.area.org-unit', { id });
        return { title, ...tableOf({ speech, names }, own, chws) };
      })
      .sort((a, b) => speech.compare(a.title, b.title)),
    notes: (['missing', 'hidden'] as const).flatMap((standing) => {
      const some = chws.filter((chw) => chw.standing === standing);
      if (some.length === 0) return [];
      const head = speech.text(`phone.area.${standing}`, { count: some.length });
      return [head, ...some.map((chw) => `- ${whoOf(speech, chw)}`)];
    }),
  };
}

/** Of an org unit the CHWs who give something to any of its numbers. */
function tableOf(
  { speech, names }: Pick<AreaOnSheet, 'speech' | 'names'>,
  rows: readonly TelephoneRow[],
  chws: readonly ChwOfArea[],
): Omit<SheetTable, 'title'> {
  const givers = new Set(
    rows.flatMap(({ contributions }) => contributions.map((one) => one.owner)),
  );
  const people = chws.filter(({ id }) => givers.has(id));
  return {
    people: people.map((chw) => nameOfChw(speech, chw)),
    rows: rows.map((row) => {
      const parts = new Map(row.contributions.map((part) => [part.owner, part]));
      return {
        name: names.row(row.key),
        value: valueOf(speech, row),
        parts: people.map(({ id }) => {
          const part = parts.get(id);
          return part === undefined ? '–' : partOf(speech, part);
        }),
      };
    }),
  };
}

const whoOf = (speech: Speech, chw: ChwOfArea): string =>
  [nameOfChw(speech, chw), chw.phone].filter((word) => word !== '').join(', ');
