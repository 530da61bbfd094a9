/** The only entry through which other rooms see the demo county. */
export { CHT_CORE_VIEWS } from './cht-core-views.ts';
export {
  demoCounty,
  type DemoCounty,
  type DemoCountyRequest,
  FINISHED_MONTHS,
} from './demo-county.ts';
export type { PlantedFault } from './planted-fault.ts';
