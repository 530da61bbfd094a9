import type { ExportSettings } from '../../../../domain/index.ts';

/** What the page needs of the CHT's settings. */
export interface Configuration {
  readonly dataSets: ExportSettings['dataSets'];
  /** The names of targets by id: keys of translations. */
  readonly targets: readonly { readonly id: string; readonly translationKey?: string }[];
  readonly monthStartDate: number;
}
