import { computed, inject, Injectable, linkedSignal } from '@angular/core';
import { Store } from '@ngrx/store';
import { knownOfMetadata, rowKeysOfDataSet, targetsOfRow } from '../../../../domain/index.ts';
import { selectTargets } from '../choose/state/choose.selectors.ts';
import { dhis2Names } from '../shared/names/dhis2-names.ts';
import { orgUnitNames } from '../shared/names/org-unit-names.ts';
import type { RowNames } from '../shared/names/row-names.ts';
import { targetNames } from '../shared/names/target-names.ts';
import { TranslatedName } from '../shared/names/translated-name.ts';
import { idsOfCodes, orgUnitsOfBasis } from './state/codes-of-basis.ts';
import type { ExportBasis } from './state/export-status.ts';
import { exportFeature } from './state/export.feature.ts';
import { selectShownBasis } from './state/export.selectors.ts';

/** What the last export is of, and whether it is still being made. */
interface Shown {
  readonly basis: ExportBasis | undefined;
  readonly isCounting: boolean;
}

/** The names of what the last export speaks of: those of its own choice, whatever is chosen meanwhile. */
@Injectable()
export class ExportNames {
  readonly #store = inject(Store);
  readonly #name = inject(TranslatedName);
  readonly #shown = this.#store.selectSignal(selectShownBasis);
  readonly #status = this.#store.selectSignal(exportFeature.selectStatus);
  /** While something else is counted the numbers of before are looked at. */
  readonly #basis = linkedSignal<Shown, Shown['basis']>({
    source: () => ({ basis: this.#shown(), isCounting: this.#status() === 'exporting' }),
    computation: ({ basis, isCounting }, before) => (isCounting ? (before?.value ?? basis) : basis),
  });
  readonly #targets = this.#store.selectSignal(selectTargets);
  readonly #orgUnit = computed(() => {
    const basis = this.#basis();
    if (basis === undefined) return () => '';
    const nameOf = orgUnitNames(orgUnitsOfBasis(basis));
    const ids = idsOfCodes(basis);
    return (text: string): string => nameOf(ids?.get(text) ?? text);
  });
  readonly #target = computed(() =>
    targetNames(this.#targets(), (target) => this.#name.of(target)),
  );

  /** Of what choice the numbers are: the head of what is printed of them. */
  readonly chosen = computed(() => {
    const basis = this.#basis();
    if (basis === undefined) return undefined;
    const { dataSet, period } = basis;
    return { dataSet: { id: dataSet.id, name: this.#name.of(dataSet) }, period };
  });
  /** Names of what a report knows by id. */
  readonly ofReport = computed(() => ({ orgUnit: this.#orgUnit(), target: this.#target() }));
  /** Names of rows. Of several targets of one data element all are named: they are added up. */
  readonly ofRows = computed((): RowNames => {
    const basis = this.#basis();
    const nameOf = this.#target();
    const known = knownOfMetadata(basis?.metadata);
    const targets = targetsOfRow(
      basis === undefined ? [] : rowKeysOfDataSet(this.#targets(), basis.dataSet.id, known),
      known.defaultCombos,
    );
    return {
      orgUnit: this.#orgUnit(),
      target: (row) => targets(row).map(nameOf).join(', '),
      inDhis2: dhis2Names(basis?.metadata),
    };
  });
}
