// Runs Jasmine's specs on Node, which reads TypeScript by itself:
//   node tools/specs/run.ts [--report FILE] [--seed NUMBER] [--property-seed NUMBER]
//                           [--cover FOLDER …] [GLOB …]
import { parseArgs } from 'node:util';
import * as fc from 'fast-check';
import Jasmine from 'jasmine';
import { PROPERTY_SEED } from '../../src/domain/testing/property-seed.ts';
import { countReporter } from './count-reporter.ts';
import { loadSources } from './load-sources.ts';

const { values, positionals } = parseArgs({
  options: {
    report: { type: 'string' },
    seed: { type: 'string' },
    'property-seed': { type: 'string' },
    cover: { type: 'string', multiple: true },
  },
  allowPositionals: true,
});

fc.configureGlobal({ seed: Number(values['property-seed'] ?? PROPERTY_SEED) });

const ALL = [
  'src/domain/**',
  'src/data-access/**',
  'server/**',
  'instruments/**',
  'integrations/**',
  'tools/**',
];
const globs = positionals.length > 0 ? positionals : ALL.map((folder) => `${folder}/*.spec.ts`);

const runner = new Jasmine();
runner.loadConfig({ spec_dir: '.', spec_files: globs });
// Servers and databases start in some specs, on machines that do other things as well.
jasmine.DEFAULT_TIMEOUT_INTERVAL = 60_000;
runner.env.configure({ random: true, failSpecWithNoExpectations: true });
if (values.seed !== undefined) runner.seed(Number(values.seed));
if (values.report !== undefined) runner.addReporter(countReporter(values.report));
for (const folder of values.cover ?? []) await loadSources(folder);
await runner.execute();
