import type { ChwOfArea } from '../../domain/index.ts';
import { elementOf, type Child } from '../show/element-of.ts';
import type { Speech } from '../show/speech.ts';

/** What a CHW is called; of one whom the phone may not see the place is known. */
export function nameOfChw(speech: Speech, { name, place }: ChwOfArea): string {
  if (name !== '') return name;
  return place === '' ? speech.text('phone.chw.nameless') : speech.text('phone.chw.of', { place });
}

/** The name, with a way to call whoever has not reported, and why nothing is known of others. */
export function showChwName(speech: Speech, chw: ChwOfArea): Child {
  const called = nameOfChw(speech, chw);
  const name = elementOf('bdi', {}, called);
  if (chw.standing === 'reported') return name;
  if (chw.standing === 'hidden') {
    return elementOf(
      'span',
      {},
      name,
      ' ',
      elementOf('small', {}, speech.text('phone.standing.hidden')),
    );
  }
  const number = chw.phone.replace(/[^\d+]/g, '');
  return elementOf(
    'span',
    {},
    name,
    ' ',
    number === ''
      ? elementOf('small', {}, speech.text('phone.chw.no-number'))
      : elementOf(
          'a',
          { href: `tel:${number}`, 'aria-label': speech.text('phone.chw.call', { name: called }) },
          elementOf('bdi', { dir: 'ltr' }, chw.phone),
        ),
  );
}
