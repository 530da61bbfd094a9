/** The only entry through which programs start the product. */
export { localDate } from '../local-date.ts';
export { readDocuments } from './read-documents.ts';
export { StartError } from './start-error.ts';
export { type Environment, readStartOptions, type StartOptions } from './start-options.ts';
export { type RunningServer, type StartContext, startServer } from './start-server.ts';
export { announce, runUntilStopped } from './run-until-stopped.ts';
