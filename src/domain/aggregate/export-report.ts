import type { ContactId } from '../place/lineage.ts';
import type { OrgUnitId } from '../place/org-unit-mapping.ts';
import type { PlaceNotice } from '../place/place-notice.ts';
import type { SettingsNotice } from '../settings/settings-notice.ts';

/** Why a target document, or one of its targets, is not in the numbers. */
export type NotCountedReason =
  'malformed' | 'older-account' | 'no-contact' | 'no-org-unit' | 'bad-number';

/** The reasons in the order in which the first that holds is given. */
export const NOT_COUNTED_REASONS: readonly NotCountedReason[] = [
  'malformed',
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
  readonly owner?: ContactId;
  /** The owner's name where the contact is known. */
  readonly ownerName?: string;
}

/** Why a row is not in the file although somebody reported it. */
export type LeftOutReason =
  'invalid-identifier' | 'mixed-values' | 'unsafe-sum' | 'percent-without-total';

/** The reasons in the order in which the first that holds is given. */
export const LEFT_OUT_REASONS: readonly LeftOutReason[] = [
  'invalid-identifier',
  'mixed-values',
  'unsafe-sum',
  'percent-without-total',
];

/** A row that is left out of the file. */
export interface LeftOut {
  readonly orgUnit: OrgUnitId;
  readonly dataElement: string;
  readonly categoryOptionCombo?: string;
  readonly attributeOptionCombo?: string;
  readonly reason: LeftOutReason;
}

/** Something about a counted document that the officer should know. */
export interface DocumentNotice {
  readonly kind: 'other-reporting-period';
  readonly document: string;
  readonly reportingPeriod: string;
  readonly owner: ContactId;
  readonly ownerName: string;
}

/** Anything worth knowing that is neither a missing document nor a missing row. */
export type Notice = SettingsNotice | PlaceNotice | DocumentNotice;

/** What an export counted, what it did not, and why. All lists are in a fixed order. */
export interface ExportReport {
  /** Rows in the file. */
  readonly dataValues: number;
  /** Org units in the file. */
  readonly orgUnits: number;
  /** Owners (CHWs) whose documents count at one of the chosen org units. */
  readonly owners: number;
  /** Target documents that count at one of the chosen org units. */
  readonly documents: number;
  readonly notCounted: readonly NotCounted[];
  readonly leftOut: readonly LeftOut[];
  readonly notices: readonly Notice[];
}
