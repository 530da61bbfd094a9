import {
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { MatButtonModule, type MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatProgressBar } from '@angular/material/progress-bar';
import { TranslatePipe, TranslateService } from '@ngx-translate/core';
import { Announcer } from '../../../../announcer/announcer.ts';
import { IntlFormats } from '../../../../i18n/index.ts';
import { Connectivity } from '../../shared/connectivity.ts';

/** How far an export is. */
export interface ProgressOfExport {
  readonly step: 'settings' | 'places' | 'target-documents' | 'owners';
  readonly done: number;
  readonly total?: number;
  /** Where the total is only what is expected. */
  readonly isEstimate?: true;
  /** What was read so far, as it came. */
  readonly bytes?: number;
  /** The connection is lost, and waited for. */
  readonly isConnectionLost?: true;
}

/** What the next press does, one word for each. */
export type ExportStep = 'export' | 'review' | 'write';

/** A press so soon after another word has come is meant for the former one: nothing is written by it. */
const UNREAD_MS = 500;

/** Whether it is known how much there is: the choice of words. */
type Whole = 'exact' | 'about' | 'unknown';

/** The last line of the page: what will be written, and the one button that writes it. */
@Component({
  selector: 'cht-export-bar',
  imports: [MatButtonModule, MatIcon, MatProgressBar, TranslatePipe],
  templateUrl: './export-bar.html',
  styleUrl: './export-bar.scss',
  host: { '(document:focusin)': 'uncover($event)' },
})
export class ExportBar {
  readonly #formats = inject(IntlFormats);
  readonly #announcer = inject(Announcer);
  readonly #translate = inject(TranslateService);
  readonly #isOnline = inject(Connectivity).isOnline;
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef);
  /** The name of the file, undefined while something is still to be chosen. */
  readonly fileName = input<string>();
  /** The key of what is still to be done. */
  readonly missing = input<string>();
  readonly progress = input<ProgressOfExport>();
  /** Whether the button has been pressed and what it does is not at its end. */
  readonly isExporting = input(false);
  /** What the button does: count and write, count for somebody to look, or write what was counted. */
  readonly step = input<ExportStep>('export');
  /** The step that the button named when it was pressed. */
  readonly exported = output<ExportStep>();
  readonly cancelled = output();

  /** The name in two, so that it is cut between them where there is no room for all of it. */
  protected readonly parts = computed(() => {
    const name = this.fileName() ?? '';
    const cut = name.lastIndexOf('_');
    return { beginning: name.slice(0, Math.max(cut, 0)), end: name.slice(Math.max(cut, 0)) };
  });
  protected readonly label = computed(() =>
    this.step() === 'export' ? 'export.dhis.export' : `export.dhis.step.${this.step()}`,
  );
  /** Whether the word has changed so lately that a press would be meant for the former one. */
  readonly #isUnread = signal(false);
  protected readonly isDisabled = computed(
    () => this.fileName() === undefined || this.isExporting() || this.#isUnread(),
  );
  /** An estimate that was too low is none any more. */
  readonly #whole = computed((): Whole => {
    const { done, total, isEstimate } = this.progress() ?? { done: 0 };
    if (total === undefined || (isEstimate && done > total)) return 'unknown';
    return isEstimate ? 'about' : 'exact';
  });
  /** What the words of a step are made of. */
  protected readonly values = computed(() => {
    const { done, total } = this.progress() ?? { done: 0 };
    return { done, total: total ?? 0, whole: this.#whole() };
  });
  protected readonly size = computed(() => {
    const bytes = this.progress()?.bytes ?? 0;
    return bytes === 0 ? undefined : this.#formats.bytes(bytes);
  });
  /** The key of what is said of a connection that is lost. */
  protected readonly lost = computed(() => {
    if (this.progress()?.isConnectionLost !== true) return undefined;
    return `export.dhis.progress.${this.#isOnline() ? 'connection-lost' : 'offline'}`;
  });
  protected readonly share = computed(() => {
    const { done, total, whole } = this.values();
    return whole === 'unknown' || total === 0 ? undefined : (100 * done) / total;
  });

  constructor() {
    let former: ExportStep | undefined;
    effect((onCleanup) => {
      const step = this.step();
      const writesUnasked = former !== undefined && former !== step && step !== 'review';
      former = step;
      this.#isUnread.set(writesUnasked);
      const timer = setTimeout(() => {
        this.#isUnread.set(false);
      }, UNREAD_MS);
      onCleanup(() => {
        clearTimeout(timer);
      });
    });
    effect(() => {
      const progress = this.progress();
      const lost = this.lost();
      if (lost !== undefined) this.#announcer.announce(this.#text(lost));
      // What nobody has asked for is told at its end.
      else if (progress !== undefined && this.isExporting()) {
        const step = this.#text(`export.dhis.progress.${progress.step}`, this.values());
        this.#announcer.announceProgress(`${this.#text('export.dhis.exporting')}. ${step}`);
      }
    });
  }

  #text(key: string, values?: ReturnType<typeof this.values>): string {
    return String(this.#translate.instant(key, values));
  }

  protected cancel(exportButton: MatButton): void {
    // The button that was pressed goes; whoever uses a keyboard goes on from its neighbour.
    exportButton.focus();
    this.cancelled.emit();
  }

  protected export(): void {
    // A button that keeps the focus while it is disabled still hears its clicks.
    if (!this.isDisabled()) this.exported.emit(this.step());
  }

  /**
   * Scrolls what the keyboard has reached out from under this line. Browsers do so for what is quite
   * hidden only, and not all of them; how much room it needs is its `scroll-margin`.
   */
  protected uncover({ target }: FocusEvent): void {
    if (!(target instanceof Element) || this.#element.nativeElement.contains(target)) return;
    if (target.matches(':focus-visible')) target.scrollIntoView({ block: 'nearest' });
  }
}
