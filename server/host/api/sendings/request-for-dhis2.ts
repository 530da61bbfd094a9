import {
  type DataSetMetadata,
  type ExportRequest,
  idsOfOrgUnitCodes,
  knownOfMetadata,
  withIdsOfCodes,
} from '../../../../src/domain/index.ts';
import { typesOfMetadata } from '../../../export-interface/index.ts';
import { ApiError } from '../api-error.ts';

/**
 * A request with what DHIS2 tells: its types, and of a file with codes also whose they are.
 *
 * @throws {ApiError} where codes are wanted and it does not tell them
 */
export function requestForDhis2(
  asked: ExportRequest,
  metadata: DataSetMetadata | undefined,
): ExportRequest {
  const isByCode = asked.idScheme === 'code';
  if (metadata === undefined) {
    if (isByCode) throw CODES_NOT_TOLD;
    return asked;
  }
  const types = { ...asked, ...typesOfMetadata(metadata) };
  return isByCode
    ? {
        ...types,
        ...knownOfMetadata(metadata),
        ...withIdsOfCodes(asked, idsOfOrgUnitCodes(metadata)),
      }
    : types;
}

const CODES_NOT_TOLD = new ApiError(
  409,
  'codes-not-told',
  'DHIS2 does not show the data set to the account of this host, and so not the codes of its organisation units. ' +
    'Nothing was sent. Share the data set with it, or leave idScheme away.',
);
