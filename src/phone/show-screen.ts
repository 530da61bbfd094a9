import type { ExtensionConfig } from '../domain/index.ts';
import { showMyArea } from './my-area/my-area.ts';
import { showMyMonths } from './my-month/my-month.ts';
import { namesOf } from './show/names-of.ts';
import { showProblem } from './show/page-parts.ts';
import { wordsOf } from './show/screen.ts';
import type { Speech } from './show/speech.ts';
import { today } from './show/today.ts';
import type { Source } from './source/source.ts';

/** Shows the screen that a configuration names. Whatever goes wrong is said there. */
export async function showScreen(
  main: HTMLElement,
  speech: Speech,
  source: Source,
  config: ExtensionConfig | undefined,
): Promise<void> {
  if (config === undefined) {
    main.replaceChildren(
      showProblem(speech.text('phone.no-config'), speech.text('phone.no-config.next')),
    );
    return;
  }
  const screen = { source, config, speech, names: namesOf(config, source), today: today() };
  try {
    await (config.view === 'my-area' ? showMyArea : showMyMonths)(screen, main);
  } catch (error) {
    showFailure(main, speech, error);
  }
}

/** Says that what the phone holds could not be read. */
export function showFailure(main: HTMLElement, speech: Speech, error: unknown): void {
  main.replaceChildren(
    showProblem(
      speech.text('phone.failed', { words: wordsOf(error) }),
      speech.text('phone.failed.next'),
    ),
  );
}
