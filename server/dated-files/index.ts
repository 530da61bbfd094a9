/** Files named after a time in a folder, each written whole or not at all: the only entry. */
export { DatedFiles, type DatedFilesKind, type DatedFilesLimits } from './dated-files.ts';
export { isUsableFolder } from './usable-folder.ts';
export { writeWhole } from './write-whole.ts';
