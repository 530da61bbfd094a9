import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { readCasesOptions } from '../../server/export-cases/options/cases-options.ts';
import { readCommandOptions } from '../../server/export/options/command-options.ts';
import { readMapOptions } from '../../server/mapping/map-options.ts';
import { codeBlocks, documents, type CodeBlock } from './documents.ts';

const ROOT = process.cwd();

const { scripts } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** Commands that are npm's own. */
const OF_NPM = new Set(['start', 'test', 'ci', 'install', 'audit', 'uninstall']);

/** The commands of a shell block: continued lines in one, without comments. */
const commandsOf = (code: string): readonly string[] =>
  code
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter((line) => line !== '');

/** The words of a command as a shell gives them; what only a shell knows is left as it is written. */
const wordsOf = (command: string): readonly string[] =>
  (command.match(/"[^"]*"|'[^']*'|\S+/g) ?? []).map((word) => word.replace(/^(["'])(.*)\1$/, '$2'));

const EXPORT_CASES = /(?:npm run (?:--silent )?export-cases --|cht-dhis2-export export-cases) (.*)/;

const EXPORT = /(?:npm run (?:--silent )?export --|cht-dhis2-export export) (.*)/;

const MAP = /(?:npm run (?:--silent )?map --|cht-dhis2-export map) (.*)/;

const NEEDED_OPTIONS = '--docs a.json --data-set VMuFODsyWaO --period 202601';

/** What is wrong with a command of the project's own; undefined where nothing is, or it is not ours. */
function faultOf(command: string): string | undefined {
  const script = /\bnpm (?:run )?(?:--silent )?([\w:-]+)/.exec(command)?.[1];
  if (script !== undefined && !OF_NPM.has(script) && scripts[script] === undefined)
    return `no script ${script}`;
  const cases = EXPORT_CASES.exec(command)?.[1];
  if (cases !== undefined) return faultOfWords(() => readCasesOptions(wordsOf(cases)));
  const mapped = MAP.exec(command)?.[1];
  if (mapped !== undefined) return faultOfWords(() => readMapOptions(wordsOf(mapped)));
  const exported = EXPORT.exec(command)?.[1]?.split(/ [|>&]/)[0];
  if (exported === undefined || exported.startsWith('--help')) return undefined;
  // A period that a shell variable holds is one of the calendar's; … are the options shown above.
  const args = wordsOf(
    exported.replaceAll(/\$\{?period\}?/g, '202601').replace(/^…/, NEEDED_OPTIONS),
  );
  return faultOfWords(() => readCommandOptions(args));
}

function faultOfWords(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault);
  }
}

const syntaxFaults = (code: string, fileName: string): readonly string[] =>
  (ts.transpileModule(code, { fileName, reportDiagnostics: true }).diagnostics ?? []).map(
    ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '),
  );

/** How a block is tried, by its language; what has no entry must say that it is not run. */
const TRIALS: Readonly<Record<string, (block: CodeBlock) => readonly string[]>> = {
  json: ({ code }) => {
    JSON.parse(code);
    return [];
  },
  sh: ({ code }) => commandsOf(code).flatMap((command) => faultOf(command) ?? []),
  // An entry of a list is no statement.
  ts: ({ code }) => syntaxFaults(/^(\/\/.*\n)?\{/.test(code) ? `[${code}]` : code, 'block.ts'),
  js: ({ code }) => syntaxFaults(code, 'block.js'),
  mermaid: ({ code }) =>
    /^(flowchart (LR|TB|TD)|sequenceDiagram)\n/.test(code) ? [] : ['no kind of drawing'],
  text: () => [],
};

describe('the code in the documents', () => {
  const blocks = documents(ROOT).flatMap(codeBlocks);

  it('is found', () => {
    expect(blocks.length).toBeGreaterThan(15);
  });

  for (const block of blocks) {
    it(`of ${block.path}, line ${String(block.line)}, is taken as it stands`, () => {
      const trial = TRIALS[block.language];
      if (trial === undefined) expect(block.words).toBe('not-run');
      else expect(trial(block)).toEqual([]);
    });
  }

  it('would be noticed if it were wrong', () => {
    expect(faultOf('npm run no-such-script')).toBeDefined();
    expect(faultOf('npm run export -- --docs a.json --no-such-option')).toBeDefined();
    expect(faultOf('npm run export -- --docs a.json --data-set VMuFODsyWaO')).toBeDefined();
    expect(syntaxFaults('const a = ;', 'a.ts').length).toBeGreaterThan(0);
  });
});
