/** The only entry through which a program exports. */
export { runExport } from './run-export.ts';
