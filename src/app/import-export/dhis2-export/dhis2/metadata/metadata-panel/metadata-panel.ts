import { Component, computed, effect, inject, input } from '@angular/core';
import { MatButtonModule, type MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { Store } from '@ngrx/store';
import { TranslatePipe, TranslateService } from '@ngx-translate/core';
import { decodeText } from '../../../../../../data-access/index.ts';
import { mappedDataElements, rowKeysOfDataSet } from '../../../../../../domain/index.ts';
import { Announcer } from '../../../../../announcer/announcer.ts';
import { ChtDate, IntlFormats } from '../../../../../i18n/index.ts';
import { Dhis2SignIn } from '../../connection/dhis2-sign-in/dhis2-sign-in.ts';
import { comparedNames } from '../name-comparison/compared-names.ts';
import {
  selectKnownDataSet,
  selectKnownOrgUnits,
  selectTargets,
} from '../../../choose/state/choose.selectors.ts';
import { orgUnitNames } from '../../../shared/names/org-unit-names.ts';
import { targetNames } from '../../../shared/names/target-names.ts';
import { TranslatedName } from '../../../shared/names/translated-name.ts';
import { Dhis2ServerActions } from '../../connection/dhis2-server.actions.ts';
import { dhis2ServerFeature } from '../../connection/dhis2-server.feature.ts';
import { MetadataPanelActions } from '../state/metadata.actions.ts';
import { metadataFeature } from '../state/metadata.feature.ts';
import { NameComparison } from '../name-comparison/name-comparison.ts';
import { Dhis2Credentials } from '../../connection/dhis2-credentials.ts';

/** Loads what DHIS2 knows of a data set, so that a file can be checked before it leaves. */
@Component({
  selector: 'cht-metadata-panel',
  imports: [ChtDate, Dhis2SignIn, MatButtonModule, MatIcon, NameComparison, TranslatePipe],
  templateUrl: './metadata-panel.html',
  styleUrls: ['../../../shared/styles/expansion-row.scss', './metadata-panel.scss'],
})
export class MetadataPanel {
  readonly #store = inject(Store);
  readonly #name = inject(TranslatedName);
  readonly #formats = inject(IntlFormats);
  readonly #credentials = inject(Dhis2Credentials);
  readonly #dataSet = this.#store.selectSignal(selectKnownDataSet);
  readonly #targets = this.#store.selectSignal(selectTargets);
  readonly #orgUnits = this.#store.selectSignal(selectKnownOrgUnits);
  readonly disabled = input(false);

  protected readonly state = this.#store.selectSignal(metadataFeature.selectMetadata);
  /** The DHIS2 that the host passes requests on to; undefined where there is none. */
  protected readonly server = this.#store.selectSignal(dhis2ServerFeature.selectServer);
  protected readonly canRead = computed(
    () =>
      this.#credentials.credentials() !== undefined &&
      !this.disabled() &&
      this.state().reading === undefined,
  );
  protected readonly canChoose = computed(
    () => !this.disabled() && this.state().reading === undefined,
  );
  /** Our names and DHIS2's of what is mapped to the data set. */
  protected readonly names = computed(() => {
    const dataSet = this.#dataSet();
    const keys = dataSet === undefined ? [] : rowKeysOfDataSet(this.#targets(), dataSet);
    const nameOf = targetNames(this.#targets(), (target) => this.#name.of(target));
    const nameOfUnit = orgUnitNames(this.#orgUnits());
    return comparedNames(this.state().loaded?.metadata ?? {}, {
      dataElements: [...mappedDataElements(keys)].map(([id, targets]) => ({
        id,
        name: [...new Set(targets.map(nameOf))].join(', '),
      })),
      orgUnits: this.#orgUnits()
        .map(({ id }) => ({ id, name: nameOfUnit(id) }))
        .sort((one, other) => this.#formats.compare(one.name, other.name)),
    });
  });

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
    this.#store.dispatch(Dhis2ServerActions.panelOpened());
    const announcer = inject(Announcer);
    const translate = inject(TranslateService);
    let former: ReturnType<typeof this.state>['reading'];
    effect(() => {
      const { reading, loaded } = this.state();
      const day = this.#formats.date(loaded?.day ?? '');
      const isLoaded = reading === undefined && loaded !== undefined;
      const key = reading === 'dhis2' ? 'reading' : 'loaded';
      // What was cached is nothing new.
      if (reading === 'dhis2' || (isLoaded && (former === 'dhis2' || former === 'file'))) {
        announcer.announce(String(translate.instant(`export.dhis.metadata.${key}`, { day })));
      }
      former = reading;
    });
  }

  protected read(event: Event, server: string): void {
    event.preventDefault();
    if (this.canRead()) this.#store.dispatch(MetadataPanelActions.readClicked({ server }));
  }

  protected stop(): void {
    this.#store.dispatch(MetadataPanelActions.stopClicked());
  }

  protected remove(chooseButton: MatButton): void {
    // The button that was pressed goes; whoever uses a keyboard goes on from its neighbour.
    chooseButton.focus();
    this.#store.dispatch(MetadataPanelActions.removeClicked());
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
    this.#store.dispatch(MetadataPanelActions.fileChosen({ fileName: file.name, text }));
  }
}
