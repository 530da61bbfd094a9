import { Component, computed, inject, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { TranslatePipe } from '@ngx-translate/core';
import type { Dhis2Error, SendingsOfFile } from '../../../../../data-access/index.ts';
import { Announced } from '../../../../announcer/announced.ts';
import { IntlFormats } from '../../../../i18n/index.ts';
import type { Reading } from '../state/reading.ts';

/** As many are shown: what was sent before is not what an officer decides by. */
const MOST_SHOWN = 10;

/** What everybody has sent of this data set and period, and whether these very bytes were among it. */
@Component({
  selector: 'cht-sendings-log',
  imports: [Announced, MatIcon, TranslatePipe],
  templateUrl: './sendings-log.html',
  styleUrls: ['../../shared/styles/headings.scss', './sendings-log.scss'],
})
export class SendingsLog {
  readonly #formats = inject(IntlFormats);
  /** Undefined until DHIS2 was asked. */
  readonly sendings = input.required<Reading<SendingsOfFile> | undefined>();
  /** Why the last sending is not in the log. */
  readonly notLogged = input.required<Dhis2Error | undefined>();

  readonly #read = computed(() => {
    const sendings = this.sendings();
    return sendings?.status === 'read' ? sendings.value : undefined;
  });
  readonly #hasEntries = computed(() => (this.#read()?.sendings ?? []).length > 0);
  readonly #isStoreNotRead = computed(() => this.#read()?.storeNotRead !== undefined);
  protected readonly isNotRead = computed(
    () => this.sendings()?.status === 'not-read' || (this.#isStoreNotRead() && !this.#hasEntries()),
  );
  protected readonly isOfServerAlone = computed(() => this.#isStoreNotRead() && this.#hasEntries());
  /** Nothing in a part of the log is not nothing sent. */
  protected readonly isRead = computed(
    () => this.#read() !== undefined && (this.#hasEntries() || !this.#isStoreNotRead()),
  );
  /** The last time that these very bytes were sent. */
  protected readonly same = computed(() => {
    const { same, isSameThere } = this.#read() ?? {};
    if (same === undefined) return undefined;
    const key = `export.dhis.sendings.same${isSameThere === true ? '' : '.not-last'}${same.by === '' ? '.unnamed' : ''}`;
    return { key, when: this.#when(same.at), by: this.#isolated(same.by) };
  });
  protected readonly entries = computed(() =>
    (this.#read()?.sendings ?? []).slice(0, MOST_SHOWN).map((sending, index) => ({
      ...sending,
      index,
      when: this.#when(sending.at),
      figures: { rows: sending.rows, ...sending.counts },
      isBrokenOff: sending.status === 'BROKEN-OFF',
    })),
  );

  #when(at: string): string {
    return this.#isolated(this.#formats.moment(new Date(at)));
  }

  /** Set apart, because what runs to the left would tear an English sentence. */
  #isolated(text: string): string {
    return text === '' ? '' : `\u2068${text}\u2069`;
  }
}
