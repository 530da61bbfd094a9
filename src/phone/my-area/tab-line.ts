import type { TabFigure, TelephoneRow } from '../../domain/index.ts';
import { elementOf, type Child } from '../show/element-of.ts';
import type { Names } from '../show/names-of.ts';
import type { Speech } from '../show/speech.ts';
import { valueOf } from '../show/value-of.ts';
import type { AreaMonth } from './area-month.ts';

/** Says which other figure the CHT's own tab shows for the targets of a row, and why. */
export function tabLine(speech: Speech, names: Names, month: AreaMonth, row: TelephoneRow): Child {
  const { supervised = [] } = month;
  // Where the tab shows nobody at all, that is said once, above.
  if (supervised.length === 0) return undefined;
  const lines = row.key.targets.flatMap(({ id }) => {
    const figure = month.tabOf(id);
    if (figure === undefined) return [];
    const shown = shownOf(speech, figure);
    if (shown === valueOf(speech, row) && row.key.targets.length === 1) return [];
    const target = names.target(id);
    const why = reasonsOf(speech, figure, supervised, row);
    return [
      elementOf('p', {}, [speech.text('phone.tab', { target, figure: shown }), ...why].join(' ')),
    ];
  });
  return lines.length === 0 ? undefined : elementOf('div', { class: 'tab' }, lines);
}

function shownOf(speech: Speech, { kind, value, of = 0 }: TabFigure): string {
  if (kind === 'met')
    return speech.text('phone.part-of', { part: speech.number(value), of: speech.number(of) });
  return kind === 'percent' ? speech.percent(value) : speech.number(value);
}

/** Each reason that holds for this figure; more than one may. */
function reasonsOf(
  speech: Speech,
  { target, kind, goal = 0 }: TabFigure,
  supervised: readonly string[],
  { key, contributions }: TelephoneRow,
): readonly string[] {
  const owners = contributions.map(({ owner }) => owner);
  const isOthers = owners.some((owner) => !supervised.includes(owner));
  const value = key.targets.find(({ id }) => id === target)?.value ?? 'total';
  return [
    kind === 'met' ? speech.text('phone.tab.goal', { goal: speech.number(goal) }) : undefined,
    kind === 'sum' && value === 'total' ? speech.text('phone.tab.pass') : undefined,
    kind === 'percent' && value !== 'percent' ? speech.text('phone.tab.percent') : undefined,
    isOthers ? speech.text('phone.tab.others') : undefined,
    key.targets.length > 1 ? speech.text('phone.tab.several') : undefined,
  ].filter((reason) => reason !== undefined);
}
