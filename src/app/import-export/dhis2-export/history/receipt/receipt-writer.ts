import { Directionality } from '@angular/cdk/bidi';
import { DOCUMENT, inject, Injectable } from '@angular/core';
import { TranslateService } from '@ngx-translate/core';
import { writeReceiptPage, type Receipt } from '../../../../../domain/index.ts';
import { FileDownloader } from '../../../../file-download/file-downloader.ts';
import { IntlFormats } from '../../../../i18n/index.ts';
import type { RowNames } from '../../shared/names/row-names.ts';
import { receiptPageOf } from './receipt-page.ts';

/** Writes a receipt as a page in the reader's language, beside the file that it is of. */
@Injectable()
export class ReceiptWriter {
  readonly #downloader = inject(FileDownloader);
  readonly #translate = inject(TranslateService);
  readonly #formats = inject(IntlFormats);
  readonly #document = inject(DOCUMENT);
  readonly #directionality = inject(Directionality);

  save(receipt: Receipt, rowNames: RowNames): void {
    const page = receiptPageOf(receipt, {
      language: this.#document.documentElement.lang || 'en',
      direction: this.#directionality.value,
      say: (key, values) => String(this.#translate.instant(key, values)),
      number: (value) => this.#formats.number(value),
      // Larger ones would be rounded on the way.
      total: (digits) =>
        Number.isSafeInteger(Number(digits)) ? this.#formats.number(Number(digits)) : digits,
      moment: (at) => this.#formats.moment(new Date(at)),
      dateRange: (first, last) => this.#formats.dateRange(first, last),
      list: (names) => this.#formats.list(names),
      element: (ids) => {
        const name = rowNames.target({ ...ids, orgUnit: '', value: '' });
        return `${name || rowNames.inDhis2.dataElement(ids.dataElement)} (${ids.dataElement})`;
      },
    });
    this.#downloader.download({
      name: receipt.file.name.replace(/\..*$|$/, '_receipt.html'),
      content: new Blob([writeReceiptPage(page)], { type: 'text/html' }),
    });
  }
}
