import {
  chwsAtOrgUnit,
  type ChwOfArea,
  type TelephoneMonth,
  type TelephoneRow,
} from '../../domain/index.ts';
import { elementOf } from '../show/element-of.ts';
import { partOf, valueOf } from '../show/value-of.ts';
import type { AreaMonth } from './area-month.ts';
import { showChwName } from './chw-name.ts';
import { tabLine } from './tab-line.ts';
import type { TextsAndNames } from '../show/screen.ts';

/** Rows of several org units stand under their units, of which the reader opens one. */
export function showByElement(
  words: TextsAndNames,
  month: AreaMonth,
  counted: TelephoneMonth,
  chws: readonly ChwOfArea[],
): HTMLElement {
  const { localization } = words;
  const { rows, places } = counted;
  if (rows.length === 0) return elementOf('p', {}, localization.text('phone.area.no-value'));
  const orgUnits = [...new Set(rows.map(({ orgUnit }) => orgUnit))];
  const isOne = orgUnits.length === 1;
  const rowsAt = (id: string): readonly HTMLElement[] =>
    rows
      .filter(({ orgUnit }) => orgUnit === id)
      // Of several units, those who stand at another one are no part of it.
      .map((row) => showRow(words, month, row, isOne ? chws : chwsAtOrgUnit(chws, counted, row)));
  const units = orgUnits
    .map((id) => ({
      id,
      name: places.get(id)?.join(', ') ?? localization.text('phone.area.org-unit', { id }),
    }))
    .sort((a, b) => localization.compare(a.name, b.name))
    .map(({ id, name }) =>
      elementOf(
        'details',
        { class: 'unit' },
        elementOf('summary', {}, elementOf('bdi', {}, name)),
        rowsAt(id),
      ),
    );
  return elementOf('div', { class: 'rows' }, isOne ? rowsAt(orgUnits[0] ?? '') : units);
}

function showRow(
  { localization, names }: TextsAndNames,
  month: AreaMonth,
  row: TelephoneRow,
  shown: readonly ChwOfArea[],
): HTMLElement {
  const parts = new Map(row.contributions.map((part) => [part.owner, part]));
  const of = { reported: parts.size, expected: shown.length };
  return elementOf(
    'details',
    { class: 'row' },
    elementOf(
      'summary',
      {},
      elementOf('span', { class: 'name' }, elementOf('bdi', {}, names.row(row.key))),
      elementOf(
        'span',
        { class: 'total' },
        elementOf('strong', {}, valueOf(localization, row)),
        elementOf('small', {}, localization.text('phone.area.of', of)),
      ),
    ),
    elementOf(
      'ul',
      { class: 'people' },
      shown.map((chw) => {
        const part = parts.get(chw.id);
        const value = part === undefined ? '–' : partOf(localization, part);
        return elementOf(
          'li',
          {},
          showChwName(localization, chw),
          elementOf('span', { class: 'part' }, value),
        );
      }),
    ),
    tabLine(localization, names, month, row),
    elementOf('p', { class: 'id' }, elementOf('bdi', {}, row.key.dataElement)),
  );
}
