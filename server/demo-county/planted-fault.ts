/** A fault that real data have, planted in the county: what it is and which documents show it. */
export interface PlantedFault {
  readonly kind:
    | 'did-not-sync'
    | 'updated-before-month-end'
    | 'two-accounts'
    | 'no-org-unit'
    | 'malformed'
    | 'foreign-digits'
    | 'equal-names'
    | 'supervisor-document'
    | 'replaced-owner'
    | 'registered-twice'
    | 'several-places'
    | 'stale-lineage'
    | 'parent-as-text'
    | 'zeros-after-the-period'
    | 'no-number'
    | 'unknown-target'
    | 'unread-mapping'
    | 'not-configured-data-set'
    | 'conflict'
    | 'lost-mapping';
  /** The ids of the documents concerned; of what is missing, the contact's. */
  readonly ids: readonly string[];
}
