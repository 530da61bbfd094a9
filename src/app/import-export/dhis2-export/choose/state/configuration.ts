import type { ExportSettings } from '../../../../../domain/index.ts';

/** What the page needs of the CHT's settings. */
export type Configuration = Omit<ExportSettings, 'notices' | 'contactTypes'>;
