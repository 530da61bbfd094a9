import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { WorkflowRun, WorkflowToRun } from './workflow-process.ts';

const PROGRAM = fileURLToPath(new URL('workflow-process.ts', import.meta.url));

/** Runs a workflow with OpenFn's own runtime and adaptor. Rejects where the runtime itself fails. */
export function runWorkflow(toRun: WorkflowToRun): Promise<WorkflowRun> {
  const child = fork(PROGRAM, {
    execArgv: ['--experimental-vm-modules', '--no-warnings'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let words = '';
  child.stderr?.on('data', (chunk: Buffer) => (words += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('message', (run) => resolve(run as WorkflowRun));
    child.once('error', reject);
    child.once('close', (code) =>
      reject(new Error(`The runtime ended with ${String(code)}: ${words}`)),
    );
    child.send(toRun);
  });
}
