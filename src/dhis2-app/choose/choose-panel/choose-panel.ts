import { Component, computed, effect, inject } from '@angular/core';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import { Store } from '@ngrx/store';
import { TranslatePipe } from '@ngx-translate/core';
import { isWeekPeriodType } from '../../../domain/index.ts';
import { TODAY } from '../../../app/import-export/dhis2-export/shared/today.ts';
import { ChtDateRange, ChtMonthRange } from '../../../app/i18n/index.ts';
import { connectionFeature } from '../../connection/state/connection.feature.ts';
import { periodsOfType } from '../periods-of-type.ts';
import { ChooseActions } from '../state/choose.actions.ts';
import { chooseFeature } from '../state/choose.feature.ts';
import { UnitSearch } from '../unit-tree/unit-search.ts';
import { UnitTree } from '../unit-tree/unit-tree.ts';

/** Chooses data set, org unit and period: those of DHIS2 that the CHT exports. */
@Component({
  selector: 'cht-app-choose-panel',
  imports: [
    ChtDateRange,
    ChtMonthRange,
    MatCheckbox,
    MatFormFieldModule,
    MatSelectModule,
    TranslatePipe,
    UnitSearch,
    UnitTree,
  ],
  templateUrl: './choose-panel.html',
  styleUrl: './choose-panel.scss',
})
export class ChoosePanel {
  readonly #store = inject(Store);
  readonly #today = inject(TODAY);
  readonly #user = this.#store.selectSignal(connectionFeature.selectUser);
  readonly #offer = this.#store.selectSignal(connectionFeature.selectOffer);
  protected readonly dataSets = this.#store.selectSignal(connectionFeature.selectDataSets);
  protected readonly choice = this.#store.selectSignal(chooseFeature.selectChoiceState);
  protected readonly actions = ChooseActions;

  protected readonly roots = computed(() => this.#user()?.orgUnits ?? []);
  protected readonly type = computed(
    () => this.dataSets().find(({ id }) => id === this.choice().dataSet)?.periodType,
  );
  protected readonly periods = computed(() => {
    const [type, offer] = [this.type(), this.#offer()];
    if (type === undefined || offer === undefined) return [];
    return periodsOfType(type, this.#today(), offer.monthStartDate) ?? [];
  });
  /** Why a data set has no periods to choose. */
  protected readonly withoutPeriods = computed(() => {
    const type = this.type();
    if (type === undefined) return undefined;
    if (this.periods().length === 0) return 'dhis2-app.period.other-type';
    const isOffered = !isWeekPeriodType(type) || this.#offer()?.isRecalculating === true;
    return isOffered ? undefined : 'dhis2-app.period.weeks';
  });

  constructor() {
    // What there is one of need not be chosen.
    effect(() => {
      const [only, ...others] = this.dataSets();
      if (only === undefined || others.length > 0 || this.choice().dataSet !== undefined) return;
      this.dispatch(ChooseActions.dataSetChosen({ dataSet: only.id }));
    });
    effect(() => {
      if (this.choice().period !== undefined) return;
      const finished = this.periods().find(({ standing }) => standing === 'finished');
      if (finished !== undefined && this.withoutPeriods() === undefined) {
        this.dispatch(ChooseActions.periodChosen({ period: finished.period }));
      }
    });
  }

  protected dispatch(action: ReturnType<(typeof ChooseActions)[keyof typeof ChooseActions]>): void {
    this.#store.dispatch(action);
  }
}
