/** What the command line and the HTTP API have in common: choices, formats, words. */
export { errorMessage } from './error-message.ts';
export { CHOICES, type ExportChoice, requestOfChoice } from './export-choice.ts';
export {
  type ExportSource,
  type LastOfOtherSource,
  lastOfOtherSource,
  lineOfOtherSource,
} from './export-source.ts';
export type { InDhis2, NotRead, RemovalsInDhis2 } from './in-dhis2.ts';
export { formatOf, NOT_IN_ADX } from './format-of.ts';
export { leftOutByCheck, leftOutOf } from './left-out.ts';
export { type Incomplete, incompleteOf } from './incomplete.ts';
export { linesOfSignOffs, notSignedOffOf, type NotSignedOff } from './sign-offs.ts';
export { chtAdminOf, type ChtEnvironment, phonesForReview, syncsForReview } from './cht-admin.ts';
export { linesOfPhones, linesOfSyncs, syncWords } from './syncs.ts';
export { noticeSentence } from './notice-sentence.ts';
export { otherCalendar } from './other-calendar.ts';
export { exportToCompare, fileAsExport } from './file-rows.ts';
export { type ReviewParts, reviewOf } from './review.ts';
export { checkJson, type ReviewJson } from './review-json.ts';
export { type CheckedOutcome, checkOutcome, reportOfReviewed } from './checked-outcome.ts';
export { dhis2AuthorizationOf } from './dhis2-credentials.ts';
export { dhis2Failure, some } from './dhis2-failure.ts';
export { type ExplainedConflict, explainedConflicts } from './explained-conflicts.ts';
export { codesOfNoOrgUnit, unknownCodes } from './unknown-codes.ts';
export { typesOfMetadata } from './types-of-metadata.ts';
export { logFaultWords, sameBytesWords } from './sending-log-words.ts';
