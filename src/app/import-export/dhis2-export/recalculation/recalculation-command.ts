import { computed, inject, Injectable } from '@angular/core';
import { Store } from '@ngrx/store';
import { knownOfMetadata, rowKeysOfDataSet } from '../../../../domain/index.ts';
import { selectTargets } from '../choose/state/choose.selectors.ts';
import { selectBasis, selectShownBasis } from '../export/state/export.selectors.ts';
import type { ComparedAlone } from '../review/shared/compared-alone.ts';
import { rowValues } from './row-values.ts';
import { RecalculationPanelActions } from './state/recalculation.actions.ts';
import { recalculationFeature } from './state/recalculation.feature.ts';

/** What the review shows of the reports, and the comparing of one org unit or CHW from there. */
@Injectable()
export class RecalculationCommand {
  readonly #store = inject(Store);
  readonly #state = this.#store.selectSignal(recalculationFeature.selectRecalculationState);
  readonly #isOfFormerChoice = this.#store.selectSignal(
    recalculationFeature.selectIsOfFormerChoice,
  );
  readonly #targets = this.#store.selectSignal(selectTargets);
  readonly #basis = this.#store.selectSignal(selectBasis);
  readonly #shown = this.#store.selectSignal(selectShownBasis);

  /** Whether an org unit or a CHW can be compared now. */
  readonly canCompare = computed(() => {
    const { offer, run } = this.#state();
    return offer !== undefined && run.status !== 'running' && this.#basis() !== undefined;
  });
  /** What the reports give for a CHW and an element; undefined where it has not been compared. */
  readonly values = computed(() => {
    const { run } = this.#state();
    if (run.status !== 'compared' || this.#isOfFormerChoice()) return undefined;
    const known = knownOfMetadata(this.#shown()?.metadata);
    const keys = rowKeysOfDataSet(this.#targets(), run.of.basis.dataSet.id, known);
    return rowValues(run.compared, keys, known.defaultCombos);
  });

  compare(alone: ComparedAlone): void {
    this.#store.dispatch(RecalculationPanelActions.compareClicked({ isAsOfEnd: false, alone }));
  }
}
