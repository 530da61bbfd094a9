import type {
  CalendarDate,
  ChangeKind,
  Completeness,
  CompleteRegistration,
  ContactSync,
  DatabaseError,
  ExportReport,
  FarOut,
  NotValid,
  PhoneSettings,
  RowIds,
  SignOff,
  SignOffOfUnit,
  SignOffStatus,
  Stopped,
  Suspect,
  SuspectKind,
  SyncReview,
  Tag,
} from '../../../../domain/index.ts';

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

/** A phone with older settings than the server, and whose it is. */
export interface PhoneLine extends Pick<PhoneSettings, 'account' | 'date' | 'settings'> {
  readonly person: ReviewPerson;
}

/** The phones of those whom a review is of, or why nothing is known of them. */
export type PhonesOfReview =
  | { readonly status: 'read'; readonly behind: readonly PhoneLine[] }
  | { readonly status: 'failed'; readonly words: string };

/** How many org units are signed off, or why that is not known. */
export type SignOffFigures =
  | {
      readonly status: 'read';
      readonly counts: Readonly<Record<SignOffStatus | 'all', number>>;
      /** Reports that cannot be read. */
      readonly unreadable: number;
    }
  | { readonly status: 'outdated' | 'failed' };

/** A report of a supervisor, with names where they are known and ids where they are not. */
export interface SignOffEntry extends Pick<
  SignOff,
  'verdict' | 'reportedDate' | 'expected' | 'reported'
> {
  /** '' where nobody is named. */
  readonly name: string;
  readonly place: string;
  /** What is said of each who is missing: `Otieno: phone lost`. */
  readonly missing: readonly string[];
  /** Set where it does not count. */
  readonly why?: NotValid;
}

/** What is signed of an org unit in a month. */
export interface SignOffLine extends Pick<
  SignOffOfUnit,
  'orgUnit' | 'tag' | 'status' | 'owners' | 'covered'
> {
  /** Those that stand, then those that do not count. */
  readonly entries: readonly SignOffEntry[];
  readonly changes: readonly { readonly kind: ChangeKind; readonly names: readonly string[] }[];
}

/** Somebody that a review speaks of; '' for what is not known. */
export interface ReviewPerson {
  readonly owner: string;
  readonly name: string;
  readonly phone: string;
  /** The name of the place that the owner stands at, and of the one above it. */
  readonly place: string;
  readonly above: string;
  readonly document?: string;
  /** Milliseconds since 1970. */
  readonly updatedDate?: number;
  readonly sync?: ContactSync;
}

/** Which values are looked at, and from which one on. */
export interface ValuesQuery {
  /** What the lines begin with. */
  readonly by: 'element' | 'org-unit';
  /** The ids of the lines that are open. */
  readonly open: readonly string[];
  /** A part of the name or the id of an org unit; '' is all. */
  readonly search: string;
  readonly order: 'name' | 'value' | 'far-out';
  /** Of the reader, for the order of names. */
  readonly language: string;
  /** The first line of the page. */
  readonly from: number;
}

/** What a row was in a month; null where there was no such row. */
export interface MonthValue {
  readonly tag: Tag;
  readonly value: number | null;
}

/** One line of the values: an element, an org unit, or what one CHW gives. */
export interface ValueLine {
  /** The ids of what is above it and its own, with a slash between. */
  readonly id: string;
  readonly level: 1 | 2 | 3;
  /** Its place among those beside it, from 1, and how many they are. */
  readonly position: number;
  readonly siblings: number;
  /** Whether what is below it is shown; absent where nothing is. */
  readonly isOpen?: boolean;
  /** How many lines are right below it. */
  readonly children: number;
  readonly element?: RowIds;
  readonly orgUnit?: string;
  readonly person?: ReviewPerson;
  /** In decimal digits; absent where a sum would mean nothing. */
  readonly value?: string;
  /** Of a percentage what it is out of. */
  readonly outOf?: string;
  /**
   * What it was in each of the months before, the oldest first. Absent where they are not read, where the
   * period is longer than a month, and where it is no number.
   */
  readonly months?: readonly MonthValue[];
  /** How many values at it or below it lie far out. */
  readonly farOut: number;
}

/** What one org unit reports, as a sheet: a row for each element, a column for each CHW. */
export interface OrgUnitSheet {
  readonly orgUnit: string;
  /** The columns. */
  readonly people: readonly ReviewPerson[];
  readonly rows: readonly SheetRow[];
}

/** One element of a sheet. */
export interface SheetRow {
  readonly element: RowIds;
  /** In decimal digits. */
  readonly value: string;
  readonly isFarOut: boolean;
  /** What each CHW gives to it; undefined where they reported nothing. */
  readonly parts: readonly ({ readonly value: string; readonly outOf?: string } | undefined)[];
}

/** A part of a list, and how long the whole is. */
export interface ReviewPage<T> {
  readonly lines: readonly T[];
  readonly from: number;
  readonly total: number;
}

/** One page of values, with the lines above its first one where they are on a page before. */
export interface ValuesPage extends ReviewPage<ValueLine> {
  readonly above: readonly ValueLine[];
}

/** A line of who is missing: an org unit, or below it one who has not reported. */
export type ReportingLine =
  | {
      readonly kind: 'org-unit';
      readonly orgUnit: string;
      readonly expected: number;
      readonly reported: number;
    }
  | { readonly kind: 'missing'; readonly orgUnit: string; readonly person: ReviewPerson };

/** A value that lies far out, beside those of the months before. */
export interface FarOutLine extends FarOut {
  /** Of each month before, the oldest first. */
  readonly months: readonly MonthValue[];
}

/** A row that was there in most months before and is not now. */
export interface StoppedLine extends Stopped {
  readonly months: FarOutLine['months'];
}

/** A suspect with the people behind the documents and contacts that it names. */
export interface SuspectLine {
  readonly suspect: Suspect;
  readonly people: readonly ReviewPerson[];
}

/** The lists of a review, by name. */
export interface ReviewLists {
  readonly reporting: ReportingLine;
  readonly early: ReviewPerson;
  readonly unexpected: ReviewPerson;
  readonly suspects: SuspectLine;
  readonly 'far-out': FarOutLine;
  readonly stopped: StoppedLine;
  readonly 'sign-offs': SignOffLine;
}

/** The names of the lists of a review. */
export type ReviewListName = keyof ReviewLists;

/** What the page asks about what was counted last, in small parts. */
export interface ReviewProtocol {
  /** Undefined where nothing is counted. */
  reviewSummary(): Promise<ReviewSummary | undefined>;
  /**
   * Reads who is expected, then the months before; a second call does what is left to do.
   *
   * @param onSummary called with each step, on a line of its own: a step may come after the end
   * @returns what is known at its end; undefined where nothing is counted
   */
  readReview(onSummary: (summary: ReviewSummary) => void): Promise<ReviewSummary | undefined>;
  /**
   * Marks of completeness for the org units of the written file of which as many have reported.
   *
   * @param percent the least per cent of the expected owners, 0 to 100
   * @returns undefined where nothing is written, or it is not known who is expected
   */
  registrations(percent: number): Promise<readonly CompleteRegistration[] | undefined>;
  /** Stops reading, and keeps what is read. */
  stopReview(): Promise<void>;
  reviewValues(query: ValuesQuery): Promise<ValuesPage | undefined>;
  /** Asks the host whose phones are behind; undefined where nothing is counted, or it cannot say. */
  reviewPhones(): Promise<PhonesOfReview | undefined>;
  /** Undefined where nothing is counted. */
  reviewSheet(orgUnit: string): Promise<OrgUnitSheet | undefined>;
  reviewList<Name extends ReviewListName>(
    name: Name,
    from: number,
    count: number,
  ): Promise<ReviewPage<ReviewLists[Name]> | undefined>;
}
