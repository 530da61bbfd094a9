import type { TabFigure, TelephoneRow } from '../../domain/index.ts';
import { elementOf, type Child } from '../show/element-of.ts';
import type { Names } from '../show/names-of.ts';
import type { Localization } from '../show/localization.ts';
import { valueOf } from '../show/value-of.ts';
import type { AreaMonth } from './area-month.ts';

/** Says which other figure the CHT's own tab shows for the targets of a row, and why. */
export function tabLine(
  localization: Localization,
  names: Names,
  month: AreaMonth,
  row: TelephoneRow,
): Child {
  const { supervised = [] } = month;
  // Where the tab shows nobody at all, that is said once, above.
  if (supervised.length === 0) return undefined;
  const lines = row.key.targets.flatMap(({ id }) => {
    const figure = month.tabOf(id);
    if (figure === undefined) return [];
    const shown = shownOf(localization, figure);
    if (shown === valueOf(localization, row) && row.key.targets.length === 1) return [];
    const target = names.target(id);
    const why = reasonsOf(localization, figure, supervised, row);
    return [
      elementOf(
        'p',
        {},
        [localization.text('phone.tab', { target, figure: shown }), ...why].join(' '),
      ),
    ];
  });
  return lines.length === 0 ? undefined : elementOf('div', { class: 'tab' }, lines);
}

function shownOf(localization: Localization, { kind, value, of = 0 }: TabFigure): string {
  if (kind === 'met')
    return localization.text('phone.part-of', {
      part: localization.number(value),
      of: localization.number(of),
    });
  return kind === 'percent' ? localization.percent(value) : localization.number(value);
}

/** Each reason that holds for this figure; more than one may. */
function reasonsOf(
  localization: Localization,
  { target, kind, goal = 0 }: TabFigure,
  supervised: readonly string[],
  { key, contributions }: TelephoneRow,
): readonly string[] {
  const owners = contributions.map(({ owner }) => owner);
  const isOthers = owners.some((owner) => !supervised.includes(owner));
  const value = key.targets.find(({ id }) => id === target)?.value ?? 'total';
  return [
    kind === 'met'
      ? localization.text('phone.tab.goal', { goal: localization.number(goal) })
      : undefined,
    kind === 'sum' && value === 'total' ? localization.text('phone.tab.pass') : undefined,
    kind === 'percent' && value !== 'percent' ? localization.text('phone.tab.percent') : undefined,
    isOthers ? localization.text('phone.tab.others') : undefined,
    key.targets.length > 1 ? localization.text('phone.tab.several') : undefined,
  ].filter((reason) => reason !== undefined);
}
