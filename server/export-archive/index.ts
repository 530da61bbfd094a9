/** An archive of exports in a folder: what the next one of the same choice is compared with. */
export { archivedExportOf, type ArchivedExport, type ExportParts } from './archived-export.ts';
export { ExportsFolder, type LatestExports } from './exports-folder.ts';
