// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import type { Params, User } from './import-request.ts';
import type { MetadataIndex } from './metadata/metadata-index.ts';
import type { ReadBody } from './read/read-body.ts';
import type { StoredData } from './stored-data.ts';

/** An import whose body has been read. */
export interface Importing extends ReadBody {
  readonly metadata: MetadataIndex;
  readonly params: Params;
  readonly stored: StoredData;
  readonly today: string;
  readonly user: User;
  readonly version: string;
  readonly isBare: boolean;
}
