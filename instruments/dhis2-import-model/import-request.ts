// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import type { Metadata } from './metadata/metadata.ts';
import type { StoredData } from './stored-data.ts';

/** The importer of DHIS2 2.36 to 2.42, or the one of 2.43 and later. */
export type Generation = 'upTo242' | 'since243';

/** The versions whose answers were measured. */
export const MEASURED_VERSIONS: Readonly<Record<Generation, string>> = {
  upTo242: '2.42.5.2',
  since243: '2.43.1',
};

/** The parameters of the address, as text. */
export type Params = Readonly<Record<string, string | undefined>>;

/** Who imports. */
export interface User {
  readonly username?: string;
  /** The org units below which the user may write; none given means everywhere. */
  readonly organisationUnits?: readonly string[];
  /** `ALL` is a superuser; importing takes `F_DATAVALUE_ADD`. */
  readonly authorities: readonly string[];
  /** Data sets that the user may not write to. */
  readonly closedDataSets?: readonly string[];
}

/** One call of `POST /api/dataValueSets`. */
export interface ImportRequest {
  readonly generation: Generation;
  readonly contentType: string;
  readonly body: Uint8Array | string;
  readonly params?: Params;
  readonly metadata: Metadata;
  /** What the server holds already; changed by the import. */
  readonly stored: StoredData;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** A superuser where none is given. */
  readonly user?: User;
  /** The server's version; the latest of its generation that was measured where none is given. */
  readonly version?: string;
  /** Whether the summary stands bare, as 2.36 and 2.37 send it. */
  readonly isBare?: boolean;
}

/** A truth value of the address. */
export const flagOf = (params: Params, name: string, otherwise: boolean): boolean =>
  params[name] === undefined ? otherwise : params[name] === 'true';

/** Whether the user has an authority, or all. */
export const hasAuthority = ({ authorities }: User, authority: string): boolean =>
  authorities.includes('ALL') || authorities.includes(authority);

/** Whether an org unit lies in what the user may write to. */
export const isInHierarchy = ({ organisationUnits }: User, path: string): boolean =>
  organisationUnits?.some((id) => path.split('/').includes(id)) ?? true;
