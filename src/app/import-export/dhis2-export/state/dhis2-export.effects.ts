/** Everything that the page's events set off. */
export { keepLastExport, leaveCountingRoom } from './counting-room.effects.ts';
export { exportFile } from './exporting.effects.ts';
export {
  askForMetadata,
  forgetKeptMetadata,
  loadKeptMetadata,
  readMetadataFile,
} from './metadata.effects.ts';
export { loadConfiguration, loadOrgUnits, loadPeriods } from './reading.effects.ts';
export { reviewAgain, writeReviewed } from './reviewing.effects.ts';
