import { createHash, randomBytes } from 'node:crypto';
import {
  access,
  constants,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { MOST_SENDINGS, type SendingsBeside } from '../../src/data-access/index.ts';
import { decodeSendings, type LoggedSending, parseJson } from '../../src/domain/index.ts';

/** How much is kept: what is older, and the oldest beyond the number, is removed. */
export interface SendingsLimits {
  readonly days: number;
  readonly files: number;
}

const LIMITS: SendingsLimits = { days: 500, files: 20_000 };

/** `sending_DHIS2_DATASET_PERIOD_TIME_RANDOM.json`: those of a month stand together, in order of time. */
const NAME = /^sending_[0-9a-f]{16}_[A-Za-z0-9]{11}_[A-Za-z0-9]{4,14}_(\d{17})_[0-9a-f]{16}\.json$/;

/** What another name than that of a kept sending never is: a file of somebody else. */
const PART = /^\.sending_[0-9a-f]{16}\.part$/;

const A_DAY = 86_400_000;

/**
 * A folder in which sendings are kept, one file each, so that two who send at once lose nothing. Only files of its own
 * names are read or removed; each is written whole or not at all, for its owner only.
 */
export class SendingsFolder {
  readonly #folder: string;
  readonly #limits: SendingsLimits;

  constructor(folder: string, limits: SendingsLimits = LIMITS) {
    this.#folder = folder;
    this.#limits = limits;
  }

  /** Whether files can be read there and written. */
  async isUsable(): Promise<boolean> {
    try {
      await access(this.#folder, constants.R_OK | constants.W_OK);
      return (await stat(this.#folder)).isDirectory();
    } catch {
      return false;
    }
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
    const names = (await this.#names()).filter((name) => name.startsWith(prefix));
    const newest = names.sort(compareTimes).reverse().slice(0, MOST_SENDINGS);
    const read = newest.map(async (name) => {
      // Removed since, or of another account of this machine.
      const text = await readFile(join(this.#folder, name), 'utf8').catch(() => '');
      const json = parseJson(text);
      return json.ok ? json.value : undefined;
    });
    return decodeSendings(await Promise.all(read), of);
  }

  async #add(prefix: string, sending: LoggedSending): Promise<void> {
    const random = randomBytes(8).toString('hex');
    const name = `${prefix}${sending.at.replaceAll(/\D/g, '')}_${random}.json`;
    if (!NAME.test(name)) throw new Error('No file can be named after this sending.');
    const part = join(this.#folder, `.sending_${random}.part`);
    try {
      await writeFile(part, `${JSON.stringify(sending)}\n`, {
        flag: 'wx',
        mode: 0o600,
        flush: true,
      });
      await rename(part, join(this.#folder, name));
    } catch (error) {
      await rm(part, { force: true });
      throw error;
    }
    await this.#tidy(name, Date.parse(sending.at));
  }

  /** Removes what is too old or too much, the oldest first; never what has just been kept. */
  async #tidy(added: string, now: number): Promise<void> {
    const names = (await this.#names()).sort(compareTimes).reverse();
    const eldest = textOfDate(now - this.#limits.days * A_DAY);
    const others = names.filter(
      (name, index) => name !== added && (index >= this.#limits.files || textOfTime(name) < eldest),
    );
    for (const name of others) await rm(join(this.#folder, name), { force: true });
    for (const name of (await readdir(this.#folder)).filter((one) => PART.test(one))) {
      // What a program that was killed left over.
      const file = join(this.#folder, name);
      const found = await stat(file).catch(() => undefined);
      if (found !== undefined && now - found.mtimeMs > A_DAY) await rm(file, { force: true });
    }
  }

  async #names(): Promise<string[]> {
    return (await readdir(this.#folder)).filter((name) => NAME.test(name));
  }
}

/** What the names of all sendings of a month to a DHIS2 begin with. */
function prefixOf(dhis2: string, of: Pick<LoggedSending, 'dataSet' | 'period'>): string {
  const hash = createHash('sha256').update(dhis2).digest('hex').slice(0, 16);
  return `sending_${hash}_${of.dataSet}_${of.period}_`;
}

/** As the time stands in a name: `20261103081530000`. */
const textOfDate = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().replaceAll(/\D/g, '');

const textOfTime = (name: string): string => NAME.exec(name)?.[1] ?? '';

const compareTimes = (a: string, b: string): number => (textOfTime(a) < textOfTime(b) ? -1 : 1);
