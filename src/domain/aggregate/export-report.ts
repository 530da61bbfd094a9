import type { ContactId } from '../place/lineage.ts';
import type { OrgUnitId } from '../place/org-unit-mapping.ts';
import type { PeriodNotice } from '../period/period-notice.ts';
import type { PlaceNotice } from '../place/place-notice.ts';
import type { SettingsNotice } from '../settings/settings-notice.ts';

/** Why a target document, or one of its targets, is not in the numbers. */
export type NotCountedReason =
  | 'excluded'
  | 'malformed'
  | 'other-revision'
  | 'older-account'
  | 'no-contact'
  | 'no-org-unit'
  | 'bad-number';

/** The reasons in the order in which the first that holds is given. */
export const NOT_COUNTED_REASONS: readonly NotCountedReason[] = [
  'excluded',
  'malformed',
  'other-revision',
  'older-account',
  'no-contact',
  'no-org-unit',
  'bad-number',
];

/** A target document that is not counted, or (`bad-number`) one of its targets. */
export interface NotCounted {
  /** The `_id` of the target document. */
  readonly document: string;
  readonly reason: NotCountedReason;
  /** The id of the target, with `bad-number` alone. */
  readonly target?: string;
  /** The `_rev` of a conflicting revision, where it is not CouchDB's winner. */
  readonly revision?: string;
  readonly owner?: ContactId;
  /** The owner's name where the contact is known. */
  readonly ownerName?: string;
}

/** Why a row is not in the file although somebody reported it. */
export type LeftOutReason =
  | 'invalid-identifier'
  | 'mixed-values'
  | 'unsafe-sum'
  | 'percent-without-total'
  | 'no-value-of-type';

/** The reasons in the order in which the first that holds is given. */
export const LEFT_OUT_REASONS: readonly LeftOutReason[] = [
  'invalid-identifier',
  'mixed-values',
  'unsafe-sum',
  'percent-without-total',
  'no-value-of-type',
];

/** A row that is left out of the file, with what is behind it. */
export interface LeftOut {
  readonly orgUnit: OrgUnitId;
  readonly dataElement: string;
  readonly categoryOptionCombo?: string;
  readonly attributeOptionCombo?: string;
  readonly reason: LeftOutReason;
  /** The number that is not in the file, in decimal digits; of a percentage the sum of pass. */
  readonly number: string;
  /** Of a percentage, what it is out of. */
  readonly outOf?: string;
  /** The documents that gave it. */
  readonly documents: readonly string[];
  /** The places that map the org unit. */
  readonly places: readonly { readonly contact: ContactId; readonly name: string }[];
  /** The targets that feed the row. */
  readonly targets: readonly string[];
}

/** Something about a target document that the officer should know. */
export type DocumentNotice =
  /** A counted document names another period than its id does. */
  | {
      readonly kind: 'other-reporting-period';
      readonly document: string;
      readonly reportingPeriod: string;
      readonly owner: ContactId;
      readonly ownerName: string;
    }
  /** A document's date lies after tomorrow: it was taken for the oldest. */
  | {
      readonly kind: 'impossible-date';
      readonly document: string;
      /** Milliseconds since 1970, as the phone wrote it. */
      readonly updatedDate: number;
      readonly owner: ContactId;
      readonly ownerName: string;
    };

/** Anything worth knowing that is neither a missing document nor a missing row. */
export type Notice = SettingsNotice | PlaceNotice | DocumentNotice | PeriodNotice;

/** What an export counted, what it did not, and why. All lists are in a fixed order. */
export interface ExportReport {
  /** Rows in the file. */
  readonly dataValues: number;
  /** Org units in the file. */
  readonly orgUnits: number;
  /** Owners (CHWs) with a number in the file. */
  readonly owners: number;
  /**
   * Target documents that count at one of the chosen org units: those with a number in the file, those
   * whose numbers are all in rows that are left out, and those without any number for the data set.
   */
  readonly documents: number;
  readonly documentsInFile: number;
  readonly documentsLeftOut: number;
  readonly documentsWithoutNumber: number;
  /**
   * Those of earlier months whose rows all take the last month of an owner; absent where there are
   * none, as in every period of one month.
   */
  readonly documentsSuperseded?: number;
  readonly notCounted: readonly NotCounted[];
  readonly leftOut: readonly LeftOut[];
  readonly notices: readonly Notice[];
}

/**
 * Whether every target document of the choice is in a figure of the file: only then may it be said that every
 * one was counted.
 *
 * @example
 * isEveryDocumentInFile({ documents: 12, documentsInFile: 11, notCounted: [] }) // => false
 */
export const isEveryDocumentInFile = ({
  documents,
  documentsInFile,
  notCounted,
}: Pick<ExportReport, 'documents' | 'documentsInFile'> & {
  readonly notCounted: readonly unknown[];
}): boolean => documents > 0 && documentsInFile === documents && notCounted.length === 0;
