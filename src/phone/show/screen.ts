import type { CalendarDate, ExtensionConfig } from '../../domain/index.ts';
import type { Source } from '../source/source.ts';
import type { Names } from './names-of.ts';
import type { Speech } from './speech.ts';

/** What a screen is made with. */
export interface Screen {
  readonly source: Source;
  readonly config: ExtensionConfig;
  readonly speech: Speech;
  readonly names: Names;
  readonly today: CalendarDate;
}

/** What a fault says of itself. */
export const wordsOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
