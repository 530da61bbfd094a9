import type { ChwOfArea, TelephoneMonth } from '../../domain/index.ts';
import { elementOf } from '../show/element-of.ts';
import { partOf } from '../show/value-of.ts';
import { nameOfChw, showChwName } from './chw-name.ts';
import type { TextsAndNames } from '../show/screen.ts';

/** Each CHW with what they give to each element. */
export function showByChw(
  { localization, names }: TextsAndNames,
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
          elementOf('span', { class: 'name' }, elementOf('bdi', {}, nameOfChw(localization, chw))),
          elementOf(
            'span',
            { class: 'total' },
            elementOf('small', {}, localization.text(`phone.standing.${chw.standing}`)),
          ),
        ),
        own.length === 0
          ? elementOf('p', {}, showChwName(localization, chw), ' –')
          : elementOf(
              'ul',
              { class: 'people' },
              own.map(({ row, part }) =>
                elementOf(
                  'li',
                  {},
                  elementOf('bdi', {}, names.row(row.key)),
                  elementOf('span', { class: 'part' }, partOf(localization, part)),
                ),
              ),
            ),
      );
    }),
  );
}
