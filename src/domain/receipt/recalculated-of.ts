/** How numbers were calculated from the reports in the database. */
export interface RecalculatedOf {
  /** In which days begin: `Africa/Nairobi`. */
  readonly timeZone: string;
  /** Whether only what was reported by the period's end is used; else all that is known now. */
  readonly isAsOfEnd: boolean;
  /** For how many accounts. */
  readonly accounts: number;
  /** What `now` was for the rules, as `2026-10-31T20:59:59.999Z`; '' where it is not known. */
  readonly asOf: string;
}
