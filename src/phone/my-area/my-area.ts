import {
  exportSettings,
  fieldOf,
  isFilledText,
  intervalOfTag,
  type ContactId,
  type Tag,
} from '../../domain/index.ts';
import { elementOf } from '../show/element-of.ts';
import { asOf, showHeading, showProblem } from '../show/page-parts.ts';
import type { Localization } from '../show/localization.ts';
import { wordsOf, type Screen } from '../show/screen.ts';
import type { Source } from '../source/source.ts';
import { sheetButtons } from '../sheet/sheet-buttons.ts';
import { openArea, type DocumentsOfMonth } from './area-documents.ts';
import { areaMonth, type AreaMonth } from './area-month.ts';
import { showAreaMonth, type Order } from './show-area-month.ts';
import { sheetOfArea } from './sheet-of-area.ts';
import { showSignOff } from './sign-off.ts';

/** Shows a supervisor's area in an element. */
export async function showMyArea(screen: Screen, into: HTMLElement): Promise<void> {
  const { source, config, localization, names, today } = screen;
  const reader = await source.reader();
  const area = openArea(source, config, reader, today);
  const facility = reader.facilities[0] ?? (await parentOf(source, reader.contact));
  const { dataSets, monthStartDate } = exportSettings(config.settings);
  if (dataSets.length === 0) {
    into.replaceChildren(
      showProblem(
        localization.text('phone.no-data-sets'),
        localization.text('phone.no-config.next'),
      ),
    );
    return;
  }
  let chosen: { dataSet: string; tag: Tag; order: Order } = {
    dataSet: dataSets[0]?.id ?? '',
    // The last finished month: the one that is due.
    tag: area.tags[1] ?? area.tags[0] ?? ('' as Tag),
    order: 'by-element',
  };
  const result = elementOf('div', { 'aria-live': 'polite' });
  let turn = 0;
  // What is written there stays while the order of the numbers is changed.
  let signOff: { readonly of: string; readonly parts: readonly HTMLElement[] } | undefined;

  const giveOutOf = ({ counted, chws, start, end }: AreaMonth): readonly HTMLElement[] => {
    if ('code' in counted || counted.rows.length === 0) return [];
    const { dataSet: id, tag } = chosen;
    const dataSet = dataSets.find((one) => one.id === id);
    const about = [
      dataSet === undefined ? id : names.dataSet(dataSet),
      `${localization.month(tag)} (${localization.days(start, end)})`,
      asOf(localization, source.lastSync()),
    ];
    return [
      sheetButtons(localization, () => sheetOfArea({ localization, names, counted, chws, about })),
    ];
  };

  async function choose(change: Partial<typeof chosen>): Promise<void> {
    chosen = { ...chosen, ...change };
    turn += 1;
    const mine = turn;
    const first = await area.ofPlaces(chosen.tag);
    // The reader may have chosen another month while this one was read.
    if (mine !== turn) return;
    const looking = elementOf('p', { role: 'status' }, localization.text('phone.area.looking'));
    const below = elementOf('div');
    const show = (documents: DocumentsOfMonth): AreaMonth => {
      const month = areaMonth(config, documents, { ...chosen, facility, today });
      const days = localization.days(month.start, month.end);
      result.replaceChildren(
        elementOf(
          'p',
          { class: 'days' },
          month.standing === 'running' ? localization.text('phone.days.running', { days }) : days,
        ),
        ...(month.supervised?.length === 0
          ? [elementOf('p', { class: 'tab' }, localization.text('phone.tab.nobody'))]
          : []),
        looking,
        showAreaMonth({ localization, names }, month, chosen.order),
        ...giveOutOf(month),
        below,
      );
      return month;
    };
    let month = show(first);
    // Only now: a phone's database reads one thing after another, and the first numbers go first.
    const whole = await area.ofEverybody(chosen.tag);
    if (mine !== turn) return;
    // What the reader has opened stays open where nobody else has reported.
    if (countOf(whole) !== countOf(first)) month = show(whole);
    looking.remove();
    const of = `${chosen.dataSet} ${chosen.tag}`;
    if (signOff?.of !== of) signOff = { of, parts: await showSignOff(screen, reader, month) };
    if (mine === turn) below.replaceChildren(...signOff.parts);
  }

  const again = (change: Partial<typeof chosen>): void => {
    choose(change).catch((error: unknown) => {
      result.replaceChildren(
        showProblem(
          localization.text('phone.failed', { words: wordsOf(error) }),
          localization.text('phone.failed.next'),
        ),
      );
    });
  };
  const options = (some: readonly (readonly [string, string])[], selected: string): HTMLElement[] =>
    some.map(([value, text]) =>
      elementOf('option', { value, selected: value === selected ? true : undefined }, text),
    );
  const select = (
    label: string,
    choices: HTMLElement[],
    change: (value: string) => void,
  ): HTMLElement => {
    const field = elementOf('select', {}, choices);
    field.addEventListener('change', () => {
      change(field.value);
    });
    return elementOf('label', {}, elementOf('span', {}, label), field);
  };
  const months = area.tags.map((tag) => {
    const { end } = intervalOfTag(tag, monthStartDate);
    const name = localization.month(tag);
    return [
      tag,
      end < today ? name : localization.text('phone.month.running', { month: name }),
    ] as const;
  });
  into.replaceChildren(
    ...showHeading(localization, localization.text('phone.my-area'), source.lastSync()).filter(
      (one) => one !== undefined,
    ),
    elementOf(
      'div',
      { class: 'choices' },
      select(
        localization.text('phone.data-set'),
        options(
          dataSets.map((one) => [one.id, names.dataSet(one)]),
          chosen.dataSet,
        ),
        (dataSet) => {
          again({ dataSet });
        },
      ),
      select(localization.text('phone.month'), options(months, chosen.tag), (tag) => {
        again({ tag: tag as Tag });
      }),
      orderChoice(localization, chosen.order, (order) => {
        again({ order });
      }),
    ),
    result,
  );
  await choose({});
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

async function parentOf(
  source: Source,
  contact: ContactId | undefined,
): Promise<ContactId | undefined> {
  if (contact === undefined) return undefined;
  const [document] = await source.contacts([contact]);
  const parent = fieldOf(fieldOf(document, 'parent'), '_id');
  return isFilledText(parent) ? parent : undefined;
}

const countOf = ({ contacts, people, targetDocuments }: DocumentsOfMonth): number =>
  contacts.length + people.length + targetDocuments.length;
