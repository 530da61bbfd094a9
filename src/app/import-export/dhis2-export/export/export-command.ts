import { computed, inject, Injectable } from '@angular/core';
import { Store } from '@ngrx/store';
import { distinctOrgUnitName, fileName } from '../../../../domain/index.ts';
import { chooseFeature } from '../choose/state/choose.feature.ts';
import { selectIsBlocked } from '../choose/state/choose.selectors.ts';
import { metadataFeature } from '../dhis2/metadata/state/metadata.feature.ts';
import { namedOrgUnit, orgUnitNames } from '../shared/names/org-unit-names.ts';
import { ProjectNames } from '../shared/names/project-names.ts';
import { TranslatedName } from '../shared/names/translated-name.ts';
import type { ExportStep } from './export-bar/export-bar.ts';
import { ExportBarActions } from './state/export.actions.ts';
import { exportFeature } from './state/export.feature.ts';
import { selectBasis, selectIsOfFormerChoice } from './state/export.selectors.ts';

/** What can be exported now, under which name, and the pressing of the button that does it. */
@Injectable()
export class ExportCommand {
  readonly #store = inject(Store);
  readonly #name = inject(TranslatedName);
  readonly #projectNames = inject(ProjectNames);
  readonly #basis = this.#store.selectSignal(selectBasis);
  readonly #choose = this.#store.selectSignal(chooseFeature.selectChooseState);
  readonly #isBlocked = this.#store.selectSignal(selectIsBlocked);
  readonly #metadata = this.#store.selectSignal(metadataFeature.selectMetadata);
  readonly #export = this.#store.selectSignal(exportFeature.selectExportState);
  readonly #isOfFormerChoice = this.#store.selectSignal(selectIsOfFormerChoice);

  /** Whether a count or an export that somebody has asked for is under way. */
  readonly isExporting = computed(() => {
    const state = this.#export();
    return state.status === 'exporting' && !state.isByItself;
  });
  readonly #isCounting = computed(() => this.#export().status === 'exporting');
  /** Where DHIS2's metadata are at hand the officer looks before the file is written. */
  readonly step = computed((): ExportStep => {
    if (this.#export().status === 'checked') return 'write';
    // What is counted was checked, and nothing was found.
    const isChecked = this.#export().status === 'counted' && !this.#isOfFormerChoice();
    return isChecked || this.#metadata().loaded === undefined ? 'export' : 'review';
  });
  readonly canReview = computed(() => this.fileName() !== undefined && !this.#isCounting());
  /** Undefined while nothing is exported; an export that waits for metadata has no step yet. */
  readonly progress = computed(() => {
    const state = this.#export();
    if (state.status !== 'exporting') return undefined;
    return state.isByItself ? state.progress : (state.progress ?? FIRST_STEP);
  });
  readonly isSilent = computed(() => {
    const state = this.#export();
    return state.status === 'exporting' && state.isSilent;
  });
  /** What is chosen, named for a summary and for the file. */
  readonly summary = computed(() => {
    const basis = this.#basis();
    if (basis === undefined) return undefined;
    const { choice, dataSet, period, orgUnits } = basis;
    const nameOf = orgUnitNames(choice.orgUnits.length === 0 ? [] : orgUnits);
    return {
      dataSet: { id: dataSet.id, name: this.#name.of(dataSet) },
      period,
      orgUnits: choice.orgUnits.map((id) => ({ id, name: nameOf(id) })),
      choice,
    };
  });
  readonly #projectName = this.#projectNames.of(
    computed(() => {
      const { configuration } = this.#choose();
      return configuration.status === 'ready' ? configuration.value.locale : undefined;
    }),
  );
  readonly #orgUnitsOfFile = computed(() => {
    const { choice, orgUnits } = this.#basis() ?? { choice: { orgUnits: [] }, orgUnits: [] };
    if (choice.orgUnits.length === 0) return [];
    const all = orgUnits.map(namedOrgUnit);
    return choice.orgUnits.map((id) => distinctOrgUnitName(id, all));
  });
  /**
   * The name of the file, undefined as long as something is missing. The same for every reader: in the
   * project's own language.
   */
  readonly fileName = computed(() => {
    const basis = this.#basis();
    const nameOf = this.#projectName();
    if (basis === undefined || nameOf === undefined || this.#isEmptied()) return undefined;
    const { dataSet, period, choice } = basis;
    const named = { id: dataSet.id, name: nameOf(dataSet) };
    return fileName(named, this.#orgUnitsOfFile(), period.period, choice);
  });
  /** The key of what is missing. */
  readonly missing = computed(() => {
    const { configuration, orgUnits, periods, choice } = this.#choose();
    const isReading = [configuration, orgUnits, periods].some(({ status }) => status === 'loading');
    if (this.#isEmptied()) return 'export.dhis.file.emptied';
    if (isReading) return 'export.dhis.file.reading';
    if (this.#isBlocked()) return 'export.dhis.file.correct';
    if (choice.dataSet === undefined) return 'export.dhis.file.choose-data-set';
    if (choice.period === undefined) return 'export.dhis.file.choose-period';
    return this.fileName() === undefined ? 'export.dhis.file.reading' : undefined;
  });
  /** Whether every row was left out: then there is no file. */
  readonly #isEmptied = computed(() => {
    const state = this.#export();
    return state.status === 'checked' && state.checked.report.dataValues === 0;
  });

  /**
   * Exports, or writes what was checked.
   *
   * @param shown what the button said that was pressed: what is something else by now is not done
   */
  export(shown = this.step()): void {
    const name = this.fileName();
    if (name === undefined || shown !== this.step()) return;
    this.#store.dispatch(
      shown === 'write'
        ? ExportBarActions.writeClicked({ fileName: name })
        : ExportBarActions.exportClicked({ fileName: name }),
    );
  }

  /** Counts, to look at the numbers before anything is written. */
  review(): void {
    if (this.canReview()) this.#store.dispatch(ExportBarActions.reviewClicked());
  }

  /** Does again what failed. */
  retry(): void {
    const state = this.#export();
    if (state.status === 'failed' && state.isReview) this.review();
    else this.export();
  }

  cancel(): void {
    this.#store.dispatch(ExportBarActions.cancelClicked());
  }
}

const FIRST_STEP = { step: 'settings', done: 0 } as const;
