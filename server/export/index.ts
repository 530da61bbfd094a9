/** The only entry through which programs export, and through which another source uses the same way out. */
export { linesOfCheck, readMetadataFile } from './report/check-outcome.ts';
export type { CommandContext } from './command-context.ts';
export { finishExport, type Refusal } from './file/finish-export.ts';
export { readFormerReview } from './file/former-review.ts';
export { guardedCommand } from './guarded-command.ts';
export { type Dhis2Options, dhis2OptionsOf } from './options/dhis2-options.ts';
export { parsedFlags } from './options/flags.ts';
export { runExport } from './run-export.ts';
export { checkSending } from './dhis2/send.ts';
export { syncsOf } from './source/syncs-of.ts';
export { withMetadata } from './metadata/with-metadata.ts';
