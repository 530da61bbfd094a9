// The worker thread in which the rules of a database run: in an engine of its own, compiled to WebAssembly,
// which has no file, no network, no process and no clock.
import { parentPort, workerData } from 'node:worker_threads';
import { zoneOffset } from '../zone-offset.ts';
import { createEngine, type Engine } from './engine.ts';
import type { FromWorker, RulesProgram, ToWorker } from './messages.ts';

const program = workerData as RulesProgram;
useTimeZone(program.timeZone);
const port = parentPort;
let engine: Engine | undefined;

/** The engine asks this thread how far its zone is from UTC, and nothing else about the calendar. */
function useTimeZone(zone: string | undefined): void {
  if (zone === undefined) return;
  const offset = zoneOffset(zone);
  Date.prototype.getTimezoneOffset = function (this: Date): number {
    return offset(this.getTime());
  };
}

async function answer(message: ToWorker): Promise<FromWorker> {
  if (message.kind === 'begin') {
    engine?.dispose();
    engine = undefined;
    const made = await createEngine(program, message.setting);
    if (!('engine' in made)) return { kind: 'unusable', fault: made.fault };
    engine = made.engine;
    return { kind: 'begun', contexts: made.engine.contexts(message.contexts) };
  }
  if (engine === undefined) throw new Error('no account has begun');
  return engine.run(message.facts);
}

port?.on('message', (message: ToWorker) => {
  void answer(message).then((reply) => port.postMessage(reply));
});
