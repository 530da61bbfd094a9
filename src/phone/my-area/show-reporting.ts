import type { ChwOfArea } from '../../domain/index.ts';
import { elementOf, type Child } from '../show/element-of.ts';
import type { Localization } from '../show/localization.ts';
import { showChwName } from './chw-name.ts';
import type { TextsAndNames } from '../show/screen.ts';

/** How many have reported, and everybody who has not, with what can be done about it. */
export function showReporting({ localization }: TextsAndNames, chws: readonly ChwOfArea[]): Child {
  if (chws.length === 0) return undefined;
  const reported = chws.filter(({ standing }) => standing === 'reported').length;
  return elementOf(
    'div',
    { class: 'who' },
    elementOf(
      'p',
      { class: 'sum' },
      localization.text('phone.area.reported', { reported, expected: chws.length }),
    ),
    showThose(localization, 'missing', chws),
    showThose(localization, 'hidden', chws),
  );
}

/** Those of one standing, with why: nothing where there are none. */
function showThose(
  localization: Localization,
  standing: 'missing' | 'hidden',
  chws: readonly ChwOfArea[],
): Child {
  const those = chws.filter((chw) => chw.standing === standing);
  if (those.length === 0) return undefined;
  return elementOf(
    'details',
    {},
    elementOf('summary', {}, localization.text(`phone.area.${standing}`, { count: those.length })),
    elementOf('p', {}, localization.text(`phone.area.${standing}.why`)),
    elementOf(
      'ul',
      { class: 'people' },
      those.map((chw) => elementOf('li', {}, showChwName(localization, chw))),
    ),
  );
}
