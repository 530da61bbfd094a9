import { Component, computed, effect, inject, input } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { Store } from '@ngrx/store';
import { TranslatePipe, TranslateService } from '@ngx-translate/core';
import type { DataSetMetadata } from '../../../../domain/index.ts';
import { Announcer } from '../../../announcer/announcer.ts';
import { ChtMonth, IntlFormats } from '../../../i18n/index.ts';
import { TODAY } from '../shared/today.ts';
import { TranslatedName } from '../shared/names/translated-name.ts';
import { DataSetPicker } from './data-set-picker/data-set-picker.ts';
import { ExportOptions } from './export-options/export-options.ts';
import { FormatPicker } from './format-picker/format-picker.ts';
import { orgUnitOptions } from './org-unit-options.ts';
import { OrgUnitPicker } from './org-unit-picker/org-unit-picker.ts';
import { PeriodPicker } from './period-picker/period-picker.ts';
import { QuietFields } from './quiet-fields.ts';
import { StillReading } from './still-reading/still-reading.ts';
import { ChoosePanelActions } from './state/choose.actions.ts';
import { chooseFeature } from './state/choose.feature.ts';
import { codeSchemeOf } from './state/code-scheme.ts';
import {
  selectCompleteMark,
  selectHasOverlap,
  selectIssues,
  selectKnownOrgUnits,
  selectOfferedPeriods,
  selectReadingFaults,
} from './state/choose.selectors.ts';

/** Chooses data set, org units, period and form; what else belongs to a choice is put inside. */
@Component({
  selector: 'cht-choose-panel',
  imports: [
    ChtMonth,
    DataSetPicker,
    ExportOptions,
    FormatPicker,
    MatButtonModule,
    MatIcon,
    OrgUnitPicker,
    PeriodPicker,
    QuietFields,
    StillReading,
    TranslatePipe,
  ],
  templateUrl: './choose-panel.html',
  styleUrl: './choose-panel.scss',
  // A page may stand open over midnight, and a month that was running be over.
  host: { '(window:focus)': 'dispatch(actions.comeBack({ today: today() }))' },
})
export class ChoosePanel {
  readonly #store = inject(Store);
  readonly #formats = inject(IntlFormats);
  readonly #name = inject(TranslatedName);
  protected readonly today = inject(TODAY);
  readonly #configuration = this.#store.selectSignal(chooseFeature.selectConfiguration);
  readonly #orgUnits = this.#store.selectSignal(chooseFeature.selectOrgUnits);
  readonly #knownOrgUnits = this.#store.selectSignal(selectKnownOrgUnits);
  /** DHIS2's of the chosen data set, where they are loaded. */
  readonly metadata = input<DataSetMetadata>();
  /** Nothing can be chosen while a file is made. */
  readonly disabled = input(false);

  protected readonly choice = this.#store.selectSignal(chooseFeature.selectChoice);
  protected readonly issues = this.#store.selectSignal(selectIssues);
  protected readonly faults = this.#store.selectSignal(selectReadingFaults);
  protected readonly hasOverlap = this.#store.selectSignal(selectHasOverlap);
  protected readonly codeScheme = computed(() =>
    codeSchemeOf(this.choice(), this.#knownOrgUnits(), this.metadata()),
  );
  protected readonly completeMark = this.#store.selectSignal(selectCompleteMark);
  protected readonly periods = this.#store.selectSignal(chooseFeature.selectPeriods);
  protected readonly isReady = computed(() => this.#configuration().status === 'ready');
  protected readonly isReading = computed(() =>
    [this.#orgUnits(), this.periods()].some(({ status }) => status === 'loading'),
  );
  protected readonly dataSets = computed(() => {
    const configuration = this.#configuration();
    if (configuration.status !== 'ready') return [];
    return configuration.value.dataSets.map((dataSet) => ({
      id: dataSet.id,
      name: this.#name.of(dataSet),
    }));
  });
  protected readonly orgUnits = computed(() =>
    orgUnitOptions(this.#knownOrgUnits(), (one, other) => this.#formats.compare(one, other)),
  );
  protected readonly orgUnitStatus = computed(() =>
    this.isReady() ? this.#orgUnits().status : 'loading',
  );
  protected readonly offeredPeriods = this.#store.selectSignal(selectOfferedPeriods);

  protected readonly actions = ChoosePanelActions;
  protected readonly dispatch = this.#store.dispatch.bind(this.#store);

  constructor() {
    const announcer = inject(Announcer);
    const translate = inject(TranslateService);
    effect(() => {
      const read = this.#orgUnits();
      if (read.status !== 'ready') return;
      const values = { count: read.value.length };
      announcer.announce(String(translate.instant('export.dhis.place.read.said', values)));
    });
  }
}
