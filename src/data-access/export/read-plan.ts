import { COST_MICROSECONDS as COST } from './read-costs.ts';

/**
 * How an export finds its target documents. All ways give the same file:
 * - `whole-period`: all of the period, to count what lies below the chosen places;
 * - `by-owner`: asks for each contact below the chosen places what it owns;
 * - `by-id`: picks the documents out of the ids of the period.
 */
export type ReadStrategy = 'whole-period' | 'by-owner' | 'by-id';

/** Where one way takes over from another. */
export interface StrategyThresholds {
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

export const STRATEGY_THRESHOLDS: StrategyThresholds = {
  smallPeriod: 500,
  fewLookUps: 4000,
  ownersAtOnce: 1000,
};

/** Contacts of some 400 CHWs: without the product's views nobody tells how large a period is. */
const MOST_WITHOUT_VIEWS = 100_000;

/** Beyond so many contacts below the chosen places, reading the period whole costs less. */
export const maxDescendants = (documents: number | undefined, unknownOwners: number): number =>
  documents === undefined
    ? MOST_WITHOUT_VIEWS
    : (documents * COST.rowOfView + unknownOwners * COST.documentOfBulkGet) / COST.rowOfView;

/**
 * The cheaper of the two ways that read no more than is chosen.
 *
 * @param documents target documents of the period; undefined where only reading them would tell
 * @param lookUps contacts below the chosen places of which it is not known that they own nothing
 */
export const readStrategy = (
  { documents, lookUps }: { readonly documents: number | undefined; readonly lookUps: number },
  { fewLookUps }: StrategyThresholds,
): 'by-owner' | 'by-id' =>
  documents !== undefined &&
  (lookUps <= fewLookUps || lookUps * COST.keyOfView <= documents * COST.idOfRange)
    ? 'by-owner'
    : 'by-id';

/** What is known, or assumed, of an export before it is made. */
export interface ReadEstimate {
  /** Target documents of the period. */
  readonly documents: number;
  /** Owners of the whole period whose lineage is not cached. */
  readonly unknownOwners: number;
  /** Whether the product's own views are installed. */
  readonly hasViews: boolean;
  /** Undefined where all org units are asked for. */
  readonly chosen?: {
    /** Contacts below the chosen places, patients included. */
    readonly contacts: number;
    /** Those of which it is not known that they own nothing. */
    readonly lookUps: number;
    /** Owners among them whose lineage is not cached. */
    readonly unknownOwners: number;
  };
}

/** What an export is going to read, and what that costs. */
export interface ReadPlan {
  readonly strategy: ReadStrategy;
  readonly requests: number;
  /** Time of the database alone; the line to it comes besides. */
  readonly milliseconds: number;
}

const ROWS_OF_PAGE = 2500;
const IDS_OF_PAGE = 10_000;
const CONTACTS_OF_PAGE = 5000;
const KEYS_OF_REQUEST = 1000;
/** Settings, design document, state, changes, mapped contacts and the count of the period. */
const FIRST_REQUESTS = 7;

const pages = (rows: number, ofPage: number): number => Math.max(1, Math.ceil(rows / ofPage));

/**
 * Plans the reads of an export, without asking anything.
 *
 * @example
 * planReads({ documents: 50_000, unknownOwners: 0, hasViews: true })
 * // => { strategy: 'whole-period', requests: 28, milliseconds: 1317 }
 */
export function planReads(
  estimate: ReadEstimate,
  thresholds: StrategyThresholds = STRATEGY_THRESHOLDS,
): ReadPlan {
  const { documents, chosen, hasViews, unknownOwners } = estimate;
  const known = hasViews ? documents : undefined;
  const isWhole =
    chosen === undefined ||
    documents <= thresholds.smallPeriod ||
    chosen.contacts > maxDescendants(known, unknownOwners);
  if (isWhole) return wholePeriod(estimate);
  const strategy = readStrategy({ documents: known, lookUps: chosen.lookUps }, thresholds);
  const owners = ownerReads(chosen.unknownOwners, hasViews);
  const below = chosen.contacts * COST.rowOfView;
  const [requests, cost] =
    strategy === 'by-owner'
      ? [pages(chosen.lookUps, KEYS_OF_REQUEST), chosen.lookUps * COST.keyOfView]
      : [pages(documents, IDS_OF_PAGE), documents * COST.idOfRange];
  return planOf(
    strategy,
    requests + pages(chosen.contacts, CONTACTS_OF_PAGE) + owners.requests,
    cost + below + owners.microseconds,
  );
}

function wholePeriod({ documents, unknownOwners, hasViews }: ReadEstimate): ReadPlan {
  const owners = ownerReads(unknownOwners, hasViews);
  const row = hasViews ? COST.rowOfView : COST.documentOfRangeWithConflicts;
  return planOf(
    'whole-period',
    pages(documents, ROWS_OF_PAGE) + owners.requests,
    documents * row + owners.microseconds,
  );
}

/** Without the product's views the place above each owner is looked at too. */
function ownerReads(
  owners: number,
  hasViews: boolean,
): { readonly requests: number; readonly microseconds: number } {
  const documents = hasViews ? owners : 2 * owners;
  return {
    requests: Math.ceil(documents / KEYS_OF_REQUEST),
    microseconds: documents * COST.documentOfBulkGet,
  };
}

const planOf = (strategy: ReadStrategy, requests: number, microseconds: number): ReadPlan => ({
  strategy,
  requests: requests + FIRST_REQUESTS,
  milliseconds: Math.round(
    (microseconds + COST.requestOfView * 2 + FIRST_REQUESTS * COST.request) / 1000,
  ),
});
