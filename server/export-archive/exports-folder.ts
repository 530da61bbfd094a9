import { createHash, randomBytes } from 'node:crypto';
import {
  choiceOfRequest,
  type ExportRecord,
  type ExportRequest,
  formerExport,
} from '../../src/domain/index.ts';
import { DatedFiles, type DatedFilesKind, type DatedFilesLimits } from '../dated-files/index.ts';
import {
  type ExportSource,
  type LastOfOtherSource,
  lastOfOtherSource,
} from '../export-interface/index.ts';
import type { ArchivedExport } from './archived-export.ts';

/** What an export of a choice can be compared with. */
export interface LatestExports {
  /** The newest of the same source; absent where there is none that can be read. */
  readonly former?: ExportRecord;
  /** Set where one of the other source is newer. */
  readonly other?: LastOfOtherSource;
}

const LIMITS: DatedFilesLimits = { days: 400, bytes: 500_000_000 };

/** `DATASET_PERIOD_CHOICE_TIME_RANDOM.json`: files of the same choice stand together, in order of time. */
const EXPORTS: DatedFilesKind = {
  name: /^[A-Za-z0-9]{11}_[A-Za-z0-9]{4,12}_[0-9a-f]{16}_(?<time>\d{17})_[0-9a-f]{8}\.json$/,
  partOf: () => `.${randomBytes(8).toString('hex')}.part`,
  part: /^\.[0-9a-f]{16}\.part$/,
};

/** A folder of exports, one file each. */
export class ExportsFolder {
  readonly #files: DatedFiles;

  constructor(folder: string, limits = LIMITS) {
    this.#files = new DatedFiles(folder, EXPORTS, limits);
  }

  /** Whether files can be read there and written. */
  isUsable(): Promise<boolean> {
    return this.#files.isUsable();
  }

  /** The newest export of the same choice and source, and whether one of the other source is newer. */
  async latest(request: ExportRequest, source: ExportSource): Promise<LatestExports> {
    const names = await this.#files.names();
    const other: ExportSource = source === 'phones' ? 'recalculated' : 'phones';
    const [own, others] = [source, other].map((of) =>
      names.filter((name) => name.startsWith(prefixOf(request, of))),
    );
    const [newestOther] = others ?? [];
    for (const name of own ?? []) {
      const former = formerExport(await this.#files.read(name), request);
      if (!former.ok) continue;
      const isOlder = newestOther !== undefined && this.#files.compareTimes(name, newestOther) < 0;
      return { former: former.value, ...(isOlder ? this.#otherOf(newestOther, other) : {}) };
    }
    return newestOther === undefined ? {} : this.#otherOf(newestOther, other);
  }

  /** Keeps an export, and removes what is beyond the limits. */
  async add(archived: ArchivedExport, request: ExportRequest): Promise<void> {
    const time = archived.at.replace(/\D/g, '');
    const name = `${prefixOf(request, archived.source)}${time}_${randomBytes(4).toString('hex')}.json`;
    await this.#files.write(name, archived);
    await this.#files.tidy(Date.parse(archived.at), name);
  }

  #otherOf(name: string, source: ExportSource): LatestExports {
    const at = new Date(this.#files.timeOf(name)).toISOString();
    return { other: lastOfOtherSource(source, at) };
  }
}

/** What the names of all exports of a choice and a source begin with; the first source is in no older name. */
function prefixOf(request: ExportRequest, source: ExportSource = 'phones'): string {
  const choice = choiceOfRequest(request);
  const text = JSON.stringify(source === 'phones' ? choice : { ...choice, source });
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
  return `${request.dataSet}_${request.period}_${hash}_`;
}
