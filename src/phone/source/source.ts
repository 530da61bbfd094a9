import type { ContactId, SignOffReport, Tag } from '../../domain/index.ts';

/** Who reads the screen, as far as the phone knows. */
export interface Reader {
  /** The name of the account. */
  readonly user?: string;
  /** The account's contact: the owner of its target documents. */
  readonly contact?: ContactId;
  /** The places of the account. */
  readonly facilities: readonly ContactId[];
  readonly roles: readonly string[];
}

/** What the server says of one document of the reader's own. */
export type OnServer =
  | { readonly kind: 'there'; readonly document: unknown }
  /** The server says so alike of what is not there and of what the reader may not see. */
  | { readonly kind: 'not-there' }
  /** No connection, no session, or an answer that says nothing. */
  | { readonly kind: 'not-known' };

/**
 * Where the screens get their documents from: the CHT's own data source, the phone's database below it,
 * or a list in memory. What a phone does not hold, or may not see, is not in the answers; nothing is
 * written but reports.
 */
export interface Source {
  reader(): Promise<Reader>;
  /** The places of these types, as stored. */
  places(types: readonly string[]): Promise<readonly unknown[]>;
  /** Those of them that can be told before all are known. Absent where all are known at once. */
  readonly placesAtOnce?: (types: readonly string[]) => Promise<readonly unknown[]>;
  /** The ids of the people of these types. */
  peopleIds(types: readonly string[]): Promise<readonly ContactId[]>;
  /** The contacts of these ids, as stored. */
  contacts(ids: readonly ContactId[]): Promise<readonly unknown[]>;
  /** The target documents of a month of these owners, as stored. */
  targetDocuments(tag: Tag, owners: readonly ContactId[]): Promise<readonly unknown[]>;
  /** Target documents by their ids, as stored. */
  targetDocumentsOf(ids: readonly string[]): Promise<readonly unknown[]>;
  /** Asks the server for a document of the reader's own. */
  onServer(id: string): Promise<OnServer>;
  /** The project's own text of a key, in the reader's language; undefined where it has none. */
  translate(key: string): string | undefined;
  /** The code of the reader's language, as the project writes it. */
  language(): string;
  /** When the phone last synced, in milliseconds since 1970, where it says so. */
  lastSync(): number | undefined;
  /** The reports of a form that the phone holds, as stored. */
  reports(form: string): Promise<readonly unknown[]>;
  /**
   * Creates a report on the phone, which the next sync takes to the server. Absent where nothing may be
   * written.
   */
  readonly createReport?: (report: SignOffReport) => Promise<void>;
}
