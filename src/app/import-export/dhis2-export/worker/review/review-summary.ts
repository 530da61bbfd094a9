import type {
  CalendarDate,
  Completeness,
  DatabaseError,
  ExportReport,
  SignOffStatus,
  SuspectKind,
  SyncReview,
} from '../../../../../domain/index.ts';

/** What is read of a review after the values: who is expected, then the months before. */
export type ReviewReading =
  /** It takes long enough to be asked for. */
  | { readonly status: 'on-request' }
  | { readonly status: 'people' }
  | { readonly status: 'months'; readonly done: number; readonly total: number }
  | { readonly status: 'read' }
  | { readonly status: 'failed'; readonly error: DatabaseError };

/** The figures of a review: each stands on the button that opens what it counts. */
export interface ReviewSummary {
  /** What the count itself reports. */
  readonly report: ExportReport;
  readonly reading: ReviewReading;
  /** Undefined until it is known who is expected. */
  readonly completeness: Omit<Completeness, 'orgUnits'> | undefined;
  /** Owners whose numbers were last changed before the period's end. */
  readonly early: number;
  /** The last day of the period. */
  readonly lastDay: CalendarDate;
  /** Undefined until people are read. */
  readonly suspects: Readonly<Partial<Record<SuspectKind, number>>> | undefined;
  /** Undefined until the months before are read. */
  readonly outliers: { readonly farOut: number; readonly stopped: number } | undefined;
  /** Undefined until they are read, and where the project does not use them. */
  readonly signOffs: SignOffFigures | undefined;
  /** Undefined where nothing is known of syncs. */
  readonly sync: SyncReview | undefined;
  /** Whether the host can say whose phone has older settings than the server. */
  readonly offersPhones: boolean;
}

/** How many org units are signed off, or why that is not known. */
export type SignOffFigures =
  | {
      readonly status: 'read';
      readonly counts: Readonly<Record<SignOffStatus | 'all', number>>;
      /** Reports that cannot be read. */
      readonly unreadable: number;
    }
  | { readonly status: 'outdated' | 'failed' };
