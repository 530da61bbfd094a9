/**
 * Values of Go.Data's reference data that mean something here. Source: WorldHealthOrganization's
 * GoDataSource-API, `LNG_REFERENCE_DATA_CATEGORY_…`.
 */
export const MALE = 'LNG_REFERENCE_DATA_CATEGORY_GENDER_MALE';
export const FEMALE = 'LNG_REFERENCE_DATA_CATEGORY_GENDER_FEMALE';
export const USUAL_PLACE_OF_RESIDENCE =
  'LNG_REFERENCE_DATA_CATEGORY_ADDRESS_TYPE_USUAL_PLACE_OF_RESIDENCE';

/** Dates of a case that may decide its period, by Go.Data's names. */
export const CASE_DATES = [
  'dateOfReporting',
  'dateOfOnset',
  'dateBecomeCase',
  'dateOfInfection',
  'dateOfOutcome',
  'dateOfBurial',
  'dateBecomeContact',
  'dateOfLastContact',
  'createdAt',
  'updatedAt',
] as const;

/** All that can be asked of a case: what it is called and who it is cannot. */
export const CASE_FIELDS: readonly string[] = [
  ...CASE_DATES,
  'id',
  'outbreakId',
  'visualId',
  'classification',
  'outcomeId',
  'gender',
  'age',
  'dob',
  'occupation',
  'pregnancyStatus',
  'riskLevel',
  'wasContact',
  'transferRefused',
  'safeBurial',
  'isDateOfOnsetApproximate',
  'isDateOfReportingApproximate',
  'addresses',
  'usualPlaceOfResidenceLocationId',
  'deathLocationId',
  'burialLocationId',
  'dateRanges',
  'vaccinesReceived',
  'classificationHistory',
  'questionnaireAnswers',
  'numberOfContacts',
  'numberOfExposures',
  'createdBy',
  'responsibleUserId',
  'createdOn',
];
