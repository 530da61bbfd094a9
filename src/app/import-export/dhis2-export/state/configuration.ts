import type { ExportSettings } from '../../../../domain/index.ts';

/** The data element, and the category option combo where one is given, of a target. */
export interface GoesTo {
  readonly dataElement: string;
  readonly categoryOptionCombo?: string;
}

/** What the page needs of the CHT's settings. */
export interface Configuration {
  readonly dataSets: ExportSettings['dataSets'];
  /** The names of targets by id: keys of translations. */
  readonly targets: readonly {
    readonly id: string;
    readonly translationKey?: string;
    /** Where it goes in DHIS2. */
    readonly goesTo?: readonly GoesTo[];
  }[];
  readonly monthStartDate: number;
}
