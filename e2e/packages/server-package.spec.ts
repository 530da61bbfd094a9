import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataSetsOf, tagBefore } from '../county/county.ts';
import { expect, test as base } from '../fixtures.ts';
import { chooseDataSet, exportFile, orgUnitBox } from '../export-page.ts';
import { PASSWORD, runHost } from '../host/run-host.ts';
import { independentFile } from '../independent-sum/independent-file.ts';
import { fillSignIn } from '../sign-in.ts';
import { tarballOf } from './build-packages.ts';
import { runProgram } from './run-program.ts';

const test = base.extend<object, { readonly installed: string }>({
  /** An empty folder into which nothing but the package was installed, without a network. */
  installed: [
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'cht-dhis2-export-'));
      await writeFile(join(folder, 'package.json'), '{"private":true}');
      const flags = ['--offline', '--no-audit', '--no-fund', '--ignore-scripts'];
      const ended = await runProgram('npm', ['install', ...flags, tarballOf('server')], {
        cwd: folder,
      });
      expect(ended.code, ended.stderr).toBe(0);
      await use(folder);
      await rm(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

const COMMAND = 'node_modules/.bin/cht-dhis2-export';
const HOST = 'node_modules/.bin/cht-dhis2-export-host';

test('it needs no other package, and has no TypeScript', async ({ installed }) => {
  const modules = await readdir(join(installed, 'node_modules'));
  expect(modules.filter((name) => !name.startsWith('.'))).toEqual(['cht-dhis2-export-server']);
  const files = await readdir(join(installed, 'node_modules'), { recursive: true });
  expect(files.filter((name) => name.endsWith('.ts'))).toEqual([]);
});

for (const [args, words] of [
  [['--help'], /^NAME\n.*SYNOPSIS.*install-views.*EXAMPLES/s],
  [['export', '--help'], /^NAME\n.*--data-set.*EXIT STATUS.*EXAMPLES/s],
  [['help', 'install-views'], /^NAME\n.*--remove.*EXAMPLE/s],
  [['help', 'install-extension'], /^NAME\n.*--files.*EXAMPLE/s],
  [['--version'], /^\d+\.\d+\.\d+\n$/],
] as const) {
  test(`${args.join(' ')} is answered`, async ({ installed }) => {
    const { code, stdout } = await runProgram(COMMAND, args, { cwd: installed });
    expect(code).toBe(0);
    expect(stdout).toMatch(words);
  });
}

test('what telephones get is in it', async ({ installed }) => {
  const files = await readdir(join(installed, 'node_modules/cht-dhis2-export-server'), {
    recursive: true,
  });
  expect(files).toEqual(
    expect.arrayContaining([
      'extension/extension.js',
      'phone-page/index.html',
      'phone-page/service-worker.js',
    ]),
  );
  // The script is there before the database is asked.
  const args = ['--url', 'http://admin:x@127.0.0.1:1/medic', '--files', 'files'];
  const { code, stderr } = await runProgram(COMMAND, ['install-extension', ...args], {
    cwd: installed,
  });
  expect(code).toBe(1);
  expect(stderr).toMatch(/could not be read|did not answer/);
});

test('what is miswritten ends with 2, and says how to write it', async ({ installed }) => {
  for (const args of [[], ['exprt'], ['export', '--period', '202610']]) {
    const { code, stderr } = await runProgram(COMMAND, args, { cwd: installed });
    expect(code, args.join(' ')).toBe(2);
    expect(stderr).toContain('cht-dhis2-export');
  }
});

test('the command exports a file of documents, and a database', async ({
  installed,
  demo,
  county,
}) => {
  const [dataSet = { id: '', name: '' }] = dataSetsOf(county);
  const tag = tagBefore(1);
  const choice = ['--data-set', dataSet.id, '--period', tag.replace('-', '')];
  const expected = independentFile(county, { dataSet: dataSet.id, tag });
  await writeFile(join(installed, 'county.json'), JSON.stringify(county));
  const ofFile = await runProgram(COMMAND, ['export', '--docs', 'county.json', ...choice], {
    cwd: installed,
  });
  expect(ofFile.stdout).toBe(expected);
  const ofDatabase = await runProgram(
    COMMAND,
    ['export', '--url', `${demo.url}/medic`, ...choice],
    { cwd: installed, env: { COUCHDB_USER: 'hrio', COUCHDB_PASSWORD: PASSWORD } },
  );
  expect(ofDatabase.stdout).toBe(expected);
});

test('the host serves the page in front of a database, and an officer exports', async ({
  installed,
  demo,
  county,
  page,
}) => {
  const host = await runHost({
    program: [process.execPath, join(installed, HOST)],
    env: { COUCHDB_URL: demo.url },
  });
  try {
    const [dataSet = { id: '', name: '' }] = dataSetsOf(county);
    await page.goto(host.url);
    await fillSignIn(page, 'hrio');
    await chooseDataSet(page, dataSet.name);
    await expect(orgUnitBox(page)).toBeVisible();
    const file = await exportFile(page);
    expect(file.text).toBe(independentFile(county, { dataSet: dataSet.id, tag: tagBefore(1) }));
  } finally {
    await host.stop();
  }
});

test('the host says what it lacks', async ({ installed }) => {
  const { code, stderr } = await runProgram(HOST, [], {
    cwd: installed,
    env: { COUCHDB_URL: '', PORT: '0' },
  });
  expect(code).toBe(1);
  expect(stderr).toContain('COUCHDB_URL is missing');
});
