// Builds the extension for telephones, and installs it:
//   node tools/extension/main.ts --url https://cht.example.org/medic [--check | --remove] …
import { fileURLToPath } from 'node:url';
import { runInstallExtension } from '../../server/install-extension/index.ts';
import { buildExtension } from './build-extension.ts';

const { file } = await buildExtension(fileURLToPath(new URL('../..', import.meta.url)));
await runInstallExtension(process.argv.slice(2), file);
