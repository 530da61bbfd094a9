import type { Locator, Page } from '@playwright/test';
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
      parts: contributions
        .map(({ owner, sum, outOf }) => {
          const part = outOf === undefined ? String(sum) : `${String(sum)} of ${String(outOf)}`;
          return `${names.get(owner) ?? ''}: ${part}`;
        })
        .sort((a, b) => a.localeCompare(b)),
    }));
}
