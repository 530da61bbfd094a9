import { Directionality } from '@angular/cdk/bidi';
import { DOCUMENT, inject, Injectable } from '@angular/core';
import { Store } from '@ngrx/store';
import { TranslateService } from '@ngx-translate/core';
import { receiptOf, writeReceiptPage } from '../../../../../domain/index.ts';
import { FileDownloader } from '../../../../file-download/file-downloader.ts';
import { IntlFormats } from '../../../../i18n/index.ts';
import { chooseFeature } from '../../choose/state/choose.feature.ts';
import { ExportNames } from '../../export/export-names.ts';
import { exportFeature } from '../../export/state/export.feature.ts';
import { exportRequestOf } from '../../export/state/export-request-of.ts';
import { TranslatedName } from '../../shared/names/translated-name.ts';
import { TODAY } from '../../shared/today.ts';
import { ExportWorkerClient } from '../../worker/export-worker-client.ts';
import { historyFeature } from '../state/history.feature.ts';
import { receiptPageOf } from './receipt-words.ts';

/** Writes the receipt of the last file, with what is known of it when it is asked for. */
@Injectable()
export class ReceiptDownload {
  readonly #store = inject(Store);
  readonly #worker = inject(ExportWorkerClient);
  readonly #downloader = inject(FileDownloader);
  readonly #translate = inject(TranslateService);
  readonly #formats = inject(IntlFormats);
  readonly #document = inject(DOCUMENT);
  readonly #directionality = inject(Directionality);
  readonly #names = inject(ExportNames);
  readonly #name = inject(TranslatedName);
  readonly #today = inject(TODAY);
  readonly #export = this.#store.selectSignal(exportFeature.selectExportState);
  readonly #recorded = this.#store.selectSignal(historyFeature.selectRecorded);
  readonly #configuration = this.#store.selectSignal(chooseFeature.selectConfiguration);

  async save(): Promise<void> {
    const exported = this.#export();
    const recorded = this.#recorded();
    const configuration = this.#configuration();
    if (exported.status !== 'exported' || recorded === undefined) return;
    const { basis, report, check, fileName, format } = exported;
    const summary = await this.#worker.reviewSummary();
    const rowNames = this.#names.ofRows();
    const receipt = receiptOf({
      by: configuration.status === 'ready' ? configuration.value.user : '',
      at: recorded.at,
      dataSet: { id: basis.dataSet.id, name: this.#name.of(basis.dataSet) },
      interval: { start: basis.period.start, end: basis.period.end },
      orgUnits: basis.choice.orgUnits.map((id) => ({ id, name: rowNames.orgUnit(id) })),
      file: { name: fileName, format, ...recorded.facts },
      ...(recorded.readBack === undefined ? {} : { readBack: recorded.readBack }),
      request: exportRequestOf(basis, this.#today()),
      report,
      ...(check === undefined ? {} : { check }),
      ...(summary?.completeness === undefined ? {} : { completeness: summary.completeness }),
      ...(summary?.suspects === undefined ? {} : { suspects: summary.suspects }),
    });
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
      name: fileName.replace(/\..*$|$/, '_receipt.html'),
      content: new Blob([writeReceiptPage(page)], { type: 'text/html' }),
    });
  }
}
