import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { CHECKOUT, type Machine, nameOf } from './machines.ts';
import { countsOf, type Outcome, type StartOutcome } from './outcome.ts';
import { addNode, debianRoot } from './roots.ts';
import { type RunningInside, runInside } from './run-inside.ts';

const ORDINARY_USER = 1000;
const PASSWORD = 'correct horse';
const MOST_SECONDS = 3600;

/** What is tried on a machine, and where its root is made. */
export interface Trial {
  readonly folder: string;
  /** The project's folder; what is committed there is tried. */
  readonly project: string;
  /** The arguments of `npm test`; none means that only `npm start` is tried. */
  readonly test: readonly string[] | undefined;
}

const quote = (words: string): string => `'${words.replaceAll("'", `'\\''`)}'`;

const megabytes = (...folders: readonly string[]): number =>
  folders
    .filter((folder) => existsSync(folder))
    .map((folder) =>
      Number(execFileSync('du', ['-sm', folder], { encoding: 'utf8' }).split('\t')[0]),
    )
    .reduce((sum, size) => sum + size, 0);

/** Waits for the address that `npm start` prints, and signs in there. */
async function started(child: RunningInside): Promise<string | undefined> {
  let said = '';
  const address = await new Promise<string | undefined>((resolve) => {
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const [, found] = /^ready (\S+)\//m.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', () => {
      resolve(undefined);
    });
  });
  if (address === undefined) {
    console.error(said.trimEnd());
    return said.trim().split('\n').at(-1) ?? 'said nothing';
  }
  const page = await fetch(address);
  const session = await fetch(`${address}/_session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'hrio', password: PASSWORD }),
  });
  return page.ok && session.ok ? undefined : `page ${page.status}, sign-in ${session.status}`;
}

/** Runs `npm start`, and `npm test` where it is asked for, in a new checkout on a bare machine. */
export async function tryMachine(machine: Machine, trial: Trial): Promise<Outcome> {
  const root = debianRoot(trial.folder, machine);
  const id = machine.user === 'root' ? 0 : ORDINARY_USER;
  const home = `/home/${nameOf(machine)}`;
  const checkout = join(root, home, CHECKOUT);
  rmSync(join(root, home), { recursive: true, force: true });
  mkdirSync(checkout, { recursive: true });
  const archive = `git -C ${quote(trial.project)} archive HEAD | tar -x -C ${quote(checkout)}`;
  execFileSync('sh', ['-c', `${archive} && chown -R ${id}:${id} ${quote(join(root, home))}`]);

  const node = machine.node === undefined ? [] : [addNode(trial.folder, root, machine.node)];
  const certificates = process.env['NODE_EXTRA_CA_CERTS'] ?? '';
  if (certificates !== '') copyFileSync(certificates, join(root, 'etc/ssl/more-certificates.pem'));
  const env = {
    PATH: [...node, '/usr/sbin', '/usr/bin', '/sbin', '/bin'].join(':'),
    HOME: home,
    PORT: '0',
    DEMO_PASSWORD: PASSWORD,
    ...(certificates === '' ? {} : { NODE_EXTRA_CA_CERTS: '/etc/ssl/more-certificates.pem' }),
  };
  const inside = (line: string): RunningInside =>
    runInside({ root, id, env, line: `cd ${quote(`${home}/${CHECKOUT}`)} && ${line}` });

  const versions = (await text(inside('echo "$(node --version), $(npm --version)"').stdout))
    .trim()
    .replace(/^v/, '');
  const began = performance.now();
  const program = inside('exec npm start');
  const fault = await started(program);
  const start: StartOutcome | string = fault ?? {
    seconds: (performance.now() - began) / 1000,
    download: megabytes(join(root, home, '.npm')),
    installed: megabytes(join(checkout, 'node_modules'), join(checkout, '.cache')),
  };
  // unshare hears nothing else while it waits; what it started ends with it.
  program.kill('SIGKILL');
  const test = trial.test === undefined ? undefined : await tested(inside, trial.test);
  rmSync(join(root, home), { recursive: true, force: true });
  return { machine, versions, start, test };
}

async function tested(
  inside: (line: string) => RunningInside,
  args: readonly string[],
): Promise<NonNullable<Outcome['test']>> {
  const began = performance.now();
  const child = inside(`exec npm test -- ${args.map(quote).join(' ')} 2>&1`);
  const limit = setTimeout(() => child.kill('SIGKILL'), MOST_SECONDS * 1000);
  const output = await text(child.stdout);
  clearTimeout(limit);
  const counts = countsOf(output);
  if (!counts.includes(' 0 failed')) console.error(output.trimEnd());
  return { counts, seconds: (performance.now() - began) / 1000 };
}
