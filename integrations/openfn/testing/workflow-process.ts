// A process of its own for a workflow: OpenFn's runtime needs a flag of Node's, and keeps the modules
// that it loads. `run-workflow.ts` starts it and tells it what to run.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { format } from 'node:util';
import run, { type ExecutionPlan } from '@openfn/runtime';

/** What is asked of the process. */
export interface WorkflowToRun {
  /** Where `workflow.json` is. */
  readonly folder: string;
  /** What stands in the files that `configuration` names, by the id of the step. */
  readonly credentials: Readonly<Record<string, unknown>>;
  readonly state: object;
}

/** How a workflow ended. */
export interface WorkflowRun {
  readonly state: Readonly<Record<string, unknown>>;
  /** All that steps and adaptors wrote. */
  readonly log: readonly string[];
}

const HTTP = '@openfn/language-http';
const { resolve } = createRequire(import.meta.url);
/** The folder of the package: the runtime reads its manifest to find the module. */
const adaptor = dirname(resolve(`${HTTP}/package.json`));

/** Reads the files that a plan names, as OpenFn's own command does. */
function loadPlan({ folder, credentials }: WorkflowToRun): ExecutionPlan {
  const plan = JSON.parse(readFileSync(join(folder, 'workflow.json'), 'utf8')) as ExecutionPlan;
  const steps = plan.workflow.steps.map((step) => ({
    ...step,
    expression: readFileSync(
      join(folder, (step as { readonly expression: string }).expression),
      'utf8',
    ),
    configuration: credentials[step.id ?? ''] ?? {},
  }));
  return { ...plan, workflow: { ...plan.workflow, steps } };
}

process.once('message', (toRun: WorkflowToRun) => {
  const log: string[] = [];
  const write = (...words: unknown[]): void => void log.push(format(...words));
  // Steps and adaptors write to different ones.
  for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const) console[name] = write;
  const options = {
    linker: { modules: { [HTTP]: { path: adaptor } } },
  };
  run(loadPlan(toRun), toRun.state, options).then(
    (state: unknown) => {
      // The adaptor keeps connections open: without an end of its own the process stays for minutes.
      process.send?.({ state, log }, () => process.exit());
    },
    (error: unknown) => {
      process.stderr.write(format(error));
      process.exit(1);
    },
  );
});
