/** The only entry through which a program exports cases. */
export { runExportCases } from './run-export-cases.ts';
