import { Component, computed, effect, inject, untracked } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { Router } from '@angular/router';
import { Store } from '@ngrx/store';
import { TranslatePipe, TranslateService } from '@ngx-translate/core';
import { Announcer } from '../../../announcer/announcer.ts';
import { LOAD_PAGE } from '../../../session/load-page.ts';
import { DHIS2_EXPORT_OPTIONS } from '../../dhis2-export-options.ts';
import { ChoiceSummary } from '../choose/choice-summary/choice-summary.ts';
import { ChoosePanelActions } from '../choose/state/choose.actions.ts';
import { chooseFeature } from '../choose/state/choose.feature.ts';
import { selectReadingObstacle } from '../choose/state/choose.selectors.ts';
import { FileCheckActions } from '../review/dhis2-check/file-check.actions.ts';
import { FileCheckPanel } from '../review/dhis2-check/file-check-panel.ts';
import { FindingList } from '../review/dhis2-check/finding-list.ts';
import { Dhis2ExportPageActions } from '../shared/page.actions.ts';
import { ExportCommand } from './export-command.ts';
import { ExportErrorCard } from './export-error-card/export-error-card.ts';
import { ExportNames } from './export-names.ts';
import { ExportResult } from './export-result/export-result.ts';
import type { ExportStatus } from './state/export-status.ts';
import { exportFeature } from './state/export.feature.ts';
import { selectIsOfFormerChoice } from './state/export.selectors.ts';

const REVIEWED_FIRST: readonly ExportStatus['status'][] = [
  'idle',
  'cancelled',
  'exporting',
  'counted',
  'costly',
];

/** What became of the last export, or what will be in the next file. */
@Component({
  selector: 'cht-export-panel',
  imports: [
    ChoiceSummary,
    ExportErrorCard,
    ExportResult,
    FileCheckPanel,
    FindingList,
    MatButtonModule,
    MatIcon,
    TranslatePipe,
  ],
  templateUrl: './export-panel.html',
  styleUrls: ['../shared/styles/headings.scss', './export-panel.scss'],
})
export class ExportPanel {
  readonly #store = inject(Store);
  readonly #router = inject(Router);
  readonly #translate = inject(TranslateService);
  readonly #announcer = inject(Announcer);
  readonly #loadPage = inject(LOAD_PAGE);
  protected readonly options = inject(DHIS2_EXPORT_OPTIONS);
  protected readonly command = inject(ExportCommand);
  protected readonly names = inject(ExportNames);
  readonly #configuration = this.#store.selectSignal(chooseFeature.selectConfiguration);
  readonly #periods = this.#store.selectSignal(chooseFeature.selectPeriods);
  protected readonly state = this.#store.selectSignal(exportFeature.selectExportState);
  protected readonly isOfFormerChoice = this.#store.selectSignal(selectIsOfFormerChoice);
  protected readonly obstacle = this.#store.selectSignal(selectReadingObstacle);
  protected readonly hasNoPeriods = computed(() => {
    const periods = this.#periods();
    return periods.status === 'ready' && periods.value.length === 0;
  });
  /** Who is signed in, as the page opened. */
  protected readonly user = computed(() => {
    const configuration = this.#configuration();
    return configuration.status === 'ready' ? configuration.value.user : '';
  });
  /** Whether the numbers can be looked at before they are written; what was written is looked at already. */
  protected readonly offersReview = computed(
    () => this.isOfFormerChoice() || REVIEWED_FIRST.includes(this.state().status),
  );
  protected readonly choose = ChoosePanelActions;
  protected readonly check = FileCheckActions;
  protected readonly page = Dhis2ExportPageActions;
  protected readonly dispatch = this.#store.dispatch.bind(this.#store);

  constructor() {
    effect(() => {
      const state = this.state();
      untracked(() => {
        this.#announce(state);
      });
    });
  }

  /** The address to come back to after signing in again. */
  protected returnTo(): string {
    return this.#router.url;
  }

  protected loadPageAgain(): void {
    this.#loadPage(this.#router.url);
  }

  #announce(state: ReturnType<typeof this.state>): void {
    const say = (key: string, values?: Record<string, unknown>): string =>
      String(this.#translate.instant(key, values));
    if (state.status === 'exported') {
      const { dataValues: values, notCounted } = state.report;
      const counts = { values, notCounted: notCounted.length };
      this.#announcer.announce(say('export.dhis.done.announcement', counts));
    } else if (state.status === 'counted') {
      const { dataValues: values } = state.report;
      this.#announcer.announce(say('export.dhis.counted.announcement', { values }));
    } else if (state.status === 'checked' && state.isByItself) {
      this.#announcer.announce(say('export.dhis.review'));
    } else if (state.status === 'costly') {
      this.#announcer.announce(say('export.dhis.costly'));
    } else if (state.status === 'cancelled') {
      this.#announcer.announce(say('export.dhis.cancelled'));
    }
  }
}
