import { computed, inject, Injectable } from '@angular/core';
import { Store } from '@ngrx/store';
import { distinctOrgUnitName, fileName } from '../../../../domain/index.ts';
import { IntlFormats } from '../../../i18n/index.ts';
import { selectView } from './dhis2-export.selectors.ts';
import { valueOrElse } from '../choose/state/read-status.ts';
import { ProjectNames } from '../shared/names/project-names.ts';
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
  readonly #projectNames = inject(ProjectNames);
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
  /** Who is signed in, as the page opened. */
  readonly user = computed(() => {
    const configuration = this.#configuration();
    return configuration.status === 'ready' ? configuration.value.user : '';
  });
  readonly dataSetName = computed(() => {
    const { dataSet } = this.view();
    return dataSet === undefined ? '' : this.#name.of(dataSet);
  });
  /** Whether everything that was counted is left out: then there is no file. */
  readonly isEmptied = computed(() => {
    const { outcome } = this.view();
    return outcome.status === 'checked' && outcome.review.report.dataValues === 0;
  });
  /** The chosen org units, each with what tells it from others of its name. */
  readonly chosenOrgUnits = computed(() => {
    const labels = new Map(this.orgUnits().map(({ id, label }) => [id, label]));
    return this.choice().orgUnits.map((id) => ({ id, name: labels.get(id) ?? '' }));
  });
  readonly #projectName = this.#projectNames.of(
    computed(() => {
      const configuration = this.#configuration();
      return configuration.status === 'ready' ? configuration.value.locale : undefined;
    }),
  );
  readonly #orgUnitsOfFile = computed(() => {
    const all = this.orgUnits();
    return this.choice().orgUnits.map((id) => distinctOrgUnitName(id, all));
  });
  /** The same for every reader: in the project's own language. */
  readonly fileName = computed(() => {
    const { isReady, dataSet, period, choice } = this.view();
    const nameOf = this.#projectName();
    if (!isReady || dataSet === undefined || period === undefined || this.isEmptied()) {
      return undefined;
    }
    if (nameOf === undefined) return undefined;
    const named = { id: dataSet.id, name: nameOf(dataSet) };
    return fileName(named, this.#orgUnitsOfFile(), period.tag, choice);
  });
  readonly #mapping = computed((): Mapping => {
    const configuration = this.#configuration();
    return {
      dataSet: this.choice().dataSet,
      targets: configuration.status === 'ready' ? configuration.value.targets : [],
      orgUnits: this.orgUnits().map(({ id, label }) => ({ id, name: label })),
      metadata: this.#metadata().loaded?.metadata,
      nameOf: (target) => this.#name.of(target),
    };
  });
  readonly names = computed(() => reportNames(this.#mapping()));
  readonly rowNames = computed(() => rowNames(this.#mapping()));
  readonly comparedNames = computed(() => namesBesideDhis2(this.#mapping()));
}
