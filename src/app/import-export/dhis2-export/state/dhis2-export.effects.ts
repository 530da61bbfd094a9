/** Everything that the page's events set off. */
export { keepLastExport, leaveCountingRoom } from '../export/state/export-worker.effects.ts';
export { exportFile } from '../export/state/export.effects.ts';
export {
  askForMetadata,
  forgetKeptMetadata,
  loadKeptMetadata,
  readMetadataFile,
} from '../dhis2/metadata/state/metadata.effects.ts';
export { loadConfiguration, loadOrgUnits, loadPeriods } from '../choose/state/choose.effects.ts';
export { reviewAgain, writeReviewed } from '../review/state/check.effects.ts';
