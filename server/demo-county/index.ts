/** The only entry through which other rooms see the demo county. */
export { CHT_CORE_VIEWS, VIEWS_OF_RULES } from './cht-core-views.ts';
export {
  demoCounty,
  type DemoCounty,
  type DemoCountyRequest,
  FINISHED_MONTHS,
} from './demo-county.ts';
export { phoneLogs, phonesOfCounty } from './phone-logs.ts';
export type { PlantedDifference, PlantedFault } from './planted-fault.ts';
