/** Exports that are kept in a folder, so that the next one of the same choice can be compared. */
export { keptExportOf, type KeptExport, type KeptParts } from './kept-export.ts';
export { ExportsFolder, type FolderLimits } from './exports-folder.ts';
