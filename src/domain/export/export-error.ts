import type { ExportReport, Notice } from '../aggregate/export-report.ts';
import type { PeriodType } from '../period/period-type.ts';
import type { WeekPeriodType } from '../period/week-period.ts';
import type { Permission } from '../permission/permission.ts';
import type { FileRefusal } from './file-outcome.ts';

/**
 * Why a database counts as unreachable although something answered.
 * - `busy`: it says that it gets too many requests (429). Wait a minute, then try again.
 * - `silent`: it took the request and sent nothing for minutes; a view may be being built.
 * - `unreadable`: something else answered, such as a proxy or a sign-in page of a network.
 * - `incomplete`: it sent less than what was asked for.
 * - `other-documents`: it sent other documents than those that were asked for, as a CHT does for an
 *   account of a role that is offline.
 */
export type UnreachableReason = 'busy' | 'silent' | 'unreadable' | 'incomplete' | 'other-documents';

/** An error of the database or of the way to it. */
export type DatabaseError =
  /** The database did not answer, though it was asked again. `request` names what was asked. */
  | {
      readonly code: 'unreachable';
      readonly request: string;
      /** Absent where nothing answered. */
      readonly reason?: UnreachableReason;
    }
  /** There is no session, or it ended. */
  | { readonly code: 'signed-out' }
  | { readonly code: 'no-permission'; readonly permission: Permission }
  /** The database answered with an error: its status and its own words. */
  | {
      readonly code: 'refused';
      readonly request: string;
      readonly status: number;
      readonly words: string;
    };

/** What else there is to know, where it may explain the refusal. */
interface Explained {
  readonly notices?: readonly Notice[];
}

/** What the configuration or the request does not allow. */
export type RuleError =
  | ({ readonly code: 'no-data-sets' } & Explained)
  | ({
      readonly code: 'unknown-data-set';
      readonly dataSet: string;
      readonly like?: string;
    } & Explained)
  | ({ readonly code: 'invalid-data-set'; readonly dataSet: string } & Explained)
  | ({ readonly code: 'no-data-elements'; readonly dataSet: string } & Explained)
  /** Months do not add up to periods of this type, or nobody knows it. */
  | ({
      readonly code: 'unsupported-period-type';
      readonly dataSet: string;
      /** As the settings or DHIS2's metadata write it. */
      readonly periodType: string;
      /** What is probably meant. */
      readonly like?: PeriodType;
    } & Explained)
  /** No period, or one of another type than the data set's. */
  | ({
      readonly code: 'bad-period';
      readonly period: string;
      /** The data set's; absent where it takes months. */
      readonly periodType?: PeriodType | WeekPeriodType;
      /** Of the months that the project's phones write; absent where they are Gregorian. */
      readonly calendar?: 'bikram-sambat';
    } & Explained)
  /** DHIS2 would take the period for one of its own calendar. */
  | ({
      readonly code: 'other-calendar';
      readonly period: string;
      /** DHIS2's, by DHIS2's name. */
      readonly calendar: string;
    } & Explained)
  | ({ readonly code: 'unknown-org-unit'; readonly orgUnit: string } & Explained)
  | FileRefusal<ExportReport>;

/** Every error that an officer, a caller of the API or of the command line can get. */
export type ExportError = DatabaseError | RuleError;

/** The code of an error, the same on the page, in the API and on the command line. */
export type ExportErrorCode = ExportError['code'];
