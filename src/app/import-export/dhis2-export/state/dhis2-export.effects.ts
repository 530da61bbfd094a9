/** Everything that the page's events set off. */
export { exportFile } from './exporting.effects.ts';
export { loadConfiguration, loadOrgUnits, loadPeriods } from './reading.effects.ts';
