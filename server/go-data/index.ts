/** The only entry through which the export of cases and the host count cases of Go.Data. */
export { CaseFileError, caseFiles } from './case-files.ts';
export { caseNoticeSentence } from './case-notice-sentence.ts';
export { caseReviewOf } from './case-review.ts';
export type { CaseSource } from './case-source.ts';
export { casesErrorMessage, countsOf } from './cases-error-message.ts';
export { exportFromSource } from './export-cases.ts';
export { goDataErrorMessage, isGoDataError } from './go-data-error-message.ts';
export type { GoDataOfHost } from './go-data-of-host.ts';
export { type GoDataOutbreak, goDataSource } from './go-data-source.ts';
export { MappingFileError, readMappingFile } from './read-mapping-file.ts';
