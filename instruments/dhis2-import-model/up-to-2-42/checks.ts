// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import { hasAuthority, isInHierarchy } from '../import-request.ts';
import type { DataElement, DataSet } from '../metadata/metadata.ts';
import { isOutsideDates, isOutsideInputPeriods, isOutsideOrgUnits } from '../option-combo-rules.ts';
import { isExpired, isInFuture } from '../period/period.ts';
import { formKey } from '../stored-data.ts';
import { isOfType } from '../value-type.ts';
import { FOUND, isFound, type Check, type FoundValue } from './found.ts';
import type { Setting } from './value.ts';

/** The data sets through which an element is collected. */
const dataSetsWith = (element: DataElement, { metadata }: Setting): readonly DataSet[] =>
  metadata.dataSets.all.filter(({ dataSetElements }) =>
    dataSetElements.some(({ dataElement }) => dataElement.id === element.id),
  );

/** The file's data set, or those of the element where the file names none. */
const dataSetsOf = (element: DataElement, setting: Setting): readonly DataSet[] =>
  setting.dataSet === undefined ? dataSetsWith(element, setting) : [setting.dataSet];

const LONGEST_COMMENT = 50_000;

/** A check that looks at objects which the checks before have found. */
const check = (
  code: string,
  message: string,
  about: Check['about'],
  fails: (value: FoundValue, setting: Setting) => boolean,
): Check => ({
  code,
  message,
  about,
  fails: (value, setting) => isFound(value) && fails(value, setting),
});

const VALUE: readonly Check[] = [
  check(
    'E7617',
    "Organisation unit is not in the user's hierarchy",
    ['orgUnit'],
    (v, { user }) =>
      // Being a superuser does not help.
      !isInHierarchy(user, v.orgUnit.path),
  ),
  check(
    'E7618',
    'Value or comment not specified',
    ['dataElement'],
    ({ given }) => !given.deleted && (given.value ?? '') === '' && (given.comment ?? '') === '',
  ),
  check(
    'E7619',
    'Value does not match the value type',
    ['dataElement'],
    ({ text, dataElement }) => text !== undefined && !isOfType(text, dataElement.valueType),
  ),
  check(
    'E7620',
    'Comment is too long',
    ['dataElement'],
    ({ given }) => (given.comment ?? '').length > LONGEST_COMMENT,
  ),
  check(
    'E7621',
    'Value is not an option of the data element',
    ['dataElement'],
    (v, { metadata }) =>
      v.text !== undefined && metadata.optionCodes(v.dataElement)?.includes(v.text) === false,
  ),
];

const CONSTRAINTS: readonly Check[] = [
  check(
    'E7630',
    'Category option combo is required',
    ['dataElement'],
    ({ ids }, { isStrict }) => isStrict('requireCategoryOptionCombo', false) && ids.coc === '',
  ),
  check(
    'E7631',
    'Attribute option combo is required',
    ['dataElement'],
    ({ ids }, { isStrict }) => isStrict('requireAttributeOptionCombo', false) && ids.aoc === '',
  ),
  check(
    'E7632',
    'Period type is not one of the data element',
    ['period', 'dataElement'],
    (v, s) =>
      s.isStrict('strictPeriods', false) &&
      !dataSetsOf(v.dataElement, s).some(({ periodType }) => periodType === v.period.type),
  ),
  check(
    'E7633',
    'Data element is not in the data set',
    ['dataElement'],
    (v, s) =>
      s.isStrict('strictDataElements', false) &&
      s.dataSet !== undefined &&
      !dataSetsWith(v.dataElement, s).includes(s.dataSet),
  ),
  check(
    'E7634',
    'Category option combo is not of the data element',
    ['coc', 'dataElement'],
    (v, s) =>
      s.isStrict('strictCategoryOptionCombos', false) &&
      !s.metadata.isOf(
        v.optionCombo.id,
        s.dataSet?.dataSetElements.find(({ dataElement }) => dataElement.id === v.dataElement.id)
          ?.categoryCombo ?? v.dataElement.categoryCombo,
      ),
  ),
  check(
    'E7635',
    'Attribute option combo is not of the data set',
    ['aoc', 'dataElement'],
    (v, s) =>
      s.isStrict('strictAttributeOptionCombos', false) &&
      !dataSetsOf(v.dataElement, s).some(({ categoryCombo }) =>
        s.metadata.isOf(v.attributeCombo.id, categoryCombo),
      ),
  ),
  check(
    'E7636',
    'Data element is not assigned to the organisation unit',
    ['dataElement', 'orgUnit'],
    (v, s) =>
      s.isStrict('strictOrganisationUnits', false) &&
      !dataSetsWith(v.dataElement, s).some(({ organisationUnits }) =>
        organisationUnits.some(({ id }) => id === v.orgUnit.id),
      ),
  ),
  check(
    'E7638',
    'Period is outside the dates of the attribute option combo',
    ['period', 'aoc'],
    (v, s) => isOutsideDates(s.metadata, v.attributeCombo.id, v.period),
  ),
  check(
    'E7639',
    'Organisation unit is not valid for the attribute option combo',
    ['orgUnit', 'aoc'],
    (v, s) => isOutsideOrgUnits(s.metadata, v.attributeCombo.id, v.orgUnit),
  ),
  check(
    'E7640',
    'Period is past the expiry days of the data set',
    ['period'],
    (v, s) =>
      !hasAuthority(s.user, 'F_EDIT_EXPIRED') &&
      s.isStrict('strictDataSetLocking', true) &&
      s.dataSet !== undefined &&
      isExpired(v.period, s.today, s.dataSet.expiryDays ?? 0),
  ),
  check(
    'E7641',
    'Period is after the latest open future period',
    ['period', 'dataElement'],
    (v, s) =>
      !(s.isStrict('force', false) && hasAuthority(s.user, 'ALL')) &&
      isInFuture(
        v.period,
        s.today,
        Math.max(
          0,
          ...dataSetsOf(v.dataElement, s).map(({ openFuturePeriods = 0 }) => openFuturePeriods),
        ),
      ),
  ),
  check(
    'E7642',
    'Data is already approved',
    ['period', 'orgUnit'],
    (v, s) =>
      s.isStrict('strictDataSetApproval', true) &&
      s.dataSet !== undefined &&
      s.stored.approved.has(formKey(s.dataSet.id, v.period.id, v.orgUnit.id)),
  ),
  check(
    'E7643',
    'Period is not an open input period of the data set',
    ['period'],
    (v, s) =>
      s.isStrict('strictDataSetInputPeriods', true) &&
      s.dataSet !== undefined &&
      isOutsideInputPeriods(s.dataSet, v.period, s.today),
  ),
  check('E7644', 'Period is not open in any data set of the data element', ['period'], (v, s) => {
    const dataSets = dataSetsWith(v.dataElement, s);
    return (
      s.dataSet === undefined &&
      dataSets.length > 0 &&
      dataSets.every(({ expiryDays = 0 }) => isExpired(v.period, s.today, expiryDays))
    );
  }),
];

/** All checks of a value, in their order. */
export const CHECKS: readonly Check[] = [...FOUND, ...VALUE, ...CONSTRAINTS];
