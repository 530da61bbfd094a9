import {
  checkFile,
  NO_CHECK_OPTIONS,
  severityOf,
  type CheckContext,
  type DataSetMetadata,
  type DataValueSet,
} from '../../../../../domain/index.ts';

/** A file of somebody else's making, and what it is checked with. */
export interface FileToCheck {
  readonly dataValueSet: DataValueSet;
  readonly metadata: DataSetMetadata;
  readonly context: CheckContext;
}

/** In how much of a file the check against DHIS2's metadata finds what DHIS2 would refuse, lose or hide. */
export function findingsInFile({ dataValueSet, metadata, context }: FileToCheck): number {
  const { check } = checkFile(dataValueSet, metadata, context, NO_CHECK_OPTIONS);
  const generation = check.server?.generation;
  return check.findings.filter((one) => severityOf(one, generation) !== 'harmless').length;
}
