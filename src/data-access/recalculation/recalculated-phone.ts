import type {
  ContactId,
  DepartedContact,
  Lateness,
  Phone,
  RecalculatedDocument,
  RulesFault,
  TargetComparison,
} from '../../domain/index.ts';

/** A report that a phone's document cannot have counted. */
export interface LateReport {
  readonly report: string;
  readonly form: string;
  /** Whom it is about. */
  readonly contact: ContactId;
  /** Milliseconds since 1970; undefined where it has no date. */
  readonly reportedDate: number | undefined;
  readonly why: Lateness;
}

/** A target of a phone beside what the reports give, and why they differ. */
export interface ExplainedComparison extends TargetComparison {
  /**
   * What the reports give without those that came late: where that is the phone's number, they explain it whole.
   * Those that were edited later are counted as they are now.
   */
  readonly withoutLate: TargetComparison['recalculated'];
  /** The late reports that change this target; none where it is a surplus, which no late work makes. */
  readonly late: readonly LateReport[];
  /** Whether the phone says more than the reports justify; see `isSurplus`. */
  readonly isSurplus: boolean;
}

/** The targets of an account, calculated from the reports. */
export interface RecalculatedPhone {
  readonly phone: Phone;
  readonly document: RecalculatedDocument;
  /** Contacts and reports that the rules were run for. */
  readonly contacts: number;
  readonly reports: number;
  /** Contacts for which the rules gave nothing, and targets whose `context` could not be worked out. */
  readonly faults: readonly (RulesFault & {
    readonly contact?: ContactId;
    readonly target?: string;
  })[];
  /** Set where it was compared: when the phone last changed its own document, and each target. */
  readonly compared?: {
    readonly updatedDate: number | undefined;
    readonly hasDocument: boolean;
    /** Whether it could be told when reports came to the server, and when they were changed there. */
    readonly areArrivalsKnown: boolean;
    readonly targets: readonly ExplainedComparison[];
    /**
     * Where a target is a surplus, the contacts whom the owner reported about and who are not theirs any more; none
     * where their reports may have been archived. Undefined where it was not asked, or cannot be told.
     */
    readonly departed?: readonly DepartedContact[];
  };
}
