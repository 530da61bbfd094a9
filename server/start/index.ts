/** The only entry through which programs start the product. */
export { StartError } from './start-error.ts';
export { type Environment, readStartOptions, type StartOptions } from './start-options.ts';
export { type RunningServer, type StartContext, startServer } from './start-server.ts';
export { announce, localDate, runUntilStopped } from './run-until-stopped.ts';
