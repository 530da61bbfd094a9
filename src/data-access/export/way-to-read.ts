import { COST_MICROSECONDS as COST } from './read-costs.ts';

/**
 * How an export with chosen org units finds its target documents. All ways give the same file:
 * - `whole-month`: all of the period, to count what lies below the chosen places;
 * - `by-owner`: asks for each contact below the chosen places what it owns;
 * - `by-id`: picks the documents out of the ids of the period.
 */
export type WayToRead = 'whole-month' | 'by-owner' | 'by-id';

/** What decides between the ways. */
export interface Amounts {
  /** Target documents of the period; undefined where only reading them would tell. */
  readonly documents: number | undefined;
  /** Contacts below the chosen places of which it is not remembered that they own nothing. */
  readonly lookUps: number;
}

/** Where one way takes over from another. */
export interface Limits {
  /** A period of no more documents than this is read whole: it is one page. */
  readonly smallPeriod: number;
  /**
   * So many contacts are always looked up: two seconds of the database, whatever else it holds, and
   * far fewer bytes than the ids of a nation.
   */
  readonly fewLookUps: number;
  /**
   * So many owners are looked up at once. Where most are known the few others wait for each other, so
   * that no page costs a round trip for a handful of them.
   */
  readonly ownersAtOnce: number;
}

export const LIMITS: Limits = { smallPeriod: 500, fewLookUps: 4000, ownersAtOnce: 1000 };

/** Beyond so many contacts below the chosen places, reading the period whole costs less. */
export const mostContactsBelow = (documents: number | undefined, unknownOwners: number): number =>
  documents === undefined
    ? MOST_WITHOUT_VIEWS
    : (documents * COST.rowOfView + unknownOwners * COST.documentOfKey) / COST.rowOfView;

/** Contacts of some 400 CHWs: without the product's views nobody tells how large a period is. */
const MOST_WITHOUT_VIEWS = 100_000;

/** The cheaper of the two ways that read no more than is chosen. */
export const wayToRead = ({ documents, lookUps }: Amounts, { fewLookUps }: Limits): WayToRead =>
  documents !== undefined &&
  (lookUps <= fewLookUps || lookUps * COST.keyOfView <= documents * COST.idOfRange)
    ? 'by-owner'
    : 'by-id';
