import { inject, Injectable } from '@angular/core';
import { Store } from '@ngrx/store';
import { receiptOf } from '../../../../../domain/index.ts';
import { chooseFeature } from '../../choose/state/choose.feature.ts';
import { ExportNames } from '../../export/export-names.ts';
import { exportFeature } from '../../export/state/export.feature.ts';
import { exportRequestOf } from '../../export/state/export-request-of.ts';
import { TranslatedName } from '../../shared/names/translated-name.ts';
import { TODAY } from '../../shared/today.ts';
import { ReviewWorkerClient } from '../../worker/review/review-worker-client.ts';
import { historyFeature } from '../state/history.feature.ts';
import { ReceiptWriter } from './receipt-writer.ts';

/** Writes the receipt of the last file, with what is known of it when it is asked for. */
@Injectable()
export class ReceiptDownload {
  readonly #store = inject(Store);
  readonly #worker = inject(ReviewWorkerClient);
  readonly #writer = inject(ReceiptWriter);
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
    if (exported.status !== 'exported' || recorded?.facts === undefined) return;
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
      ...(summary?.signOffs?.status === 'read'
        ? {
            signOffs: {
              validated: summary.signOffs.counts.validated,
              all: summary.signOffs.counts.all,
            },
          }
        : {}),
      ...(summary?.suspects === undefined ? {} : { suspects: summary.suspects }),
    });
    this.#writer.save(receipt, rowNames);
  }
}
