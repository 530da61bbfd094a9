// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import { hasAuthority, isInHierarchy, type User } from '../import-request.ts';
import type { MetadataIndex } from '../metadata/metadata-index.ts';
import type { DataSet, OrganisationUnit } from '../metadata/metadata.ts';
import {
  hasReversedInputPeriods,
  isOutsideDates,
  isOutsideInputPeriods,
  isOutsideOrgUnits,
  isOutsideReversedInputPeriods,
} from '../option-combo-rules.ts';
import { isExpired, isInFuture } from '../period/period.ts';
import { formKey, type StoredData } from '../stored-data.ts';
import type { GroupValue } from './decode.ts';

/** What the values of a group are checked against. */
export interface GroupSetting {
  readonly metadata: MetadataIndex;
  readonly dataSet: DataSet;
  readonly stored: StoredData;
  readonly today: string;
  readonly user: User;
  readonly version: string;
  /** Whether a superuser asked to go past what is about time. */
  readonly isForced: boolean;
}

/** The arguments of a message: single ids, and at its end a list. */
export interface About {
  readonly ids: readonly string[];
  readonly list: readonly string[];
}

const distinct = (texts: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(texts.map((text) => text ?? 'null')),
];

type Field = 'dataElement' | 'orgUnit' | 'attributeOptionCombo';

/** A list of what fails, after the data set. */
const ofDataSet =
  (field: Field | 'period') =>
  (failing: readonly GroupValue[], { dataSet }: GroupSetting): About => ({
    ids: [dataSet.id],
    list: distinct(failing.map((value) => (field === 'period' ? value.period.id : value[field]))),
  });

/** Only the first that fails is told, with its periods or org units. */
const ofFirst =
  (fields: readonly Field[], list: (value: GroupValue) => string) =>
  (failing: readonly GroupValue[]): About => {
    const [first] = failing;
    const same = failing.filter((value) =>
      fields.every((field) => value[field] === first?.[field]),
    );
    return {
      ids: fields.map((field) => first?.[field] ?? 'null'),
      list: distinct(same.map(list)),
    };
  };

/** A check of one value that, where it fails, keeps the whole group out. */
export interface GroupCheck {
  readonly code: string;
  readonly message: string;
  /** What stands in the message: first what all have in common, then a list, as DHIS2 writes both. */
  readonly about: (failing: readonly GroupValue[], setting: GroupSetting) => About;
  readonly fails: (value: GroupValue, setting: GroupSetting) => boolean;
}

const orgUnitOf = (value: GroupValue, { metadata }: GroupSetting): OrganisationUnit | undefined =>
  metadata.organisationUnits.find(value.orgUnit);

const elementOf = (
  { dataElement: id }: GroupValue,
  { dataSet }: GroupSetting,
): DataSet['dataSetElements'][number] | undefined =>
  dataSet.dataSetElements.find(({ dataElement }) => dataElement.id === id);

const CONSISTENCY: readonly GroupCheck[] = [
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

const TIMELINESS: readonly GroupCheck[] = [
  {
    code: 'E8030',
    message: 'Periods that are not open for data entry',
    about: ofDataSet('period'),
    fails: ({ period }, { dataSet, today, user, version }) => {
      // Periods that are listed one by one replace both of the other limits, for administrators too.
      if ((dataSet.dataInputPeriods ?? []).length > 0) {
        return hasReversedInputPeriods(version)
          ? isOutsideReversedInputPeriods(dataSet, period, today)
          : isOutsideInputPeriods(dataSet, period, today);
      }
      if (hasAuthority(user, 'F_EDIT_EXPIRED')) return false;
      return (
        isInFuture(period, today, dataSet.openFuturePeriods ?? 0) ||
        isExpired(period, today, dataSet.expiryDays ?? 0)
      );
    },
  },
  {
    code: 'E8032',
    message: 'Periods outside of the dates of the attribute option combo',
    about: ofFirst(['attributeOptionCombo'], ({ period }) => period.id),
    fails: ({ period, attributeOptionCombo }, { metadata }) =>
      isOutsideDates(metadata, attributeOptionCombo ?? metadata.defaultOptionCombo, period),
  },
  {
    code: 'E8033',
    message: 'Data that is approved already',
    about: ofFirst(['attributeOptionCombo', 'orgUnit'], ({ period }) => period.id),
    // Only a value that writes its attribute option combo is looked at: others overwrite what is approved.
    fails: ({ period, orgUnit, attributeOptionCombo }, { stored, dataSet }) =>
      attributeOptionCombo !== undefined &&
      stored.approved.has(formKey(dataSet.id, period.id, orgUnit)),
  },
];

/** The checks of a group in their order; a forced import skips those about time. */
export const groupChecks = ({ isForced }: GroupSetting): readonly GroupCheck[] =>
  isForced ? CONSISTENCY : [...CONSISTENCY, ...TIMELINESS];
