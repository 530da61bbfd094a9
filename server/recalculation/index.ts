/** The only entry through which programs, the export and the host calculate targets from reports. */
export { dateInZone } from './days.ts';
export { exportOfReports, type FromReports } from './export-of-reports.ts';
export type { KeptPhones } from './kept-phones.ts';
export { isOfChoice } from './owners-of-choice.ts';
export { recalculateDays } from './recalculate-days.ts';
export type { RecalculatedDays, TaggedDays } from './recalculated-days.ts';
export type { RecalculatedSource } from './recalculated-source.ts';
export type { RecalculationContext } from './recalculation-context.ts';
export { recalculationJson } from './recalculation-json.ts';
export { TIME_LIMIT } from './time-limit.ts';
