import {
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatIcon } from '@angular/material/icon';
import { MatProgressBar } from '@angular/material/progress-bar';
import { Store } from '@ngrx/store';
import { TranslatePipe, TranslateService } from '@ngx-translate/core';
import { rowKeysOfDataSet } from '../../../../domain/index.ts';
import { Announced } from '../../../announcer/announced.ts';
import { Announcer } from '../../../announcer/announcer.ts';
import { IntlFormats } from '../../../i18n/index.ts';
import { selectTargets } from '../choose/state/choose.selectors.ts';
import { ExportNames } from '../export/export-names.ts';
import { selectBasis } from '../export/state/export.selectors.ts';
import { Pager } from '../review/shared/pager.ts';
import type { ComparedAlone } from '../review/shared/compared-alone.ts';
import { comparedLines } from './compared-lines.ts';
import { ComparisonList } from './comparison-list/comparison-list.ts';
import { RecalculationReceipt } from './recalculation-receipt.ts';
import { RecalculationPanelActions } from './state/recalculation.actions.ts';
import { recalculationFeature } from './state/recalculation.feature.ts';

/** So many phones are on a page. */
const LINES = 20;

/** What the reports give beside what phones wrote, where the host calculates it. */
@Component({
  selector: 'cht-recalculation-panel',
  imports: [
    Announced,
    ComparisonList,
    MatButtonModule,
    MatCheckbox,
    MatIcon,
    MatProgressBar,
    Pager,
    TranslatePipe,
  ],
  templateUrl: './recalculation-panel.html',
  styleUrls: ['../shared/styles/headings.scss', './recalculation-panel.scss'],
})
export class RecalculationPanel {
  readonly #store = inject(Store);
  readonly #formats = inject(IntlFormats);
  readonly #translate = inject(TranslateService);
  readonly #announcer = inject(Announcer);
  protected readonly receipt = inject(RecalculationReceipt);
  protected readonly names = inject(ExportNames);
  readonly #basis = this.#store.selectSignal(selectBasis);
  readonly #targets = this.#store.selectSignal(selectTargets);
  protected readonly state = this.#store.selectSignal(
    recalculationFeature.selectRecalculationState,
  );
  protected readonly isOfFormerChoice = this.#store.selectSignal(
    recalculationFeature.selectIsOfFormerChoice,
  );
  protected readonly isAsOfEnd = signal(false);
  protected readonly canCompare = computed(() => this.#basis() !== undefined);
  protected readonly isOfAll = computed(() => this.#basis()?.choice.orgUnits.length === 0);
  protected readonly linesOfPage = LINES;
  protected readonly view = computed(() => {
    const { run, isDifferingOnly } = this.state();
    if (run.status !== 'compared') return undefined;
    const keys = rowKeysOfDataSet(this.#targets(), run.of.basis.dataSet.id);
    return comparedLines(run.compared, {
      targets: new Set(keys.flatMap(({ targets }) => targets.map(({ id }) => id))),
      isDifferingOnly,
      compare: (one, other) => this.#formats.compare(one, other),
    });
  });
  protected readonly page = computed(() => {
    const { from } = this.state();
    return this.view()?.lines.slice(from, from + LINES) ?? [];
  });
  /** Of what the numbers are: as of when, and in which time zone. */
  protected readonly made = computed(() => {
    const { run } = this.state();
    if (run.status !== 'compared') return undefined;
    const { timeZone: zone, reports, months } = run.compared.comparison;
    const now = months.at(-1)?.now ?? '';
    const when = now === '' ? '?' : `\u2068${this.#formats.moment(new Date(now))}\u2069`;
    const gone = months.flatMap(({ notRecalculated }) => notRecalculated).length;
    return { key: `export.dhis.reports.made.${reports}`, values: { zone, when }, gone };
  });
  /** Who is compared again: of a former choice nobody alone, since it may not be in this one. */
  protected readonly alone = computed(() => {
    const { run } = this.state();
    return run.status === 'compared' && !this.isOfFormerChoice() ? run.of.alone : undefined;
  });
  /** The name of the org unit or the CHW that was compared alone; undefined where all were. */
  protected readonly nameOfAlone = computed(() => {
    const { run } = this.state();
    if (run.status !== 'compared' || run.of.alone === undefined) return undefined;
    const { alone } = run.of;
    if ('orgUnit' in alone) return this.names.ofRows().orgUnit(alone.orgUnit) || alone.orgUnit;
    const { name = '' } = run.compared.people[alone.owner] ?? {};
    return name === '' ? alone.owner : name;
  });
  /** Whether a CHW was compared, of whom there is no file. */
  protected readonly isOfPerson = computed(() => {
    const { run } = this.state();
    return run.status === 'compared' && run.of.alone !== undefined && 'owner' in run.of.alone;
  });
  private readonly title = viewChild<ElementRef<HTMLElement>>('title');
  protected readonly actions = RecalculationPanelActions;
  protected readonly dispatch = this.#store.dispatch.bind(this.#store);

  constructor() {
    let before: ComparedAlone | undefined;
    effect(() => {
      const { run } = this.state();
      const alone = run.status === 'running' ? run.of.alone : undefined;
      // The button that was pressed stands far below.
      if (alone !== undefined && alone !== before) this.title()?.nativeElement.focus();
      before = alone;
    });
    effect(() => {
      const { run } = this.state();
      if (run.status !== 'running') return;
      const { done, total } = run.progress ?? { done: 0, total: undefined };
      this.#announcer.announceProgress(
        total === undefined
          ? this.#say('export.dhis.reports.waiting')
          : this.#say('export.dhis.reports.running', { done, total }),
      );
    });
  }

  protected compare(alone?: ComparedAlone): void {
    if (!this.canCompare()) return;
    const isAsOfEnd = this.isAsOfEnd();
    this.#store.dispatch(
      RecalculationPanelActions.compareClicked({
        isAsOfEnd,
        ...(alone === undefined ? {} : { alone }),
      }),
    );
  }

  #say(key: string, values?: Record<string, unknown>): string {
    return String(this.#translate.instant(key, values));
  }
}
