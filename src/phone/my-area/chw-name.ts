import type { ChwOfArea } from '../../domain/index.ts';
import { elementOf, type Child } from '../show/element-of.ts';
import type { Localization } from '../show/localization.ts';

/** What a CHW is called; of one whom the phone may not see the place is known. */
export function nameOfChw(localization: Localization, { name, place }: ChwOfArea): string {
  if (name !== '') return name;
  return place === ''
    ? localization.text('phone.chw.nameless')
    : localization.text('phone.chw.of', { place });
}

/** The name, with a way to call whoever has not reported, and why nothing is known of others. */
export function showChwName(localization: Localization, chw: ChwOfArea): Child {
  const called = nameOfChw(localization, chw);
  const name = elementOf('bdi', {}, called);
  if (chw.standing === 'reported') return name;
  if (chw.standing === 'hidden') {
    return elementOf(
      'span',
      {},
      name,
      ' ',
      elementOf('small', {}, localization.text('phone.standing.hidden')),
    );
  }
  const number = chw.phone.replace(/[^\d+]/g, '');
  return elementOf(
    'span',
    {},
    name,
    ' ',
    number === ''
      ? elementOf('small', {}, localization.text('phone.chw.no-number'))
      : elementOf(
          'a',
          {
            href: `tel:${number}`,
            'aria-label': localization.text('phone.chw.call', { name: called }),
          },
          elementOf('bdi', { dir: 'ltr' }, chw.phone),
        ),
  );
}
