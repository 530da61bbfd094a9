/** What the commands that read a database have in common: the only entry. */
export { authorizationOf } from './authorization.ts';
export { databaseUrl } from './database-url.ts';
export { EXIT, type ExitCode } from './exit-code.ts';
export { type ProcessContext, runCommand } from './run-command.ts';
export { timeZone } from './time-zone.ts';
export { UsageError } from './usage-error.ts';
export { checkWritable, type FileContent, writeWholeFile } from './write-whole-file.ts';
