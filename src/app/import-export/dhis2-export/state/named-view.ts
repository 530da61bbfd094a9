import { computed, inject, Injectable } from '@angular/core';
import { Store } from '@ngrx/store';
import { fileName } from '../../../../domain/index.ts';
import { IntlFormats } from '../../../i18n/index.ts';
import { selectView } from './dhis2-export.selectors.ts';
import { valueOrElse } from '../choose/state/read-status.ts';
import { TranslatedName } from '../shared/names/translated-name.ts';
import {
  namesBesideDhis2,
  reportNames,
  rowNames,
  type Mapping,
} from '../shared/names/target-names.ts';
import { orgUnitOptions } from '../choose/org-unit-options.ts';

/** What there is to choose and what is chosen, by the names that the reader knows. */
@Injectable()
export class NamedView {
  readonly #formats = inject(IntlFormats);
  readonly #name = inject(TranslatedName);
  readonly view = inject(Store).selectSignal(selectView);

  // What is made of much depends on its own part alone: an export's progress is another view each time.
  readonly #configuration = computed(() => this.view().configuration);
  readonly #orgUnits = computed(() => this.view().orgUnits);
  readonly #periods = computed(() => this.view().periods);
  readonly choice = computed(() => this.view().choice);
  readonly #metadata = computed(() => this.view().metadata);

  readonly dataSets = computed(() => {
    const configuration = this.#configuration();
    if (configuration.status !== 'ready') return [];
    return configuration.value.dataSets.map((dataSet) => ({
      id: dataSet.id,
      name: this.#name.of(dataSet),
    }));
  });
  readonly orgUnits = computed(() =>
    orgUnitOptions(valueOrElse(this.#orgUnits(), []), (one, other) =>
      this.#formats.compare(one, other),
    ),
  );
  readonly periods = computed(() => valueOrElse(this.#periods(), []));
  readonly dataSetName = computed(() => {
    const { dataSet } = this.view();
    return dataSet === undefined ? '' : this.#name.of(dataSet);
  });
  /** Whether everything that was counted is left out: then there is no file. */
  readonly isEmptied = computed(() => {
    const { outcome } = this.view();
    return outcome.status === 'checked' && outcome.review.report.dataValues === 0;
  });
  readonly fileName = computed(() => {
    const { isReady, dataSet, period, namedOrgUnits, choice } = this.view();
    if (!isReady || dataSet === undefined || period === undefined || this.isEmptied()) {
      return undefined;
    }
    const named = { id: dataSet.id, name: this.dataSetName() };
    return fileName(named, namedOrgUnits, period.tag, choice);
  });
  readonly #mapping = computed((): Mapping => {
    const configuration = this.#configuration();
    return {
      dataSet: this.choice().dataSet,
      targets: configuration.status === 'ready' ? configuration.value.targets : [],
      orgUnits: this.orgUnits(),
      metadata: this.#metadata().loaded?.metadata,
      nameOf: (target) => this.#name.of(target),
    };
  });
  readonly names = computed(() => reportNames(this.#mapping()));
  readonly rowNames = computed(() => rowNames(this.#mapping()));
  readonly comparedNames = computed(() => namesBesideDhis2(this.#mapping()));
}
