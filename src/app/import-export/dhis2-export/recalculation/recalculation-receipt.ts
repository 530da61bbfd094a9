import { inject, Injectable } from '@angular/core';
import { Store } from '@ngrx/store';
import { generationOf, receiptOf } from '../../../../domain/index.ts';
import { chooseFeature } from '../choose/state/choose.feature.ts';
import { ExportNames } from '../export/export-names.ts';
import { exportRequestOf } from '../export/state/export-request-of.ts';
import { ReceiptWriter } from '../history/receipt/receipt-writer.ts';
import { TranslatedName } from '../shared/names/translated-name.ts';
import { TODAY } from '../shared/today.ts';
import { recalculationFeature } from './state/recalculation.feature.ts';

/** Writes the receipt of a file of what the reports give: it says so, as of when and in which time zone. */
@Injectable()
export class RecalculationReceipt {
  readonly #store = inject(Store);
  readonly #writer = inject(ReceiptWriter);
  readonly #names = inject(ExportNames);
  readonly #name = inject(TranslatedName);
  readonly #today = inject(TODAY);
  readonly #run = this.#store.selectSignal(recalculationFeature.selectRun);
  readonly #configuration = this.#store.selectSignal(chooseFeature.selectConfiguration);

  save(): void {
    const run = this.#run();
    const configuration = this.#configuration();
    if (run.status !== 'compared' || run.saved === undefined) return;
    const { basis, alone } = run.of;
    const { version } = basis.metadata ?? {};
    const isVersion = version !== undefined && generationOf(version) !== undefined;
    // A CHW alone has no file.
    const orgUnit = alone !== undefined && 'orgUnit' in alone ? alone.orgUnit : undefined;
    const { at, file, reviewed } = run.saved;
    const { exclusions, ...rest } = reviewed;
    const rowNames = this.#names.ofRows();
    const orgUnits = orgUnit === undefined ? basis.choice.orgUnits : [orgUnit];
    const request = exportRequestOf(basis, this.#today());
    const receipt = receiptOf({
      ...rest,
      by: configuration.status === 'ready' ? configuration.value.user : '',
      at,
      dataSet: { id: basis.dataSet.id, name: this.#name.of(basis.dataSet) },
      interval: { start: basis.period.start, end: basis.period.end },
      orgUnits: orgUnits.map((id) => ({ id, name: rowNames.orgUnit(id) })),
      file,
      // The page has looked for findings in it.
      ...(run.compared.found === undefined ? {} : { checkedAgainst: isVersion ? { version } : {} }),
      request: {
        ...request,
        ...(orgUnit === undefined ? {} : { orgUnits: [orgUnit], children: false }),
        ...(exclusions.length === 0 ? {} : { excluded: exclusions }),
      },
      // The review names them among its notices.
      suspects: {},
    });
    this.#writer.save(receipt, rowNames);
  }
}
