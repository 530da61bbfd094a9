import { intervalOfTag, type DataSet, type MonthStartDate, type Tag } from '../../domain/index.ts';
import { elementOf } from '../show/element-of.ts';
import type { Localization } from '../show/localization.ts';
import type { Screen } from '../show/screen.ts';
import type { Order } from './show-area-month.ts';

/** What a supervisor has chosen to see. */
export interface AreaChoice {
  readonly dataSet: string;
  readonly tag: Tag;
  readonly order: Order;
}

/** What there is to choose from. */
export interface AreaChoices {
  readonly dataSets: readonly DataSet[];
  readonly tags: readonly Tag[];
  readonly monthStartDate: MonthStartDate;
}

/** The lists and buttons above an area's numbers; `change` is told what another choice differs in. */
export function areaChoices(
  { localization, names, today }: Pick<Screen, 'localization' | 'names' | 'today'>,
  { dataSets, tags, monthStartDate }: AreaChoices,
  chosen: AreaChoice,
  change: (choice: Partial<AreaChoice>) => void,
): HTMLElement {
  const months = tags.map((tag) => {
    const { end } = intervalOfTag(tag, monthStartDate);
    const month = localization.month(tag);
    const name = end < today ? month : localization.text('phone.month.running', { month });
    return [tag, name] as const;
  });
  const sets = dataSets.map((one) => [one.id, names.dataSet(one)] as const);
  return elementOf(
    'div',
    { class: 'choices' },
    selectOf(localization.text('phone.data-set'), sets, chosen.dataSet, (dataSet) => {
      change({ dataSet });
    }),
    selectOf(localization.text('phone.month'), months, chosen.tag, (tag) => {
      change({ tag });
    }),
    orderChoice(localization, chosen.order, (order) => {
      change({ order });
    }),
  );
}

/** A list of which one is chosen. */
function selectOf<Value extends string>(
  label: string,
  choices: readonly (readonly [Value, string])[],
  selected: Value,
  change: (value: Value) => void,
): HTMLElement {
  const options = choices.map(([value, text]) =>
    elementOf('option', { value, selected: value === selected ? true : undefined }, text),
  );
  const field = elementOf('select', {}, options);
  field.addEventListener('change', () => {
    const [value] = choices[field.selectedIndex] ?? [];
    if (value !== undefined) change(value);
  });
  return elementOf('label', {}, elementOf('span', {}, label), field);
}

/** Two buttons of which one is pressed. */
function orderChoice(
  localization: Localization,
  first: Order,
  change: (order: Order) => void,
): HTMLElement {
  const buttons = (['by-element', 'by-chw'] as const).map((order) => {
    const button = elementOf(
      'button',
      { type: 'button', 'aria-pressed': String(order === first) },
      localization.text(`phone.order.${order}`),
    );
    button.addEventListener('click', () => {
      buttons.forEach((one) => {
        one.setAttribute('aria-pressed', String(one === button));
      });
      change(order);
    });
    return button;
  });
  return elementOf(
    'div',
    { class: 'orders', role: 'group', 'aria-label': localization.text('phone.order') },
    buttons,
  );
}
