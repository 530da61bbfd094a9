/** Everything that the page's events set off. */
export { holdExportedRows, leaveCountingRoom } from '../export/state/export-worker.effects.ts';
export { exportFile } from '../export/state/export.effects.ts';
export {
  askForMetadata,
  removeCachedMetadata,
  loadCachedMetadata,
  readMetadataFile,
} from '../dhis2/metadata/state/metadata.effects.ts';
export { loadConfiguration, loadOrgUnits, loadPeriods } from '../choose/state/choose.effects.ts';
export { checkAgain, writeChecked } from '../review/state/check.effects.ts';
