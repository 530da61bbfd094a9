// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import { hasAuthority, isInHierarchy } from '../import-request.ts';
import type { DataSet, OrganisationUnit } from '../metadata/metadata.ts';
import { isOutsideOrgUnits } from '../option-combo-rules.ts';
import type { GroupValue } from './decode.ts';
import { distinct, type GroupSetting, ofFirst, type GroupCheck, ofDataSet } from './group-check.ts';

const orgUnitOf = (value: GroupValue, { metadata }: GroupSetting): OrganisationUnit | undefined =>
  metadata.organisationUnits.find(value.orgUnit);

const elementOf = (
  { dataElement: id }: GroupValue,
  { dataSet }: GroupSetting,
): DataSet['dataSetElements'][number] | undefined =>
  dataSet.dataSetElements.find(({ dataElement }) => dataElement.id === id);

/** Whether what a value names fits together, in their order. */
export const CONSISTENCY: readonly GroupCheck[] = [
  {
    code: 'E8010',
    message: 'No write access to the data set',
    about: (_, { dataSet }) => ({ ids: [dataSet.id], list: [] }),
    fails: (_, { user, dataSet }) => user.closedDataSets?.includes(dataSet.id) ?? false,
  },
  {
    code: 'E8011',
    message: "Organisation units outside of the user's hierarchy",
    about: (failing) => ({ ids: [], list: distinct(failing.map(({ orgUnit }) => orgUnit)) }),
    fails: (value, setting) => {
      const orgUnit = orgUnitOf(value, setting);
      if (orgUnit === undefined || hasAuthority(setting.user, 'ALL')) return false;
      return !isInHierarchy(setting.user, orgUnit.path);
    },
  },
  {
    code: 'E8020',
    message: 'Data elements that are not in the data set',
    about: ofDataSet('dataElement'),
    fails: (value, setting) => elementOf(value, setting) === undefined,
  },
  {
    code: 'E8021',
    message: 'Periods of another type than that of the data set',
    about: ofDataSet('period'),
    fails: ({ period }, { dataSet }) => period.type !== dataSet.periodType,
  },
  {
    code: 'E8022',
    message: 'Organisation units to which the data set is not assigned',
    about: ofDataSet('orgUnit'),
    fails: ({ orgUnit }, { dataSet }) =>
      !dataSet.organisationUnits.some(({ id }) => id === orgUnit),
  },
  {
    code: 'E8023',
    message: "Attribute option combos that are not of the data set's category combo",
    about: ofDataSet('attributeOptionCombo'),
    fails: ({ attributeOptionCombo: combo }, { metadata, dataSet }) =>
      // None is read as the default one, which a data set that is split up does not have.
      !metadata.isOf(combo ?? metadata.defaultOptionCombo, dataSet.categoryCombo),
  },
  {
    code: 'E8024',
    message: "Category option combos that are not of the data element's category combo",
    about: (failing, { dataSet }) => {
      const { ids, list } = ofFirst(
        ['dataElement'],
        ({ categoryOptionCombo }) => categoryOptionCombo ?? 'null',
      )(failing);
      return { ids: [dataSet.id, ...ids], list };
    },
    // A value without any is not looked at, and is then stored where no form shows it.
    fails: (value, setting) => {
      const { metadata } = setting;
      const combo = value.categoryOptionCombo;
      const ofElement = metadata.dataElements.find(value.dataElement)?.categoryCombo;
      const effective = elementOf(value, setting)?.categoryCombo ?? ofElement;
      return combo !== undefined && !metadata.isOf(combo, effective);
    },
  },
  {
    code: 'E8025',
    message: 'Organisation units outside of those of the attribute option combo',
    about: ofFirst(['attributeOptionCombo'], ({ orgUnit }) => orgUnit),
    fails: (value, setting) => {
      const { metadata } = setting;
      const orgUnit = orgUnitOf(value, setting);
      const combo = value.attributeOptionCombo ?? metadata.defaultOptionCombo;
      return orgUnit !== undefined && isOutsideOrgUnits(metadata, combo, orgUnit);
    },
  },
  {
    code: 'E8031',
    message: 'Periods that start outside of the opening dates of the organisation unit',
    about: ofFirst(['orgUnit'], ({ period }) => period.id),
    fails: (value, setting) => {
      const { openingDate, closedDate } = orgUnitOf(value, setting) ?? {};
      const { start } = value.period;
      return (
        (openingDate !== undefined && start < openingDate.slice(0, 10)) ||
        (closedDate !== undefined && start > closedDate.slice(0, 10))
      );
    },
  },
];
