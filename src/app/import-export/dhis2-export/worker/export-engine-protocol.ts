import type {
  CalendarDate,
  DataSetMetadata,
  ExportFormat,
  ExportReport,
  ExportRequest,
  FileCheck,
} from '../../../../domain/index.ts';

/** In which form a file is written. */
export interface FileForm {
  readonly format: ExportFormat;
  readonly gzip: boolean;
}

/** What is to be exported, and how. */
export interface ExportJob extends FileForm {
  readonly request: ExportRequest;
  /** The day at the place of whoever exports. */
  readonly today: CalendarDate;
  /** What the file is checked against before it leaves. */
  readonly metadata?: DataSetMetadata;
}

/** What is told of a counted file; the file is not in it. */
export interface CheckedReport {
  readonly report: ExportReport;
  /** Absent where nothing was known to check it against. */
  readonly check?: FileCheck;
}

/** A counted file, written unless something is found that somebody should look at first. */
export interface ExportOutput extends CheckedReport {
  readonly file?: Blob;
}
