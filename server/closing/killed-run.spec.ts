import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { monthsBefore, tagOfDate } from '../../src/domain/index.ts';
import type { StoredDocument } from '../embedded-couchdb/index.ts';
import { localDate } from '../local-date.ts';
import {
  CHT_ENVIRONMENT,
  closingJson,
  type ClosingSetup,
  startClosingSetup,
} from './testing/closing-setup.ts';
import { births, DATA_SET, TWO_UNITS, UNIT } from './testing/two-units.ts';

const PROGRAM = fileURLToPath(new URL('main.ts', import.meta.url));

describe('A closing that is killed', () => {
  // The program goes by the clock of its machine.
  const [tag = ''] = monthsBefore(tagOfDate(localDate(new Date()), 1), 1);
  let setup: ClosingSetup;
  let between: Server;
  /** What happens to a program when DHIS2 has been asked to import, before or after it did. */
  let onImport: { readonly when: 'before' | 'after'; readonly kill: () => void } | undefined;

  beforeEach(async () => {
    const documents = JSON.stringify(TWO_UNITS).replaceAll('~2026-02~', `~${tag}~`);
    setup = await startClosingSetup(DATA_SET, JSON.parse(documents) as StoredDocument[], {
      today: localDate(new Date()),
    });
    between = createServer((request, response) => {
      const pass = async (): Promise<void> => {
        const body = await text(request);
        const isImport = request.method === 'POST';
        if (isImport && onImport?.when === 'before') {
          onImport.kill();
          return;
        }
        const answer = await fetch(`${setup.model.url}${request.url ?? ''}`, {
          method: request.method ?? 'GET',
          headers: {
            authorization: request.headers.authorization ?? '',
            'content-type': request.headers['content-type'] ?? 'application/json',
          },
          ...(isImport ? { body } : {}),
        });
        const told = await answer.text();
        if (isImport && onImport !== undefined) {
          onImport.kill();
          return;
        }
        response.writeHead(answer.status, { 'content-type': 'application/json' }).end(told);
      };
      void pass();
    });
    await new Promise<void>((resolve) => between.listen(0, '127.0.0.1', resolve));
  });
  afterEach(async () => {
    between.closeAllConnections();
    between.close();
    await setup.end();
  });

  /** Runs the program itself, and how it ended. */
  const run = async (killed?: 'before' | 'after'): Promise<string> => {
    const url = `http://127.0.0.1:${String((between.address() as AddressInfo).port)}`;
    const config = join(setup.folder, 'killed.json');
    const json = {
      ...closingJson(setup, { dataSet: DATA_SET, monthsBack: 0, dayOfMonth: 1 }),
      dhis2: { url, credential: { file: join(setup.folder, 'dhis2-token') } },
    };
    await writeFile(config, JSON.stringify(json));
    const child: ChildProcess = spawn(process.execPath, [PROGRAM, '--config', config], {
      env: { ...process.env, ...CHT_ENVIRONMENT },
    });
    onImport =
      killed === undefined ? undefined : { when: killed, kill: () => void child.kill('SIGKILL') };
    let told = '';
    child.stderr?.on('data', (chunk: Buffer) => (told += chunk.toString()));
    const signal = await new Promise<NodeJS.Signals | null>((resolve) => {
      child.on('exit', (_, how) => resolve(how));
    });
    return signal ?? told;
  };

  it('is taken up by the next one, whether DHIS2 had the values or not', async () => {
    expect(await run('before')).toBe('SIGKILL');
    expect(setup.held()).toEqual([]);
    expect(await run('after')).toBe('SIGKILL');
    expect(setup.held()).toEqual([`${UNIT} 5`]);
    // What the killed run had sent is ours, although its answer was never seen: it may be written over.
    const { _id, ...more } = births('amina', 7);
    await setup.put({ _id: _id.replace('2026-02', tag), ...more });
    expect(await run()).toContain(`sent: ${UNIT} births00001 HllvX50cXC0 9`);
    expect(setup.held()).toEqual([`${UNIT} 9`]);
    expect(await run()).toContain(`${tag.replace('-', '')}: unchanged`);
  }, 60_000);
});
