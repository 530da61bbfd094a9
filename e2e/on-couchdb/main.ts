// The e2e suite, or the specs that are named, against a CouchDB in place of the embedded server:
//   COUCHDB_E2E_URL=http://admin:password@127.0.0.1:5984 npm run e2e -- main-job org-units
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../../tools/browser/find-browser.ts';
import { COUCHDB_E2E_URL, isOnRealCouchDB } from '../host/real-couchdb.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

if (isOnRealCouchDB()) {
  const browser = await findBrowser(root, console.log);
  const args = ['test', '--config', 'e2e/playwright.config.ts', ...process.argv.slice(2)];
  const cli = fileURLToPath(import.meta.resolve('@playwright/test/cli'));
  const suite = spawn(process.execPath, [cli, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, CHROME_BIN: browser },
  });
  suite.once('exit', (code) => {
    process.exitCode = code ?? 1;
  });
} else {
  console.log(
    `Nothing was run: ${COUCHDB_E2E_URL} is not set. It names a CouchDB for trying, with its ` +
      'administrator, as in http://admin:password@127.0.0.1:5984; databases and users of the ' +
      "suite's own are made there and taken away. Against the embedded server: npm test -- --only e2e.",
  );
}
