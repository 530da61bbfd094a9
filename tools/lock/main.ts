// npm run lock-addresses: after packages have changed, the addresses of their archives.
import { readFileSync, writeFileSync } from 'node:fs';
import { type LockFile, withAddresses } from './with-addresses.ts';

for (const file of [
  'package-lock.json',
  'tools/pinned-node/package-lock.json',
  'tools/mutation/package-lock.json',
  'tools/openhim/package-lock.json',
]) {
  const lock = JSON.parse(readFileSync(file, 'utf8')) as LockFile;
  writeFileSync(file, `${JSON.stringify(withAddresses(lock), undefined, 2)}\n`);
}
