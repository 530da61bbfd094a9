import { spawn } from 'node:child_process';
import { gunzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { exportDocuments, exportRequest, toJson } from '../../src/domain/index.ts';
import { DATA_SET, documents, settings } from '../testing/small-county.ts';
import { type DocumentsFolder, documentsFolder, runCommand } from './testing/run-command.ts';

/** Two starts of npm and one of the command, on a busy machine. */
const PATIENCE_IN_MS = 60_000;

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs the command as it is written in a shell or in a crontab. */
const npmRunExport = (
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ code: number | null; stdout: string; stderr: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', 'export', '--', ...args], {
      cwd: root,
      env: { ...process.env, ...env },
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('latin1').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });

describe('npm run --silent export', () => {
  let folder: DocumentsFolder;
  let choice: readonly string[];
  beforeAll(async () => {
    folder = await documentsFolder(settings, documents);
    choice = ['--docs', folder.docs, '--data-set', DATA_SET, '--period', '202602'];
  });
  afterAll(() => folder.remove());

  const file = (): string => {
    const request = exportRequest({ dataSet: DATA_SET, period: '202602' });
    const result = exportDocuments(settings, documents, request, '2026-11-21');
    return result.ok ? toJson(result.value.dataValueSet) : '';
  };

  it(
    'has the bytes of the file alone on standard output and ends with 0',
    async () => {
      const { code, stdout, stderr } = await npmRunExport([...choice, '--gzip']);
      expect(code).toBe(0);
      const bytes = Uint8Array.from(stdout, (byte) => byte.charCodeAt(0));
      expect(gunzipSync(bytes).toString()).toBe(file());
      expect(stderr).toContain('data values: 2');
    },
    PATIENCE_IN_MS,
  );

  it(
    'ends with 1 and an error as JSON where the rules refuse',
    async () => {
      const { code, stdout, stderr } = await npmRunExport([...choice, '--period', '202613']);
      expect([code, stdout]).toEqual([1, '']);
      expect(JSON.parse(stderr)).toEqual(jasmine.objectContaining({ code: 'bad-period' }));
    },
    PATIENCE_IN_MS,
  );

  // What the program does with an exit code is the same for each: the others need no process.
  it('ends with 2 and how to write it where it was not understood', async () => {
    const { code, stdout, stderr } = await runCommand(['--all']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.join('\n')).toContain('cht-dhis2-export export --url');
  });

  it('ends with 3 where the database does not answer', async () => {
    const url = ['--url', 'http://127.0.0.1:9/medic'];
    const { code, stdout, stderr } = await runCommand([...url, ...choice.slice(2)]);
    expect([code, stdout]).toEqual([3, '']);
    expect(JSON.parse(stderr.join('\n'))).toEqual(
      jasmine.objectContaining({ code: 'unreachable' }),
    );
  });

  it('ends with 4, the file written, where DHIS2 does not answer', async () => {
    const send = ['--send', 'http://127.0.0.1:9'];
    const env = { DHIS2_TOKEN: 'd2p_secret' };
    const { code, stdout, stderr } = await runCommand([...choice, ...send], { env });
    expect([code, stdout]).toEqual([4, file()]);
    expect(stderr.join('\n')).toContain('"code":"unreachable"');
    expect(stderr.join('\n')).not.toContain('d2p_secret');
  });
});
