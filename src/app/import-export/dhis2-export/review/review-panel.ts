import {
  Component,
  computed,
  effect,
  EnvironmentInjector,
  type ElementRef,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { NgComponentOutlet } from '@angular/common';
import { MatButtonModule } from '@angular/material/button';
import { Store } from '@ngrx/store';
import { TranslatePipe, TranslateService } from '@ngx-translate/core';
import type { Attribution, Exclusion } from '../../../../domain/index.ts';
import { IntlFormats } from '../../../i18n/index.ts';
import { selectTargets } from '../choose/state/choose.selectors.ts';
import { metadataFeature } from '../dhis2/metadata/state/metadata.feature.ts';
import type { RowNames } from '../shared/names/row-names.ts';
import { ReviewWorkerClient } from '../worker/review/review-worker-client.ts';
import { LeftOutList } from './leave-out/left-out-list.ts';
import { ExclusionActions } from './leave-out/state/exclusions.actions.ts';
import { exclusionsFeature } from './leave-out/state/exclusions.feature.ts';
import { NoticeEntry } from './not-counted/notice-entry.ts';
import type { ReportNames } from './not-counted/notice-groups.ts';
import { NoticeList } from './not-counted/notice-list.ts';
import { OutlierList } from './outliers/outlier-list.ts';
import { officialForms } from './official-forms.ts';
import { MissingListOutput, type MissingOf } from './reporting/missing-list-output.ts';
import { MissingList } from './reporting/missing-list.ts';
import { reviewSections, unread } from './review-sections.ts';
import { Pager } from './shared/pager.ts';
import type { ChosenOfSheet } from './shared/counted-of.ts';
import { OrgUnitSheetPage } from './sheet/org-unit-sheet-page.ts';
import { SheetPrinter } from './sheet/sheet-printer.ts';
import { ReviewPanelActions } from './state/review.actions.ts';
import { reviewFeature } from './state/review.feature.ts';
import { LINES_OF_LIST, type ReviewSection, type ReviewQuery } from './state/review-state.ts';
import { PhonesBehind } from './suspects/phones-behind.ts';
import { suspectGroups } from './suspects/suspect-groups.ts';
import { suspectWords } from './suspects/suspect-words.ts';
import { SignOffList } from './sign-offs/sign-off-list.ts';
import { announceValues } from './values/announce-values.ts';
import { ValueTable } from './values/value-table.ts';
import type { ValuesOfReports } from './values/values-of-reports.ts';
import type { ComparedAlone } from './shared/compared-alone.ts';
import { ValueTools } from './values/value-tools.ts';

/** What was counted, as it is in the file: values, who is missing, what looks wrong. */
@Component({
  selector: 'cht-review-panel',
  imports: [
    LeftOutList,
    MatButtonModule,
    MissingList,
    NoticeEntry,
    NoticeList,
    NgComponentOutlet,
    OutlierList,
    Pager,
    PhonesBehind,
    SignOffList,
    TranslatePipe,
    ValueTable,
    ValueTools,
  ],
  providers: [MissingListOutput],
  templateUrl: './review-panel.html',
  styleUrls: ['../shared/styles/headings.scss', './review-panel.scss'],
})
export class ReviewPanel {
  readonly #store = inject(Store);
  readonly #worker = inject(ReviewWorkerClient);
  readonly #formats = inject(IntlFormats);
  readonly #translate = inject(TranslateService);
  readonly #missing = inject(MissingListOutput);
  readonly #sheets = inject(SheetPrinter);
  readonly #environmentInjector = inject(EnvironmentInjector);
  /** Names of rows and of what a report knows by id: those of the choice that was counted. */
  readonly names = input.required<RowNames>();
  readonly reportNames = input.required<ReportNames>();
  /** What was chosen, named: the head of what is printed. */
  readonly chosen = input<ChosenOfSheet>();
  readonly attributionChange = output<Attribution>();
  /** What the reports give, where that has been calculated. */
  readonly fromReports = input<ValuesOfReports>();
  /** Whether the host calculates it for an org unit. */
  readonly canCompare = input(false);
  /** Who shall be compared with the reports. */
  readonly compared = output<ComparedAlone>();

  protected readonly state = this.#store.selectSignal(reviewFeature.selectShown);
  protected readonly isStale = this.#store.selectSignal(reviewFeature.selectIsStale);
  protected readonly sections = computed(() => {
    const { count, former, isCountedAnew } = this.state();
    const figures = reviewSections(count?.summary, former?.summary);
    return isCountedAnew ? figures.map(unread) : figures;
  });
  protected readonly counted = computed(() => {
    const { count } = this.state();
    return count && this.#formats.moment(new Date(count.at));
  });
  readonly #suspectWords = suspectWords((id) => this.reportNames().target(id));
  protected readonly suspects = computed(() =>
    suspectGroups(this.state().lists.suspects?.lines ?? [], this.#suspectWords),
  );
  protected readonly unreadable = computed(() => {
    const signOffs = this.state().summary?.signOffs;
    return signOffs?.status === 'read' ? signOffs.unreadable : 0;
  });
  protected readonly isForAll = computed(() => this.state().count?.choice.orgUnits.length === 0);
  /** Of what somebody can be left out, or taken in again: of a former choice nobody can. */
  protected readonly period = computed(() => {
    const { dataSet, period } = this.state().count?.choice ?? {};
    return this.isStale() || dataSet === undefined || period === undefined
      ? undefined
      : { dataSet, period };
  });
  protected readonly isForgotten = this.#store.selectSignal(exclusionsFeature.selectIsForgotten);
  protected readonly isKept = this.#store.selectSignal(exclusionsFeature.selectIsKept);
  /** As a text: the same as long as the same owners are left out. */
  readonly #excluded = computed(() => {
    const { count } = this.state();
    return count && JSON.stringify(count.excluded);
  });
  private readonly title = viewChild<ElementRef<HTMLElement>>('title');
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly notCounted = viewChild<NoticeList>('notCounted');
  readonly #announced = announceValues(computed(() => this.state().values));
  protected readonly forms = officialForms({
    state: this.state,
    counted: this.counted,
    chosen: this.chosen,
    names: this.names,
    targets: this.#store.selectSignal(selectTargets),
    metadata: this.#store.selectSignal(metadataFeature.selectMetadata),
    // Whoever uses a keyboard goes on from what it was about.
    onClosed: () => {
      this.heading()?.nativeElement.focus();
    },
  });
  protected readonly linesOfList = LINES_OF_LIST;
  protected readonly actions = ReviewPanelActions;
  protected readonly dispatch = this.#store.dispatch.bind(this.#store);

  constructor() {
    effect(() => {
      const language = this.#translate.currentLang() ?? 'en';
      this.#store.dispatch(ReviewPanelActions.languageShown({ language }));
    });
    let before: string | undefined;
    effect(() => {
      const excluded = this.#excluded();
      // The button that left somebody out, or took somebody in, goes with what it was about.
      if (![undefined, excluded].includes(before) && excluded !== undefined) {
        setTimeout(() => this.title()?.nativeElement.focus());
      }
      before = excluded;
    });
  }

  /** Looks for other values, or for the next ones; which they are is read out when they are there. */
  protected askForValues(query: Partial<ReviewQuery>): void {
    this.#announced.ask();
    this.#store.dispatch(ReviewPanelActions.queryChanged({ query }));
  }

  /** Opens a section and goes to what is in it; one with nothing in it stays shut. */
  protected open(section: ReviewSection, canOpen: boolean): void {
    if (!canOpen) return;
    const isOpening = this.state().section !== section;
    this.#store.dispatch(ReviewPanelActions.sectionClicked({ section }));
    if (!isOpening) return;
    setTimeout(() => {
      this.heading()?.nativeElement.focus();
      this.notCounted()?.open();
    });
  }

  protected leaveOut(exclusion: Exclusion): void {
    const of = this.period();
    if (of !== undefined) this.#store.dispatch(ExclusionActions.leftOut({ of, ...exclusion }));
  }

  protected takeIn(owner: string): void {
    const of = this.period();
    if (of !== undefined) this.#store.dispatch(ExclusionActions.takenIn({ of, owner }));
  }

  /** Prints what one org unit reports, on a page of its own. */
  protected async printSheet(orgUnit: string): Promise<void> {
    const sheet = await this.#worker.reviewSheet(orgUnit);
    const chosen = this.chosen();
    if (sheet === undefined || chosen === undefined) return;
    const content = { sheet, chosen, counted: this.counted() ?? '', names: this.names() };
    const injector = this.#environmentInjector;
    this.#sheets.print(OrgUnitSheetPage, 'cht-prints-sheet', { content }, injector);
  }

  protected toggle(id: string): void {
    const { open } = this.state().query;
    const without = open.filter((other) => other !== id);
    const isOpen = without.length < open.length;
    const query = { open: isOpen ? without : [...open, id] };
    this.#store.dispatch(ReviewPanelActions.queryChanged({ query }));
  }

  protected copyMissing(): Promise<void> {
    return this.#missing.copy(this.#missingOf());
  }

  protected saveMissing(): Promise<void> {
    return this.#missing.save(this.#missingOf());
  }

  #missingOf(): MissingOf {
    const { dataSet = '', period = '' } = this.state().count?.choice ?? {};
    return { dataSet, period, orgUnit: this.names().orgUnit };
  }
}
