import type { Names } from '../show/names-of.ts';
import type { Localization } from '../show/localization.ts';
import { valueOf } from '../show/value-of.ts';
import type { Sheet } from '../sheet/sheet.ts';
import type { OwnMonth } from './own-months.ts';

/** The sheet of one of a CHW's own months: what this telephone holds, data set by data set. */
export const sheetOfMonth = (
  localization: Localization,
  names: Names,
  { tag, start, end, dataSets }: OwnMonth,
): Sheet => ({
  title: localization.text('phone.my-month'),
  about: [localization.month(tag), localization.days(start, end)],
  tables: dataSets.flatMap(({ dataSet, counted }) =>
    'code' in counted || counted.rows.length === 0
      ? []
      : [
          {
            title: names.dataSet(dataSet),
            people: [],
            rows: counted.rows.map((row) => ({
              name: names.row(row.key),
              value: valueOf(localization, row),
              parts: [],
            })),
          },
        ],
  ),
  notes: [],
});
