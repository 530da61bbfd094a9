import type { ExportFormat } from '../../../../../domain/index.ts';

/** In which form a file is written. */
export interface FileForm {
  readonly format: ExportFormat;
  readonly gzip: boolean;
}
