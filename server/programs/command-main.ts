#!/usr/bin/env node
// The installed command `cht-dhis2-export`.
import packageFile from '../../package.json' with { type: 'json' };
import { EXPORT_HELP } from './help/export-help.ts';
import { EXPORT_CASES_HELP } from './help/export-cases-help.ts';
import { CLOSE_MONTH_HELP } from './help/close-month-help.ts';
import { MAP_HELP } from './help/map-help.ts';
import { RECALCULATE_HELP } from './help/recalculate-help.ts';
import { INSTALL_VIEWS_HELP } from './help/install-views-help.ts';
import { INSTALL_EXTENSION_HELP } from './help/install-extension-help.ts';
import { OVERVIEW } from './overview.ts';
import { asksForHelp, asksForVersion } from './questions.ts';

/** The thread in which the rules run: the package has it beside this program. */
const RULES_WORKER = new URL('./rules-worker.js', import.meta.url);

/** The script that telephones get: the package has it beside the folder of its programs. */
const EXTENSION = new URL('../extension/extension.js', import.meta.url);

/** How the command ends that was not written as it is to be. */
const MISWRITTEN = 2;

interface Subcommand {
  readonly help: string;
  /** Loads its code first: help and mistakes are answered without it. */
  readonly run: (args: readonly string[]) => Promise<void>;
}

const SUBCOMMANDS: Readonly<Record<string, Subcommand>> = {
  export: {
    help: EXPORT_HELP,
    run: async (args) => (await import('../export/index.ts')).runExport(args, RULES_WORKER),
  },
  'export-cases': {
    help: EXPORT_CASES_HELP,
    run: async (args) =>
      (await import('../export-cases/index.ts')).runExportCases(args, RULES_WORKER),
  },
  'close-month': {
    help: CLOSE_MONTH_HELP,
    run: async (args) => (await import('../closing/index.ts')).runCloseMonth(args, RULES_WORKER),
  },
  map: {
    help: MAP_HELP,
    run: async (args) => (await import('../mapping/index.ts')).runMap(args, RULES_WORKER),
  },
  recalculate: {
    help: RECALCULATE_HELP,
    run: async (args) =>
      (await import('../recalculate/run-recalculate.ts')).runRecalculate(args, RULES_WORKER),
  },
  'install-extension': {
    help: INSTALL_EXTENSION_HELP,
    run: async (args) =>
      (await import('../install-extension/index.ts')).runInstallExtension(args, EXTENSION),
  },
  'install-views': {
    help: INSTALL_VIEWS_HELP,
    run: async (args) => (await import('../install-views/index.ts')).runInstallViews(args),
  },
};

const [name = '', ...args] = process.argv.slice(2);
const subcommand = Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name] : undefined;

if (subcommand !== undefined && asksForHelp(args)) console.log(subcommand.help);
else if (subcommand !== undefined) await subcommand.run(args);
else if (name === 'help' && Object.hasOwn(SUBCOMMANDS, args[0] ?? '')) {
  console.log(SUBCOMMANDS[args[0] ?? '']?.help);
} else if (name === 'help' || asksForHelp([name])) console.log(OVERVIEW);
else if (asksForVersion([name])) console.log(packageFile.version);
else {
  console.error(name === '' ? OVERVIEW : `There is no command of this name.\n\n${OVERVIEW}`);
  process.exitCode = MISWRITTEN;
}
