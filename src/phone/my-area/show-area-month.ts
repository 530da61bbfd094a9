import type { ChwOfArea, ContactId } from '../../domain/index.ts';
import { elementOf } from '../show/element-of.ts';
import { notCountedOf } from '../show/not-counted.ts';
import type { Speech } from '../show/speech.ts';
import type { AreaMonth } from './area-month.ts';
import { nameOfChw } from './chw-name.ts';
import { showByChw } from './show-by-chw.ts';
import { showByElement } from './show-by-element.ts';
import { showReporting } from './show-reporting.ts';
import type { Voice } from './voice.ts';

/** From which side the numbers are looked at. */
export type Order = 'by-element' | 'by-chw';

/** Shows a month of an area: who has reported, the numbers from one side, and what is not in them. */
export function showAreaMonth(voice: Voice, month: AreaMonth, order: Order): HTMLElement {
  const { speech, names } = voice;
  const { counted } = month;
  if ('code' in counted) {
    return elementOf('p', {}, speech.text('phone.refused', { code: counted.code }));
  }
  const chws = month.chws.toSorted((a, b) =>
    speech.compare(nameOfChw(speech, a), nameOfChw(speech, b)),
  );
  return elementOf(
    'div',
    {},
    showReporting(voice, chws),
    chws.length === 0
      ? elementOf('p', {}, speech.text('phone.area.nobody'))
      : order === 'by-element'
        ? showByElement(voice, month, counted, chws)
        : showByChw(voice, counted, chws),
    notCountedOf(speech, names, counted, (owner) => nameOf(speech, chws, owner)),
  );
}

const nameOf = (
  speech: Speech,
  chws: readonly ChwOfArea[],
  owner: ContactId | undefined,
): string | undefined => {
  const chw = chws.find(({ id }) => id === owner);
  return chw === undefined ? undefined : nameOfChw(speech, chw);
};
