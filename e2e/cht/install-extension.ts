import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { administrator, type ChtAccount, chtUrl } from './ask-cht.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What the program said, line by line without the address, and how it ended. */
export interface Installed {
  readonly said: readonly string[];
  readonly code: number;
}

/** Runs `npm run install-extension` on the CHT, as its administrator unless somebody else is named. */
export const installExtension = (
  args: readonly string[] = [],
  { name, password }: ChtAccount = administrator(),
): Promise<Installed> =>
  new Promise((resolve) => {
    const database = `${chtUrl()}/medic`;
    execFile(
      process.execPath,
      ['tools/extension/main.ts', '--url', database, ...args],
      { cwd: ROOT, env: { ...process.env, COUCHDB_USER: name, COUCHDB_PASSWORD: password } },
      (error, stdout, stderr) => {
        const lines = `${stdout}${stderr}`.replaceAll(` (${database})`, '').trim().split('\n');
        resolve({ said: lines, code: Number(error?.code ?? 0) });
      },
    );
  });
