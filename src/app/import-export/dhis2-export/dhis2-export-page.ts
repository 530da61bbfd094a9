import { LiveAnnouncer } from '@angular/cdk/a11y';
import { Component, computed, DestroyRef, effect, inject, untracked } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { Router } from '@angular/router';
import { Store, type Action } from '@ngrx/store';
import { TranslatePipe, TranslateService } from '@ngx-translate/core';
import { ChtMonth } from '../../i18n/index.ts';
import { DHIS2_EXPORT_OPTIONS } from '../dhis2-export-options.ts';
import { ChoiceSummary } from './choose/choice-summary/choice-summary.ts';
import { DataSetPicker } from './choose/data-set-picker/data-set-picker.ts';
import { ExportBar } from './export/export-bar/export-bar.ts';
import { ExportErrorCard } from './export/export-error-card/export-error-card.ts';
import { ExportOptions } from './choose/export-options/export-options.ts';
import { ExportResult } from './export/export-result/export-result.ts';
import { FileCheckPanel } from './review/dhis2-check/file-check-panel.ts';
import { FormatPicker } from './choose/format-picker/format-picker.ts';
import { MetadataPanel } from './dhis2/metadata/metadata-panel/metadata-panel.ts';
import { NotConfigured } from './not-configured/not-configured.ts';
import { NoticeList } from './review/not-counted/notice-list.ts';
import { OrgUnitPicker } from './choose/org-unit-picker/org-unit-picker.ts';
import { PeriodPicker } from './choose/period-picker/period-picker.ts';
import { Dhis2Credentials } from './dhis2/connection/dhis2-credentials.ts';
import { SendPanel } from './send/send-panel/send-panel.ts';
import { ProjectNames } from './shared/names/project-names.ts';
import { ClockNotice } from './shared/clock-notice/clock-notice.ts';
import { Dhis2ExportPageActions } from './state/dhis2-export.actions.ts';
import { syncChoiceWithUrl } from './choose/query-params/sync-query-params.ts';
import { NamedView } from './state/named-view.ts';

/** Choose, look, export: the page on which an officer makes a file for DHIS2. */
@Component({
  selector: 'cht-dhis2-export-page',
  imports: [
    ChtMonth,
    ChoiceSummary,
    ClockNotice,
    DataSetPicker,
    ExportBar,
    ExportErrorCard,
    ExportOptions,
    ExportResult,
    FileCheckPanel,
    FormatPicker,
    MatIcon,
    MetadataPanel,
    NotConfigured,
    OrgUnitPicker,
    PeriodPicker,
    NoticeList,
    SendPanel,
    TranslatePipe,
  ],
  templateUrl: './dhis2-export-page.html',
  styleUrl: './dhis2-export-page.scss',
  providers: [NamedView, ProjectNames],
})
export class Dhis2ExportPage {
  readonly #store = inject(Store);
  readonly #router = inject(Router);
  readonly #translate = inject(TranslateService);
  readonly #announcer = inject(LiveAnnouncer);
  readonly #credentials = inject(Dhis2Credentials);
  protected readonly options = inject(DHIS2_EXPORT_OPTIONS);
  protected readonly named = inject(NamedView);
  protected readonly actions = Dhis2ExportPageActions;
  protected readonly view = this.named.view;

  protected readonly missing = computed(() => {
    const { configuration, orgUnits, periods, metadata, faults, choice } = this.view();
    const isReading = [configuration, orgUnits, periods].some(({ status }) => status === 'loading');
    if (isReading || metadata.reading !== undefined) return 'export.dhis.file.reading';
    if (this.named.isEmptied()) return 'export.dhis.file.emptied';
    if (faults.some(({ isBlocking }) => isBlocking)) return 'export.dhis.file.correct';
    if (choice.dataSet === undefined) return 'export.dhis.file.choose-data-set';
    if (choice.period === undefined) return 'export.dhis.file.choose-period';
    return this.named.fileName() === undefined ? 'export.dhis.file.reading' : undefined;
  });
  protected readonly progress = computed(() => {
    const { outcome } = this.view();
    return outcome.status === 'exporting' ? outcome.progress : undefined;
  });
  /** What could not be read after the settings, as one error. */
  protected readonly readingError = computed(() => {
    const { orgUnits, periods } = this.view();
    if (orgUnits.status === 'failed') return orgUnits.error;
    // Older periods that could not be read are no reason to stop: the picker tells of them.
    const isPeriodMissing = periods.status === 'failed' && this.named.periods().length === 0;
    return isPeriodMissing ? periods.error : undefined;
  });
  constructor() {
    syncChoiceWithUrl(this.named.choice);
    this.dispatch(this.actions.opened());
    inject(DestroyRef).onDestroy(() => {
      this.dispatch(this.actions.left());
      this.#credentials.forget();
    });
    effect(() => {
      const { outcome } = this.view();
      if (outcome.status === 'exported') {
        const { dataValues: values, notCounted } = outcome.report;
        untracked(() => {
          this.#announce('export.dhis.done.announcement', {
            values,
            notCounted: notCounted.length,
          });
        });
      } else if (outcome.status === 'cancelled') {
        untracked(() => {
          this.#announce('export.dhis.cancelled');
        });
      }
    });
  }

  protected dispatch(action: Action): void {
    this.#store.dispatch(action);
  }

  /** Reads again what could not be read; an export that failed with it is made then, too. */
  protected readAgain(): void {
    const hasFailed = this.view().outcome.status === 'failed';
    this.dispatch(this.actions.readingRetried());
    if (hasFailed) this.export();
  }

  /** The address to come back to after signing in again. */
  protected returnTo(): string {
    return this.#router.url;
  }

  protected export(): void {
    const fileName = this.named.fileName();
    if (fileName === undefined) return;
    const isToConfirm = this.view().outcome.status === 'checked';
    this.dispatch(
      isToConfirm
        ? this.actions.checkConfirmed({ fileName })
        : this.actions.exportRequested({ fileName }),
    );
  }

  #announce(key: string, values?: Record<string, number>): void {
    const text: unknown = this.#translate.instant(key, values);
    void this.#announcer.announce(String(text));
  }
}
