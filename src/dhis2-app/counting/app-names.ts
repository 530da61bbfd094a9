import { computed, inject, Service } from '@angular/core';
import { Store } from '@ngrx/store';
import { dhis2Names } from '../../app/import-export/dhis2-export/shared/names/dhis2-names.ts';
import type { RowNames } from '../../app/import-export/dhis2-export/shared/names/row-names.ts';
import { countingFeature } from './state/counting.feature.ts';

const NONE = (): string => '';

/** How DHIS2 names the rows that were counted; inside DHIS2 its names are the only ones. */
@Service()
export class AppNames {
  readonly #store = inject(Store);
  readonly #metadata = this.#store.selectSignal(countingFeature.selectMetadata);
  readonly #choice = this.#store.selectSignal(countingFeature.selectChoice);

  readonly ofRows = computed((): RowNames => {
    const names = dhis2Names(this.#metadata());
    const chosen = this.#choice()?.orgUnit;
    return {
      orgUnit: (id) => names.orgUnit(id) || (id === chosen?.id ? chosen.name : ''),
      target: ({ dataElement, categoryOptionCombo: combo }) =>
        [names.dataElement(dataElement), combo === undefined ? '' : names.optionCombo(combo)]
          .filter((name) => name !== '')
          .join(' · '),
      inDhis2: { orgUnit: NONE, dataElement: NONE, optionCombo: NONE },
    };
  });
}
