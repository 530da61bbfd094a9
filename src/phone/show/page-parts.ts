import { elementOf, type Child } from './element-of.ts';
import type { Speech } from './speech.ts';

/** The heading of a screen, and as of when its numbers are. */
export const showHeading = (
  speech: Speech,
  title: string,
  lastSync: number | undefined,
): Child[] => [
  elementOf('h1', {}, title),
  elementOf('p', { class: 'as-of' }, asOf(speech, lastSync)),
];

/** As of when numbers are. */
export const asOf = (speech: Speech, lastSync: number | undefined): string =>
  lastSync === undefined
    ? speech.text('phone.as-of.unknown')
    : speech.text('phone.as-of', { when: speech.moment(lastSync) });

/** What went wrong, and what to do next. */
export const showProblem = (what: string, next: string, ...more: readonly Child[]): HTMLElement =>
  elementOf(
    'div',
    { class: 'problem', role: 'alert' },
    elementOf('p', {}, elementOf('strong', {}, what)),
    elementOf('p', {}, next),
    more,
  );
