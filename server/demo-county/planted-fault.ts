/** Where the reports give other numbers than a phone's document of the last finished month. */
export interface PlantedDifference {
  /**
   * Reports came after the phone wrote; a report was corrected on the server; a phone that was set up again
   * wrote zeros; a former phone stopped counting; a phone wrote no document.
   */
  readonly kind: 'late' | 'edited' | 'set-up-again' | 'former-phone' | 'no-document';
  /** The contact whose phone it is. */
  readonly owner: string;
  /** The ids of the reports that came late or were corrected. */
  readonly reports: readonly string[];
}

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
