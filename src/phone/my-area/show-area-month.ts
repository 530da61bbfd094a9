import type { ChwOfArea, ContactId, TelephoneMonth, TelephoneRow } from '../../domain/index.ts';
import { elementOf, type Child } from '../show/element-of.ts';
import type { Names } from '../show/names-of.ts';
import { notCountedOf } from '../show/not-counted.ts';
import type { Speech } from '../show/speech.ts';
import { partOf, valueOf } from '../show/value-of.ts';
import type { AreaMonth } from './area-month.ts';
import { nameOfChw, showChwName } from './chw-name.ts';
import { tabLine } from './tab-line.ts';

/** From which side the numbers are looked at. */
export type Order = 'by-element' | 'by-chw';

/** Everything that the screens say with. */
export interface Voice {
  readonly speech: Speech;
  readonly names: Names;
}

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
    showWho(voice, chws),
    chws.length === 0
      ? elementOf('p', {}, speech.text('phone.area.nobody'))
      : order === 'by-element'
        ? byElement(voice, month, counted, chws)
        : byChw(voice, counted, chws),
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

/** How many have reported, and everybody who has not, with what can be done about it. */
function showWho({ speech }: Voice, chws: readonly ChwOfArea[]): Child {
  if (chws.length === 0) return undefined;
  const reported = chws.filter(({ standing }) => standing === 'reported').length;
  const missing = chws.filter(({ standing }) => standing === 'missing');
  const hidden = chws.filter(({ standing }) => standing === 'hidden');
  const list = (some: readonly ChwOfArea[]): Child =>
    elementOf(
      'ul',
      { class: 'people' },
      some.map((chw) => elementOf('li', {}, showChwName(speech, chw))),
    );
  return elementOf(
    'div',
    { class: 'who' },
    elementOf(
      'p',
      { class: 'sum' },
      speech.text('phone.area.reported', { reported, expected: chws.length }),
    ),
    missing.length === 0
      ? undefined
      : elementOf(
          'details',
          {},
          elementOf('summary', {}, speech.text('phone.area.missing', { count: missing.length })),
          elementOf('p', {}, speech.text('phone.area.missing.why')),
          list(missing),
        ),
    hidden.length === 0
      ? undefined
      : elementOf(
          'details',
          {},
          elementOf('summary', {}, speech.text('phone.area.hidden', { count: hidden.length })),
          elementOf('p', {}, speech.text('phone.area.hidden.why')),
          list(hidden),
        ),
  );
}

/** Rows of several org units stand under their units, of which the reader opens one. */
function byElement(
  voice: Voice,
  month: AreaMonth,
  { rows, places }: TelephoneMonth,
  chws: readonly ChwOfArea[],
): HTMLElement {
  const { speech } = voice;
  if (rows.length === 0) return elementOf('p', {}, speech.text('phone.area.no-value'));
  const orgUnits = [...new Set(rows.map(({ orgUnit }) => orgUnit))];
  const isOne = orgUnits.length === 1;
  const rowsAt = (id: string): readonly HTMLElement[] =>
    rows
      .filter(({ orgUnit }) => orgUnit === id)
      .map((row) => showRow(voice, month, row, chws, isOne));
  const units = orgUnits
    .map((id) => ({
      id,
      name: places.get(id)?.join(', ') ?? speech.text('phone.area.org-unit', { id }),
    }))
    .sort((a, b) => speech.compare(a.name, b.name))
    .map(({ id, name }) =>
      elementOf(
        'details',
        { class: 'unit' },
        elementOf('summary', {}, elementOf('bdi', {}, name)),
        rowsAt(id),
      ),
    );
  return elementOf('div', { class: 'rows' }, isOne ? rowsAt(orgUnits[0] ?? '') : units);
}

function showRow(
  { speech, names }: Voice,
  month: AreaMonth,
  row: TelephoneRow,
  chws: readonly ChwOfArea[],
  isWholeArea: boolean,
): HTMLElement {
  const parts = new Map(row.contributions.map((part) => [part.owner, part]));
  // Of several units, those who gave nothing to this one may count at another.
  const shown = isWholeArea ? chws : chws.filter(({ id }) => parts.has(id));
  const of = { reported: parts.size, expected: shown.length };
  return elementOf(
    'details',
    { class: 'row' },
    elementOf(
      'summary',
      {},
      elementOf('span', { class: 'name' }, elementOf('bdi', {}, names.row(row.key))),
      elementOf(
        'span',
        { class: 'total' },
        elementOf('strong', {}, valueOf(speech, row)),
        elementOf('small', {}, speech.text('phone.area.of', of)),
      ),
    ),
    elementOf(
      'ul',
      { class: 'people' },
      shown.map((chw) => {
        const part = parts.get(chw.id);
        const value = part === undefined ? '–' : partOf(speech, part);
        return elementOf(
          'li',
          {},
          showChwName(speech, chw),
          elementOf('span', { class: 'part' }, value),
        );
      }),
    ),
    tabLine(speech, names, month, row),
    elementOf('p', { class: 'id' }, elementOf('bdi', {}, row.key.dataElement)),
  );
}

/** Each CHW with what they give to each element. */
function byChw(
  { speech, names }: Voice,
  { rows }: TelephoneMonth,
  chws: readonly ChwOfArea[],
): HTMLElement {
  return elementOf(
    'div',
    { class: 'rows' },
    chws.map((chw) => {
      const own = rows.flatMap((row) => {
        const part = row.contributions.find(({ owner }) => owner === chw.id);
        return part === undefined ? [] : [{ row, part }];
      });
      return elementOf(
        'details',
        { class: 'row' },
        elementOf(
          'summary',
          {},
          elementOf('span', { class: 'name' }, elementOf('bdi', {}, nameOfChw(speech, chw))),
          elementOf(
            'span',
            { class: 'total' },
            elementOf('small', {}, speech.text(`phone.standing.${chw.standing}`)),
          ),
        ),
        own.length === 0
          ? elementOf('p', {}, showChwName(speech, chw), ' –')
          : elementOf(
              'ul',
              { class: 'people' },
              own.map(({ row, part }) =>
                elementOf(
                  'li',
                  {},
                  elementOf('bdi', {}, names.row(row.key)),
                  elementOf('span', { class: 'part' }, partOf(speech, part)),
                ),
              ),
            ),
      );
    }),
  );
}
