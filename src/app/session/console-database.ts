import { DOCUMENT, Service, inject } from '@angular/core';
import { err, ok } from '../../domain/index.ts';
import type { Result } from '../../domain/index.ts';
import type { DocumentTexts } from '../i18n/index.ts';
import { HOST_PATH } from './host-path.ts';
import { consoleSettings } from './console-settings.ts';
import type { ConsoleSettings } from './console-settings.ts';
import type { ConsoleError } from './session-error-key.ts';
import type { ConsoleDatabaseReader } from './read-console-database.ts';

/** Where the host answers for the CHT's database, below its own path, whatever its name is behind it. */
export const DATABASE_PATH = '/medic';

/** Opens the database when it is first needed; PouchDB is no part of the sign-in page. */
const open = async (url: string): Promise<ConsoleDatabaseReader> =>
  (await import('./read-console-database.ts')).readConsoleDatabase(url);

/** The console's own reading of the database: settings and texts. */
@Service()
export class ConsoleDatabase {
  readonly #url = new URL(`${inject(HOST_PATH)}${DATABASE_PATH}`, inject(DOCUMENT).location.origin)
    .href;
  #opened: Promise<ConsoleDatabaseReader> | undefined;

  /** Fetches what reading needs, without reading anything. */
  async prepare(): Promise<void> {
    await this.#open();
  }

  async settings(): Promise<Result<ConsoleSettings, ConsoleError>> {
    const reading = await this.#open().catch(() => undefined);
    if (reading === undefined) return err({ code: 'page-files' });
    const read = await reading.settings();
    return read.ok ? ok(consoleSettings(read.value)) : read;
  }

  /** The texts of a language, none where it has no document; undefined where they cannot be read. */
  async texts(code: string): Promise<DocumentTexts | undefined> {
    const read = await (await this.#open().catch(() => undefined))?.translations(code);
    return read?.ok === true ? (read.value ?? { texts: {} }) : undefined;
  }

  #open(): Promise<ConsoleDatabaseReader> {
    this.#opened ??= open(this.#url).catch((failure: unknown) => {
      this.#opened = undefined;
      throw failure;
    });
    return this.#opened;
  }
}
