import type { ExportSettings } from '../../../../../domain/index.ts';

/** What the page needs of the CHT's settings. */
export interface Configuration extends Omit<ExportSettings, 'notices' | 'contactTypes'> {
  /** The types of contacts of the instance, as a list: state is plain data. */
  readonly contactTypes: readonly string[];
  /** The name of who is signed in. */
  readonly user: string;
  /** The code of the project's own language. */
  readonly locale: string;
}
