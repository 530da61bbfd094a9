// A model of DHIS2 for tests and the demo, not DHIS2 itself.

/** Why values, or all of them, were not imported. */
export interface Conflict {
  /** DHIS2's code; older faults have none. */
  readonly code: string | undefined;
  readonly message: string;
  /** What it is about: kind of object and id (up to 2.42), or the arguments of the message (since 2.43). */
  readonly objects: Readonly<Record<string, string>>;
  /** Places in `dataValues`; -1 stands for the whole file. */
  readonly indexes: readonly number[];
  /** The property of the file that is wrong; such a conflict has an object and no indexes. */
  readonly property?: string;
}

/** How many values went which way. */
export interface ImportCount {
  readonly imported: number;
  readonly updated: number;
  readonly ignored: number;
  readonly deleted: number;
}

/** What an import came to. */
export interface Summary {
  readonly status: 'SUCCESS' | 'WARNING' | 'ERROR';
  /** Absent since 2.43. */
  readonly description?: string | undefined;
  readonly importCount: ImportCount;
  readonly conflicts: readonly Conflict[];
  readonly rejectedIndexes: readonly number[];
  /** The day, or `false`. */
  readonly dataSetComplete: string;
}

export const NOTHING: ImportCount = { imported: 0, updated: 0, ignored: 0, deleted: 0 };

/** The summary of an import that was refused as a whole. */
export const refused = (conflict: Conflict | undefined, description?: string): Summary => ({
  status: 'ERROR',
  description,
  importCount: NOTHING,
  conflicts: conflict === undefined ? [] : [conflict],
  rejectedIndexes: [],
  dataSetComplete: 'false',
});
