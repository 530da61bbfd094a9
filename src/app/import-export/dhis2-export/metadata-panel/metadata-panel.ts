import { Component, computed, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { TranslatePipe } from '@ngx-translate/core';
import type { DataSetMetadata, MetadataFault } from '../../../../domain/index.ts';
import { ChtDate } from '../../../i18n/index.ts';

/** DHIS2's metadata of the chosen data set, as the panel shows them. */
export interface ShownMetadata {
  readonly reading?: 'kept' | 'file';
  readonly loaded?: {
    readonly metadata: DataSetMetadata;
    readonly fileName: string;
    readonly day: string;
    readonly isKept: boolean;
  };
  readonly refused?: { readonly fileName: string; readonly fault: MetadataFault };
}

/** Loads what DHIS2 knows of a data set, so that a file can be checked before it leaves. */
@Component({
  selector: 'cht-metadata-panel',
  imports: [ChtDate, MatButtonModule, MatIcon, TranslatePipe],
  templateUrl: './metadata-panel.html',
  styleUrl: './metadata-panel.scss',
})
export class MetadataPanel {
  readonly state = input.required<ShownMetadata>();
  readonly disabled = input(false);
  readonly fileChosen = output<{ readonly fileName: string; readonly text: string }>();
  readonly forgotten = output();

  protected readonly counts = computed(() => {
    const { dataElements, orgUnits } = this.state().loaded?.metadata ?? {};
    return { elements: dataElements?.length ?? 0, orgUnits: orgUnits?.length ?? 0 };
  });
  protected readonly faultValues = computed(() => {
    const { fileName = '', fault } = this.state().refused ?? {};
    const dataSets = fault?.code === 'no-such-data-set' ? fault.dataSets : [];
    return {
      fileName,
      dataSets: dataSets.map(({ name, id }) => name || id).join(', '),
      words: fault?.code === 'dhis2-error' ? fault.message : '',
    };
  });

  protected async choose(files: HTMLInputElement): Promise<void> {
    const file = files.files?.[0];
    if (file === undefined) return;
    // A file that cannot be read any more is told like one that holds nothing.
    const text = await file.text().catch(() => '');
    // The same file may be chosen again once it is corrected.
    files.value = '';
    this.fileChosen.emit({ fileName: file.name, text });
  }
}
