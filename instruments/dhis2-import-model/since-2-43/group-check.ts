// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import type { User } from '../import-request.ts';
import type { MetadataIndex } from '../metadata/metadata-index.ts';
import type { DataSet } from '../metadata/metadata.ts';
import type { StoredData } from '../stored-data.ts';
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

/** Texts once each, none as DHIS2 writes it. */
export const distinct = (texts: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(texts.map((text) => text ?? 'null')),
];

type Field = 'dataElement' | 'orgUnit' | 'attributeOptionCombo';

/** A list of what fails, after the data set. */
export const ofDataSet =
  (field: Field | 'period') =>
  (failing: readonly GroupValue[], { dataSet }: GroupSetting): About => ({
    ids: [dataSet.id],
    list: distinct(failing.map((value) => (field === 'period' ? value.period.id : value[field]))),
  });

/** Only the first that fails is told, with its periods or org units. */
export const ofFirst =
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
