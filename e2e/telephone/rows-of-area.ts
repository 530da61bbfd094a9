import type { Locator, Page } from '@playwright/test';
import { tagBefore } from '../county/county.ts';
import { at, type Document, filled } from '../independent-sum/json.ts';
import { type exportedRows, titleOf } from './county-of-phones.ts';

/** A row as it stands on the screen. */
export interface RowOnScreen {
  readonly name: string | undefined;
  readonly total: string | undefined;
  readonly parts: readonly string[];
}

/** The rows below a unit, as the screen shows them. */
export const shownRows = (area: Locator | Page, unit: string): Promise<readonly RowOnScreen[]> =>
  area
    .locator('details.unit', { hasText: unit })
    .first()
    .evaluate((element) =>
      [...element.querySelectorAll('.row')].map((row) => ({
        name: row.querySelector('.name')?.textContent,
        total: row.querySelector('.total strong')?.textContent,
        parts: [...row.querySelectorAll('.people li')].map((item) =>
          [...item.children].map((child) => child.textContent).join(': '),
        ),
      })),
    );

/** The rows of the export for the org unit of a place, as the screen should show them. */
export function expectedRows(
  documents: readonly Document[],
  rows: ReturnType<typeof exportedRows>,
  unit: Document,
): readonly RowOnScreen[] {
  const names = new Map(documents.map((one) => [one._id, filled(one['name']) ?? '']));
  const orgUnits = [unit['dhis']].flat().map((entry) => at(entry, 'orgUnit'));
  return rows
    .filter(({ orgUnit }) => orgUnits.includes(orgUnit))
    .map(({ targets, value, isPercent, contributions }) => ({
      name: targets.map((id) => titleOf(documents, `targets.${id}.title`)).join(' + '),
      total: isPercent ? `${value}%` : value,
      parts: [
        ...contributions.map(({ owner, sum, outOf }) => {
          const part = outOf === undefined ? String(sum) : `${String(sum)} of ${String(outOf)}`;
          return `${names.get(owner) ?? ''}: ${part}`;
        }),
        ...chwsOf(documents, unit)
          .filter(({ _id }) => !contributions.some(({ owner }) => owner === _id))
          .map((chw) => `${[filled(chw['name']), phoneOf(documents, chw)].join('')}: –`),
      ].sort((a, b) => a.localeCompare(b)),
    }));
}

/** The CHWs right below a unit. */
function chwsOf(documents: readonly Document[], unit: Document): readonly Document[] {
  const areas = documents.filter((one) => at(one, 'parent', '_id') === unit._id);
  const ids = new Set(areas.map((area) => at(area, 'contact', '_id')));
  return documents.filter(({ _id }) => ids.has(_id));
}

/** Whoever has no document of the month that can be read is called. */
function phoneOf(documents: readonly Document[], chw: Document): string {
  const before = `target~${tagBefore(1)}~${chw._id}~`;
  const hasReported = documents.some(
    ({ _id, ...document }) => _id.startsWith(before) && Array.isArray(document['targets']),
  );
  return hasReported ? '' : ` ${filled(chw['phone']) ?? ''}`;
}
