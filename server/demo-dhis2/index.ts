/** The only entry to what a DHIS2 would know that fits a CHT: for the demo and for specs. */
export { metadataOfDocuments } from './metadata-of-documents.ts';
export { oneOrgUnitUnassigned } from './one-org-unit-unassigned.ts';
