import {
  afterNextRender,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { TranslatePipe, TranslateService } from '@ngx-translate/core';
import { Announcer } from '../../../../announcer/announcer.ts';
import { CopyButton } from '../../../../copy-button/copy-button.ts';
import { NoticeEntry } from '../../review/not-counted/notice-entry.ts';
import { noticeGroups, type ReportNames } from '../../review/not-counted/notice-groups.ts';
import { Connectivity } from '../../shared/connectivity.ts';
import type { ExportFailure } from '../state/export-status.ts';
import { errorWords } from './error-words.ts';

/** Errors that may be gone when the same is asked again. */
const TO_RETRY: readonly ExportFailure['code'][] = ['unreachable', 'refused'];

/** Errors of a choice that was made from what is no longer so. */
const TO_RELOAD: readonly ExportFailure['code'][] = ['unknown-data-set', 'unknown-org-unit'];

/** Errors that the documentation of the CHT helps with. */
const TO_CONFIGURE: readonly ExportFailure['code'][] = [
  'no-data-sets',
  'invalid-data-set',
  'no-data-elements',
];

/** As many org units as a sentence names. */
const NAMED = 3;

/** An error in its three parts, with the button that helps where there is one. */
@Component({
  selector: 'cht-export-error-card',
  imports: [CopyButton, MatButtonModule, MatIcon, NoticeEntry, RouterLink, TranslatePipe],
  templateUrl: './export-error-card.html',
  styleUrl: './export-error-card.scss',
})
export class ExportErrorCard {
  readonly #announcer = inject(Announcer);
  readonly #translate = inject(TranslateService);
  readonly #isOnline = inject(Connectivity).isOnline;
  readonly error = input.required<ExportFailure>();
  readonly signInUrl = input.required<string>();
  readonly returnTo = input.required<string>();
  /** Whether something could not be read, and nothing was exported yet. */
  readonly isOfReading = input(false);
  /** Whether it answers the press of a button, so that the reader is taken to it. */
  readonly takesFocus = input(false);
  /** How what explains it is named; the ids where nothing is known. */
  readonly names = input<ReportNames>({ target: (id) => id, orgUnit: (id) => id });
  readonly retried = output();
  readonly reloaded = output();
  /** The page shall be loaded again from the server. */
  readonly pageReloaded = output();

  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  readonly #words = computed(() => errorWords(this.error(), this.#isOnline()));
  protected readonly key = computed(() => this.#words().key);
  protected readonly values = computed(() => ({
    ...this.#words().values,
    named: this.#named(this.error()),
  }));
  /** What follows from it: of an export, or of reading what can be chosen. */
  protected readonly effectKey = computed(() =>
    this.isOfReading() && ['unreachable', 'refused'].includes(this.error().code)
      ? `${this.key()}.reading`
      : `${this.key()}.effect`,
  );
  protected readonly groups = computed(() =>
    noticeGroups({ notices: this.#words().notices }, this.names(), 'nearest'),
  );
  /** Nothing to export is nobody's fault. */
  protected readonly isFault = computed(
    () => !['no-rows', 'no-data-sets'].includes(this.error().code),
  );
  protected readonly canRetry = computed(
    () => TO_RETRY.includes(this.error().code) && !this.key().endsWith('offline-account'),
  );
  protected readonly canReload = computed(() => TO_RELOAD.includes(this.error().code));
  protected readonly canReadOn = computed(() => TO_CONFIGURE.includes(this.error().code));

  constructor() {
    afterNextRender(() => {
      if (this.takesFocus()) this.heading().nativeElement.focus();
      const text: unknown = this.#translate.instant(this.key(), this.values());
      this.#announcer.announce(String(text));
    });
  }

  /** The org units without a code; the first of many. */
  #named(error: ExportFailure): string {
    if (error.code !== 'no-codes') return '';
    const first = error.orgUnits.slice(0, NAMED).map((id) => this.names().orgUnit(id) || id);
    return [...first, ...(error.orgUnits.length > NAMED ? ['…'] : [])].join(', ');
  }
}
