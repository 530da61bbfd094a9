import type { CalendarDate, ExtensionConfig } from '../../domain/index.ts';
import type { Source } from '../source/source.ts';
import type { Names } from './names-of.ts';
import type { Localization } from './localization.ts';

/** What a screen is made with. */
export interface Screen {
  readonly source: Source;
  readonly config: ExtensionConfig;
  readonly localization: Localization;
  readonly names: Names;
  readonly today: CalendarDate;
}

/** What a part of a screen is written with. */
export type TextsAndNames = Pick<Screen, 'localization' | 'names'>;

/** What a fault says of itself. */
export const wordsOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
