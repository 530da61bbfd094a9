/**
 * What every program needs to start. The host itself is in `start-host.ts`, with the demo in
 * `start-server.ts`: the web server is loaded by those that serve something.
 */
export { localDate } from '../local-date.ts';
export { readDocuments } from './read-documents.ts';
export type { RunningServer } from './running-server.ts';
export { StartError } from './start-error.ts';
export { type Environment, readStartOptions, type StartOptions } from './start-options.ts';
export { announce, runUntilStopped } from './run-until-stopped.ts';
