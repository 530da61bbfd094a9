import { createHash, randomBytes } from 'node:crypto';
import { MOST_SENDINGS, type SendingsBeside } from '../../src/data-access/index.ts';
import { decodeSendings, type LoggedSending } from '../../src/domain/index.ts';
import { DatedFiles, type DatedFilesKind, type DatedFilesLimits } from '../dated-files/index.ts';

const LIMITS: DatedFilesLimits = { days: 500, files: 20_000 };

/** `sending_DHIS2_DATASET_PERIOD_TIME_RANDOM.json`: those of a month stand together, in order of time. */
const SENDINGS: DatedFilesKind = {
  name: /^sending_[0-9a-f]{16}_[A-Za-z0-9]{11}_[A-Za-z0-9]{4,14}_(?<time>\d{17})_[0-9a-f]{16}\.json$/,
  partOf: () => `.sending_${randomBytes(8).toString('hex')}.part`,
  part: /^\.sending_[0-9a-f]{16}\.part$/,
};

/** A folder in which sendings are kept, one file each, so that two who send at once lose nothing. */
export class SendingsFolder {
  readonly #files: DatedFiles;

  constructor(folder: string, limits = LIMITS) {
    this.#files = new DatedFiles(folder, SENDINGS, limits);
  }

  /** Whether files can be read there and written. */
  isUsable(): Promise<boolean> {
    return this.#files.isUsable();
  }

  /**
   * The sendings to one DHIS2.
   *
   * @param dhis2 its address, without a final slash and `/api`
   */
  of(dhis2: string): SendingsBeside {
    return {
      read: (of) => this.#read(prefixOf(dhis2, of), of).catch(() => undefined),
      add: async (sending) => {
        try {
          await this.#add(prefixOf(dhis2, sending), sending);
          return true;
        } catch (error) {
          // It stays sent; whoever looks after the machine sees why it is in no log.
          console.error('A sending was not kept in its folder.', error);
          return false;
        }
      },
    };
  }

  async #read(
    prefix: string,
    of: Pick<LoggedSending, 'dataSet' | 'period'>,
  ): Promise<readonly LoggedSending[]> {
    const names = (await this.#files.names()).filter((name) => name.startsWith(prefix));
    const newest = names.slice(0, MOST_SENDINGS).map((name) => this.#files.read(name));
    return decodeSendings(await Promise.all(newest), of);
  }

  async #add(prefix: string, sending: LoggedSending): Promise<void> {
    const time = sending.at.replaceAll(/\D/g, '');
    const name = `${prefix}${time}_${randomBytes(8).toString('hex')}.json`;
    await this.#files.write(name, sending);
    await this.#files.tidy(Date.parse(sending.at), name);
  }
}

/** What the names of all sendings of a month to a DHIS2 begin with. */
function prefixOf(dhis2: string, of: Pick<LoggedSending, 'dataSet' | 'period'>): string {
  const hash = createHash('sha256').update(dhis2).digest('hex').slice(0, 16);
  return `sending_${hash}_${of.dataSet}_${of.period}_`;
}
