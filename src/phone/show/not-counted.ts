import type { ContactId, TelephoneMonth } from '../../domain/index.ts';
import { elementOf, type Child } from './element-of.ts';
import type { Names } from './names-of.ts';
import type { Localization } from './localization.ts';

/**
 * What the phone holds and the export does not count, with the reason: nothing disappears silently.
 *
 * @param nameOf the name of an owner, where the reader may be told one
 */
export function notCountedOf(
  localization: Localization,
  names: Names,
  { notCounted, leftOut }: Pick<TelephoneMonth, 'notCounted' | 'leftOut'>,
  nameOf: (owner: ContactId | undefined) => string | undefined = () => undefined,
): Child {
  const count = notCounted.length + leftOut.length;
  if (count === 0) return undefined;
  const lines = [
    ...notCounted.map(({ reason, target, owner }) => [
      nameOf(owner),
      target === undefined ? undefined : names.target(target),
      localization.text(`phone.not-counted.${reason}`),
    ]),
    ...leftOut.map(({ reason, targets }) => [
      targets.map((id) => names.target(id)).join(' + '),
      localization.text(`phone.left-out.${reason}`),
    ]),
  ];
  return elementOf(
    'details',
    { class: 'not-counted' },
    elementOf('summary', {}, localization.text('phone.not-counted', { count })),
    elementOf(
      'ul',
      {},
      lines.map((line) =>
        elementOf('li', {}, line.filter((part) => part !== undefined && part !== '').join(': ')),
      ),
    ),
  );
}
