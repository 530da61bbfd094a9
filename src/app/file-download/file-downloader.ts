import { Service } from '@angular/core';
import { saveAs } from 'file-saver';

/** A file to hand to the reader, with its bytes and its media type. */
export interface SavedFile {
  readonly name: string;
  readonly content: Blob;
}

/** Hands files to the reader's browser, which stores them where it stores downloads. */
@Service()
export class FileDownloader {
  download({ name, content }: SavedFile): void {
    // A byte order mark would be the first bytes of the file, and DHIS2 reads them as data.
    saveAs(content, name, { autoBom: false });
  }
}
