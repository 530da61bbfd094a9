/** The only entry through which a program maps. */
export { runMap } from './run-map.ts';
