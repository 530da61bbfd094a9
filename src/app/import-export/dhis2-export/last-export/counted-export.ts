import { Injectable } from '@angular/core';
import {
  reportOfFile,
  reviewFile,
  type CheckContext,
  type CheckWish,
  type DataSetMetadata,
  type DataValueSet,
  type ExportReport,
  type FileCheck,
} from '../../../../domain/index.ts';

/** A counted file before anything is left out of it, and what it is checked against. */
export interface CountedFile {
  readonly dataValueSet: DataValueSet;
  readonly report: ExportReport;
  readonly metadata: DataSetMetadata;
  readonly context: CheckContext;
}

/** A counted file with what somebody wants done, as it would leave. */
export interface WishedFile {
  /** Undefined where no row is left: then there is no file. */
  readonly dataValueSet: DataValueSet | undefined;
  readonly check: FileCheck;
  readonly report: ExportReport;
}

/** The counted file that is looked at before it leaves. In memory only, as every file. */
@Injectable()
export class CountedExport {
  #counted: CountedFile | undefined;

  keep(counted: CountedFile): void {
    this.#counted = counted;
  }

  forget(): void {
    this.#counted = undefined;
  }

  /** The file as it would leave; undefined where none is looked at. */
  as(wish: CheckWish): WishedFile | undefined {
    if (this.#counted === undefined) return undefined;
    const { dataValueSet: counted, report, metadata, context } = this.#counted;
    const { dataValueSet, check } = reviewFile(counted, metadata, context, wish);
    const figures =
      dataValueSet === undefined
        ? { ...report, dataValues: 0, orgUnits: 0 }
        : reportOfFile(report, dataValueSet);
    return { dataValueSet, check, report: figures };
  }

  /** The day on which it was counted: the one that its file names. */
  day(): string | undefined {
    return this.#counted?.context.today;
  }
}
