#!/usr/bin/env node
// The installed host `cht-dhis2-export-host`.
import { fileURLToPath } from 'node:url';
import packageFile from '../../package.json' with { type: 'json' };
import { HOST_HELP } from './help/host-help.ts';
import { asksForHelp, asksForVersion } from './questions.ts';

/** Where the package has the built page: beside the folder of its programs. */
const PAGE = fileURLToPath(new URL('../page', import.meta.url));

/** The thread in which the rules run: the package has it beside this program. */
const RULES_WORKER = new URL('./rules-worker.js', import.meta.url);

const args = process.argv.slice(2);

if (asksForHelp(args)) console.log(HOST_HELP);
else if (asksForVersion(args)) console.log(packageFile.version);
else (await import('./run-host.ts')).runHost(args, PAGE, RULES_WORKER);
