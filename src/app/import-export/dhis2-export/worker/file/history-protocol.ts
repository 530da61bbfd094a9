import type {
  ChangedContribution,
  DataValueRow,
  ElementTotal,
  RowIds,
} from '../../../../../domain/index.ts';
import type { FileForm } from './file-form.ts';

/** What a receipt tells of the file that was written last. */
export interface FileFacts {
  readonly bytes: number;
  /** Of its bytes, in 64 hexadecimal digits; absent where the browser cannot compute one. */
  readonly sha256?: string;
  readonly totals: readonly ElementTotal[];
}

/** An owner behind a change, by name and place; '' for what is not known. */
export interface ChangedOwner extends ChangedContribution {
  readonly name: string;
  readonly place: string;
}

/** A row that is not what it was. */
export interface ChangeLine extends RowIds {
  readonly orgUnit: string;
  /** Absent of a row that was added. */
  readonly before?: string;
  /** Absent of a row that was left behind. */
  readonly after?: string;
  readonly owners: readonly ChangedOwner[];
}

/** What changed since a former export: how many rows, and the first of them. */
export interface ChangeList {
  readonly total: number;
  readonly lines: readonly ChangeLine[];
}

/** What changed since a former export of the same choice. */
export interface Changes {
  readonly added: ChangeList;
  readonly changed: ChangeList;
  /** Rows that stay in DHIS2 though the file has them no more. */
  readonly leftBehind: ChangeList;
}

/** A file held against a former one. */
export interface ComparedWith {
  /** What is kept for the next time: the record of an export, as a text. */
  readonly record: string;
  /** Absent where there was no former one, or it cannot be read. */
  readonly changes?: Changes;
  /** The rows that are left behind with their last values; none where they are too many to be shown. */
  readonly leftBehind: readonly DataValueRow[];
}

/** What the page asks about the file that was written last. */
export interface HistoryProtocol {
  /** Undefined where nothing is written, as of the others. */
  fileFacts(): Promise<FileFacts | undefined>;
  /** @param former the record of a former export of the same choice, as it was kept */
  holdAgainst(former: string | undefined): Promise<ComparedWith | undefined>;
  /** The rows that were left behind, as a file for an import that deletes. */
  removals(form: FileForm): Promise<Blob | undefined>;
}
