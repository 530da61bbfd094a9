import { elementOf } from '../show/element-of.ts';
import { showHeading, showProblem } from '../show/page-parts.ts';
import type { Screen } from '../show/screen.ts';
import { readOwnMonths } from './own-months.ts';
import { serverCopyOf } from './server-copy.ts';
import { showMyMonth } from './show-my-month.ts';

/** Shows a CHW's own months in an element; what the server has is added as it answers. */
export async function showMyMonths(
  { source, config, localization, names, today }: Screen,
  into: HTMLElement,
): Promise<void> {
  const reader = await source.reader();
  const { contact, user } = reader;
  if (contact === undefined || user === undefined) {
    into.replaceChildren(
      showProblem(localization.text('phone.nobody'), localization.text('phone.nobody.next')),
    );
    return;
  }
  const { months, places } = await readOwnMonths(source, config, { ...reader, contact }, today);
  // The running month and the one that is due now are open, the one before can be.
  const sections = months.map((month, index) => ({
    month,
    section: showMyMonth(localization, names, month, { isOpen: index < 2 }),
  }));
  into.replaceChildren(
    ...showHeading(localization, localization.text('phone.my-month'), source.lastSync()).filter(
      (one) => one !== undefined,
    ),
    ...sections.map(({ section }) => section),
    elementOf('p', { class: 'hint' }, localization.text('phone.my-month.why')),
  );
  await Promise.all(
    sections.map(async ({ month, section }) => {
      const asked = { month, user, today, now: Date.now() };
      const server = await serverCopyOf(source, config, places, asked);
      section.replaceWith(
        showMyMonth(localization, names, month, { server, isOpen: section.open }),
      );
    }),
  );
}
