import { elementOf, type Child } from './element-of.ts';
import type { Localization } from './localization.ts';

/** The heading of a screen, and as of when its numbers are. */
export const showHeading = (
  localization: Localization,
  title: string,
  lastSync: number | undefined,
): Child[] => [
  elementOf('h1', {}, title),
  elementOf('p', { class: 'as-of' }, asOf(localization, lastSync)),
];

/** As of when numbers are. */
export const asOf = (localization: Localization, lastSync: number | undefined): string =>
  lastSync === undefined
    ? localization.text('phone.as-of.unknown')
    : localization.text('phone.as-of', { when: localization.moment(lastSync) });

/** What went wrong, and what to do next. */
export const showProblem = (what: string, next: string, ...more: readonly Child[]): HTMLElement =>
  elementOf(
    'div',
    { class: 'problem', role: 'alert' },
    elementOf('p', {}, elementOf('strong', {}, what)),
    elementOf('p', {}, next),
    more,
  );
