import { decodeText } from '../../../../../../data-access/index.ts';
import { Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { TranslatePipe } from '@ngx-translate/core';
import type { Dhis2Error } from '../../../../../../data-access/index.ts';
import type { DataSetMetadata, MetadataFault } from '../../../../../../domain/index.ts';
import { ChtDate } from '../../../../../i18n/index.ts';
import { Dhis2SignIn } from '../../connection/dhis2-sign-in/dhis2-sign-in.ts';
import type { ComparedNames } from '../name-comparison/compared-names.ts';
import { NameComparison } from '../name-comparison/name-comparison.ts';
import { Dhis2Credentials } from '../../connection/dhis2-credentials.ts';
import { Sending } from '../../../send/state/sending.ts';

/** DHIS2's metadata of the chosen data set, as the panel shows them. */
export interface ShownMetadata {
  readonly reading?: 'kept' | 'file' | 'dhis2' | 'forgetting';
  readonly loaded?: {
    readonly metadata: DataSetMetadata;
    readonly fileName: string;
    readonly day: string;
    readonly isCached: boolean;
  };
  readonly refused?: { readonly fileName: string; readonly fault: MetadataFault };
  readonly notAnswered?: Dhis2Error;
}

/** Loads what DHIS2 knows of a data set, so that a file can be checked before it leaves. */
@Component({
  selector: 'cht-metadata-panel',
  imports: [ChtDate, Dhis2SignIn, MatButtonModule, MatIcon, NameComparison, TranslatePipe],
  templateUrl: './metadata-panel.html',
  styleUrls: ['../../../shared/styles/expansion-row.scss', './metadata-panel.scss'],
})
export class MetadataPanel {
  readonly #who = inject(Dhis2Credentials);
  readonly #sending = inject(Sending);
  readonly state = input.required<ShownMetadata>();
  /** Our names and DHIS2's of what is mapped to the data set. */
  readonly names = input.required<ComparedNames>();
  readonly disabled = input(false);
  readonly fileChosen = output<{ readonly fileName: string; readonly text: string }>();
  /** The DHIS2 that is connected shall be asked: its name. */
  readonly askedFor = output<string>();
  readonly forgotten = output();

  /** The DHIS2 that the host sends to; undefined where there is none. */
  protected readonly server = computed(() => this.#sending.state().server);
  protected readonly canAsk = computed(
    () =>
      this.#who.credentials() !== undefined &&
      !this.disabled() &&
      this.state().reading === undefined,
  );

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

  constructor() {
    this.#sending.lookForServer();
  }

  protected ask(event: Event, server: string): void {
    event.preventDefault();
    if (this.canAsk()) this.askedFor.emit(server);
  }

  protected async choose(files: HTMLInputElement): Promise<void> {
    const file = files.files?.[0];
    if (file === undefined) return;
    // A file that cannot be read any more is told like one that holds nothing.
    const text = await file.arrayBuffer().then(
      (bytes) => decodeText(new Uint8Array(bytes)),
      () => '',
    );
    // The same file may be chosen again once it is corrected.
    files.value = '';
    this.fileChosen.emit({ fileName: file.name, text });
  }
}
