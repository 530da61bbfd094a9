import { Clipboard } from '@angular/cdk/clipboard';
import { inject, Injectable } from '@angular/core';
import { TranslateService } from '@ngx-translate/core';
import { Announcer } from '../../../../announcer/announcer.ts';
import { FileDownloader } from '../../../../file-download/file-downloader.ts';
import { IntlFormats } from '../../../../i18n/index.ts';
import { ReviewWorkerClient } from '../../worker/review/review-worker-client.ts';
import type { ReportingLine } from '../../worker/review/review-lists-protocol.ts';
import { syncText } from '../shared/sync-text.ts';
import { copyLongText } from './copy-long-text.ts';
import { missingAsCsv, missingAsText, type MissingWords } from './missing-as-text.ts';

/** So many lines are fetched at once. */
const LINES_AT_ONCE = 1000;

const COLUMNS = [
  'unit',
  'unit-id',
  'name',
  'phone',
  'place',
  'above',
  'contact',
  'months',
  'sync',
] as const;

/** Of which export somebody is missing, and how its org units are called. */
export interface MissingOf {
  readonly dataSet: string;
  readonly period: string;
  readonly orgUnit: MissingWords['orgUnit'];
}

/** Gives out who has not reported, all of them: copied as text, or saved as CSV. */
@Injectable()
export class MissingListOutput {
  readonly #worker = inject(ReviewWorkerClient);
  readonly #formats = inject(IntlFormats);
  readonly #translate = inject(TranslateService);
  readonly #announcer = inject(Announcer);
  readonly #clipboard = inject(Clipboard);
  readonly #downloader = inject(FileDownloader);

  async copy(of: MissingOf): Promise<void> {
    const text = missingAsText(await this.#lines(), this.#words(of));
    const isCopied = await copyLongText(text, this.#clipboard);
    if (isCopied) this.#announcer.announce(this.#say('export.dhis.copied'));
  }

  async save(of: MissingOf): Promise<void> {
    const text = missingAsCsv(await this.#lines(), this.#words(of));
    this.#downloader.download({
      name: `${of.dataSet}_${of.period}_missing.csv`,
      content: new Blob([text], { type: 'text/csv' }),
    });
  }

  async #lines(): Promise<readonly ReportingLine[]> {
    const lines: ReportingLine[] = [];
    for (;;) {
      const page = await this.#worker.reviewList('reporting', lines.length, LINES_AT_ONCE);
      if (page === undefined || page.lines.length === 0) return lines;
      lines.push(...page.lines);
    }
  }

  #words({ period, orgUnit }: MissingOf): MissingWords {
    const month = this.#formats.month(period);
    return {
      heading: this.#say('export.dhis.missing.heading', { month }),
      columns: COLUMNS.map((column) => this.#say(`export.dhis.missing.column.${column}`)),
      orgUnit,
      months: (months) =>
        months.length === 0
          ? ''
          : this.#say('export.dhis.person.missing-months', {
              months: this.#formats.months(months),
            }),
      sync: (sync) => {
        const text = syncText(sync, (day) => this.#formats.date(day));
        return text === undefined ? '' : this.#say(text.key, { ...text });
      },
    };
  }

  #say(key: string, values?: Record<string, unknown>): string {
    return String(this.#translate.instant(key, values));
  }
}
