const CATEGORY_COMBO =
  'categoryCombo[id,name,isDefault,categories[categoryOptions[id]],categoryOptionCombos[id,name,categoryOptions[id]]]';

const DATA_ELEMENT = `dataElement[${[
  'id',
  'name',
  'code',
  'valueType',
  'aggregationType',
  'zeroIsSignificant',
  'optionSet[id,options[code]]',
  CATEGORY_COMBO,
].join(',')}]`;

/**
 * The fields that a DHIS2 server must be asked for, so that everything can be checked:
 * `GET /api/dataSets/{id}?fields=…`. Its answer is what `decodeMetadata` reads.
 */
export const METADATA_FIELDS = [
  'id',
  'name',
  'periodType',
  'openFuturePeriods',
  'expiryDays',
  'dataInputPeriods[period[id],openingDate,closingDate]',
  'compulsoryDataElementOperands[dataElement[id],categoryOptionCombo[id]]',
  'compulsoryFieldsCompleteOnly',
  'fieldCombinationRequired',
  'noValueRequiresComment',
  'validCompleteOnly',
  'sections[id,name,sortOrder,dataElements[id],greyedFields[dataElement[id],categoryOptionCombo[id]]]',
  'dataEntryForm[htmlCode]',
  CATEGORY_COMBO,
  'organisationUnits[id,name,code,path,openingDate,closedDate]',
  `dataSetElements[${DATA_ELEMENT},${CATEGORY_COMBO}]`,
].join(',');

const SIDE = '[expression,description,missingValueStrategy,slidingWindow]';

/**
 * The fields of the validation rules of a data set: `GET /api/validationRules?dataSet={id}&fields=…`.
 * The list is read where it stands beside what {@link METADATA_FIELDS} ask for.
 */
export const VALIDATION_RULE_FIELDS = [
  'id',
  'name',
  'instruction',
  'importance',
  'periodType',
  'operator',
  `leftSide${SIDE}`,
  `rightSide${SIDE}`,
  'organisationUnitLevels',
  'skipFormValidation',
].join(',');

/** The fields of minimum and maximum values: `GET /api/minMaxDataElements?filter=…&fields=…`. */
export const MIN_MAX_FIELDS = 'source[id],dataElement[id],optionCombo[id],min,max';
