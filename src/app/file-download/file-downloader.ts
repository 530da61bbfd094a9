import { Service } from '@angular/core';
import { saveAs } from 'file-saver';

/** A file to hand to the reader. Text is written as UTF-8, bytes as they are. */
export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** Hands files to the reader's browser, which stores them where it stores downloads. */
@Service()
export class FileDownloader {
  download({ name, type, content }: SavedFile): void {
    // A byte order mark would be the first bytes of the file, and DHIS2 reads them as data.
    saveAs(new Blob([content], { type }), name, { autoBom: false });
  }
}
