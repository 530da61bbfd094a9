import { isOtherThanSigned, type SignOff, type TelephoneMonth } from '../../domain/index.ts';
import { elementOf } from '../show/element-of.ts';
import type { Localization } from '../show/localization.ts';

/** What the reader has said of the month, and whether it still holds. */
export function showSaidSignOff(
  localization: Localization,
  month: TelephoneMonth,
  standing: SignOff | undefined,
): readonly HTMLElement[] {
  if (standing === undefined) return [];
  const when = localization.moment(standing.reportedDate);
  if (standing.verdict !== 'validated') {
    return [
      elementOf('p', { role: 'status' }, localization.text('phone.sign.withdrawn', { when })),
    ];
  }
  const { reported = 0, expected = 0 } = standing;
  return [
    elementOf(
      'p',
      { role: 'status', class: 'server same' },
      localization.text('phone.sign.signed', { when, reported, expected }),
    ),
    ...(isOtherThanSigned(standing, month)
      ? [elementOf('p', { class: 'server other' }, localization.text('phone.sign.changed'))]
      : []),
  ];
}
