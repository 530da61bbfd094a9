import { exportSettings } from '../../domain/index.ts';
import { elementOf } from '../show/element-of.ts';
import { asOf } from '../show/page-parts.ts';
import type { Screen } from '../show/screen.ts';
import { sheetButtons } from '../sheet/sheet-buttons.ts';
import type { AreaChoice } from './area-choices.ts';
import type { AreaMonth } from './area-month.ts';
import { showAreaMonth } from './show-area-month.ts';
import { sheetOfArea } from './sheet-of-area.ts';

/** From when to when a month is, and that nobody is below the reader in the CHT's own tab. */
export function showDays(
  { localization }: Screen,
  { start, end, standing, supervised }: AreaMonth,
): readonly HTMLElement[] {
  const days = localization.days(start, end);
  const running = standing === 'running';
  return [
    elementOf(
      'p',
      { class: 'days' },
      running ? localization.text('phone.days.running', { days }) : days,
    ),
    ...(supervised?.length === 0
      ? [elementOf('p', { class: 'tab' }, localization.text('phone.tab.nobody'))]
      : []),
  ];
}

/** The numbers of a month, and the buttons with which they are printed, shared and copied. */
export function showNumbers(
  screen: Screen,
  month: AreaMonth,
  chosen: AreaChoice,
): readonly HTMLElement[] {
  const { source, config, localization, names } = screen;
  const { counted, chws, start, end } = month;
  const numbers = showAreaMonth(screen, month, chosen.order);
  if ('code' in counted || counted.rows.length === 0) return [numbers];
  const { dataSets } = exportSettings(config.settings);
  const dataSet = dataSets.find(({ id }) => id === chosen.dataSet);
  const about = [
    dataSet === undefined ? chosen.dataSet : names.dataSet(dataSet),
    `${localization.month(chosen.tag)} (${localization.days(start, end)})`,
    asOf(localization, source.lastSync()),
  ];
  const sheet = { localization, names, counted, chws, about };
  return [numbers, sheetButtons(localization, () => sheetOfArea(sheet))];
}
