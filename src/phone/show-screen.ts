import type { ExtensionConfig } from '../domain/index.ts';
import { showMyArea } from './my-area/my-area.ts';
import { showMyMonths } from './my-month/my-month.ts';
import { namesOf } from './show/names-of.ts';
import { showProblem } from './show/page-parts.ts';
import { wordsOf } from './show/screen.ts';
import type { Localization } from './show/localization.ts';
import { today } from './show/today.ts';
import type { Source } from './source/source.ts';

/** Shows the screen that a configuration names. Whatever goes wrong is said there. */
export async function showScreen(
  main: HTMLElement,
  localization: Localization,
  source: Source,
  config: ExtensionConfig | undefined,
): Promise<void> {
  if (config === undefined) {
    main.replaceChildren(
      showProblem(localization.text('phone.no-config'), localization.text('phone.no-config.next')),
    );
    return;
  }
  const screen = { source, config, localization, names: namesOf(config, source), today: today() };
  try {
    await (config.view === 'my-area' ? showMyArea : showMyMonths)(screen, main);
  } catch (error) {
    showFailure(main, localization, error);
  }
}

/** Says that what the phone holds could not be read. */
export function showFailure(main: HTMLElement, localization: Localization, error: unknown): void {
  main.replaceChildren(
    showProblem(
      localization.text('phone.failed', { words: wordsOf(error) }),
      localization.text('phone.failed.next'),
    ),
  );
}
