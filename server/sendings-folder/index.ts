/** What was sent to DHIS2, in a folder: for accounts that may not write into DHIS2's data store. */
export { SendingsFolder } from './sendings-folder.ts';
