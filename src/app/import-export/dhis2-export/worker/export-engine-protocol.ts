import type { ExportProgress } from '../../../../data-access/index.ts';
import type {
  CalendarDate,
  CheckOptions,
  DataSetMetadata,
  DataValueSet,
  ExportError,
  ExportReport,
  ExportRequest,
  FileCheck,
  Result,
} from '../../../../domain/index.ts';
import type { CostlyCount } from './count-if-cheap.ts';
import type { FileForm } from './file/file-form.ts';
import type { FileToCheck } from './file/findings-in-file.ts';
import type { HistoryProtocol } from './file/history-protocol.ts';
import type { ReviewProtocol } from './review/review-protocol.ts';

/** What is to be exported, and how. */
export interface ExportJob extends FileForm {
  readonly request: ExportRequest;
  /** The day where the user is. */
  readonly today: CalendarDate;
  /** What the file is checked against before it leaves. */
  readonly metadata?: DataSetMetadata;
  /** Whether it is only counted, to be looked at: an export of the same numbers then writes them. */
  readonly isReview?: true;
  /** Whether nobody has asked for it: then it is counted only where that is cheap. */
  readonly isByItself?: true;
  /** Who is left out has changed, and nothing else: what was read is counted anew where it suffices. */
  readonly isOtherOwners?: true;
}

/** What is reported of aggregated data values; the file is not in it. */
export interface CheckedReport {
  readonly report: ExportReport;
  /** Absent where nothing was known to check it against. */
  readonly check?: FileCheck;
}

/** What an export made: written, unless something is found that the officer must confirm. */
export interface ExportOutput extends CheckedReport {
  readonly file?: Blob;
}

/** A dataValueSet without its data values, which may be very many. */
export type DataValueSetHeader = Omit<DataValueSet, 'dataValues'>;

/** What the page asks of an engine, on whichever thread it runs. */
export interface ExportEngineProtocol extends ReviewProtocol, HistoryProtocol {
  /**
   * Reads and aggregates; checks where the job says against what, and writes where nothing is found.
   * What was counted for the same numbers and not written yet is written without reading again.
   */
  export(
    job: ExportJob,
    onProgress: (progress: ExportProgress) => void,
  ): Promise<Result<ExportOutput, ExportError | CostlyCount>>;
  /** The file as it would be with these corrections; undefined where nothing was checked. */
  check(options: CheckOptions): Promise<Required<CheckedReport> | undefined>;
  /** Writes the file with these corrections; undefined where no row is left. */
  write(options: CheckOptions, form: FileForm): Promise<Required<ExportOutput> | undefined>;
  /** What was written last, without its data values. */
  header(): Promise<DataValueSetHeader | undefined>;
  /** Some data values of what was written last, as JSON; none after its end. */
  dataValues(from: number, count: number): Promise<string>;
  /** In how much of a file that was made elsewhere the check finds something. */
  findingsInFile(file: FileToCheck): Promise<number>;
  /** Resolves when what later exports can use is saved. */
  cacheSaved(): Promise<void>;
}
