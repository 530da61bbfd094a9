import type { ChwOfArea } from '../../domain/index.ts';
import { elementOf, type Child } from '../show/element-of.ts';
import type { Speech } from '../show/speech.ts';
import { showChwName } from './chw-name.ts';
import type { Voice } from './voice.ts';

/** How many have reported, and everybody who has not, with what can be done about it. */
export function showReporting({ speech }: Voice, chws: readonly ChwOfArea[]): Child {
  if (chws.length === 0) return undefined;
  const reported = chws.filter(({ standing }) => standing === 'reported').length;
  return elementOf(
    'div',
    { class: 'who' },
    elementOf(
      'p',
      { class: 'sum' },
      speech.text('phone.area.reported', { reported, expected: chws.length }),
    ),
    showThose(speech, 'missing', chws),
    showThose(speech, 'hidden', chws),
  );
}

/** Those of one standing, with why: nothing where there are none. */
function showThose(
  speech: Speech,
  standing: 'missing' | 'hidden',
  chws: readonly ChwOfArea[],
): Child {
  const those = chws.filter((chw) => chw.standing === standing);
  if (those.length === 0) return undefined;
  return elementOf(
    'details',
    {},
    elementOf('summary', {}, speech.text(`phone.area.${standing}`, { count: those.length })),
    elementOf('p', {}, speech.text(`phone.area.${standing}.why`)),
    elementOf(
      'ul',
      { class: 'people' },
      those.map((chw) => elementOf('li', {}, showChwName(speech, chw))),
    ),
  );
}
