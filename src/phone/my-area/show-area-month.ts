import type { ChwOfArea, ContactId } from '../../domain/index.ts';
import { elementOf } from '../show/element-of.ts';
import { notCountedOf } from '../show/not-counted.ts';
import type { Localization } from '../show/localization.ts';
import type { AreaMonth } from './area-month.ts';
import { nameOfChw } from './chw-name.ts';
import { showByChw } from './show-by-chw.ts';
import { showByElement } from './show-by-element.ts';
import { showReporting } from './show-reporting.ts';
import type { TextsAndNames } from '../show/screen.ts';

/** From which side the numbers are looked at. */
export type Order = 'by-element' | 'by-chw';

/** Shows a month of an area: who has reported, the numbers from one side, and what is not in them. */
export function showAreaMonth(words: TextsAndNames, month: AreaMonth, order: Order): HTMLElement {
  const { localization, names } = words;
  const { counted } = month;
  if ('code' in counted) {
    return elementOf('p', {}, localization.text('phone.refused', { code: counted.code }));
  }
  const chws = month.chws.toSorted((a, b) =>
    localization.compare(nameOfChw(localization, a), nameOfChw(localization, b)),
  );
  return elementOf(
    'div',
    {},
    showReporting(words, chws),
    chws.length === 0
      ? elementOf('p', {}, localization.text('phone.area.nobody'))
      : order === 'by-element'
        ? showByElement(words, month, counted, chws)
        : showByChw(words, counted, chws),
    notCountedOf(localization, names, counted, (owner) => nameOf(localization, chws, owner)),
  );
}

const nameOf = (
  localization: Localization,
  chws: readonly ChwOfArea[],
  owner: ContactId | undefined,
): string | undefined => {
  const chw = chws.find(({ id }) => id === owner);
  return chw === undefined ? undefined : nameOfChw(localization, chw);
};
