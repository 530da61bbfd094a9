import { Service } from '@angular/core';
import { saveAs } from 'file-saver';

/** A file to hand to the reader. `text` is written as UTF-8. */
export interface TextFile {
  readonly name: string;
  readonly type: 'application/json';
  readonly text: string;
}

/** Hands files to the reader's browser, which stores them where it stores downloads. */
@Service()
export class FileDownloader {
  download({ name, type, text }: TextFile): void {
    // A byte order mark would be the first bytes of the file, and DHIS2 reads them as data.
    saveAs(new Blob([text], { type }), name, { autoBom: false });
  }
}
