import { designDocument } from '../../../src/data-access/index.ts';
import { isListOfKeys, isListOfRevisions } from './passed-bodies.ts';
import type { PathParts } from './database-path.ts';
import { isMessagesRange } from './messages-range.ts';

/** A kind of request that the product makes of the database, and that is passed on for it. */
export interface PassedRequest {
  /** What the product reads by it. */
  readonly reads: string;
  readonly method: 'GET' | 'POST';
  /** Whether it is for this address. */
  readonly matches: (parts: PathParts, query: string) => boolean;
  /** The parameters that it may carry, each once. */
  readonly parameters: readonly string[];
  /** Whether a body is one that the product sends: CouchDB takes parameters in it too. */
  readonly body?: (body: unknown) => boolean;
  /** Whether the database alone decides who may read it: the page needs it to name a permission. */
  readonly isOpen?: boolean;
}

/** The views that are asked: the product's own, and those of CHT Core that it reads instead. */
const VIEWS: readonly string[] = [
  ...Object.keys(designDocument.views).map((view) => `cht-dhis2-export/${view}`),
  'medic-admin/contacts_by_dhis_orgunit',
  'medic/contacts_by_depth',
  'medic-client/doc_by_type',
  'medic-client/reports_by_form',
  'medic-client/contacts_by_type',
];

const RANGE = ['startkey', 'endkey', 'inclusive_end', 'descending', 'limit', 'skip'];
const DOCUMENTS = ['include_docs', 'conflicts'];

const isDocument =
  (belongs: (id: string) => boolean) =>
  (parts: PathParts): boolean =>
    parts.length === 1 && parts[0] !== undefined && belongs(parts[0]);

const isAllDocs = isDocument((id) => id === '_all_docs');

const isView = ([design, name, view, id, ...more]: PathParts): boolean =>
  design === '_design' &&
  view === '_view' &&
  more.length === 0 &&
  VIEWS.includes(`${name ?? ''}/${id ?? ''}`);

/**
 * Everything that the product asks of the database. What is not here is not passed on: no query
 * (`_find`), no attachment, no feed, no filter, and nothing that writes.
 */
export const PASSED_REQUESTS: readonly PassedRequest[] = [
  {
    reads: 'which database it is, and how far',
    method: 'GET',
    matches: (parts) => parts.length === 0,
    parameters: [],
    isOpen: true,
  },
  {
    reads: 'the settings',
    method: 'GET',
    matches: isDocument((id) => id === 'settings'),
    parameters: [],
    isOpen: true,
  },
  {
    reads: 'the texts of a language',
    method: 'GET',
    matches: isDocument((id) => id.startsWith('messages-')),
    parameters: [],
    isOpen: true,
  },
  {
    reads: 'which languages there are',
    method: 'GET',
    matches: (parts, query) => isAllDocs(parts) && isMessagesRange(query),
    parameters: [...RANGE, 'key', ...DOCUMENTS],
    isOpen: true,
  },
  {
    reads: 'contacts and target documents in the order of their ids',
    method: 'GET',
    matches: isAllDocs,
    parameters: [...RANGE, 'key', 'keys', ...DOCUMENTS],
  },
  {
    reads: 'contacts and target documents by their ids',
    method: 'POST',
    matches: isAllDocs,
    parameters: DOCUMENTS,
    body: isListOfKeys,
  },
  {
    reads: 'all revisions of documents in conflict, and documents by their ids',
    method: 'POST',
    matches: isDocument((id) => id === '_bulk_get'),
    parameters: [],
    body: isListOfRevisions,
  },
  {
    reads: 'one revision of a target document, where the database has no _bulk_get',
    method: 'GET',
    matches: isDocument((id) => id.startsWith('target~')),
    parameters: ['rev'],
  },
  {
    reads: 'what changed since the last export',
    method: 'GET',
    matches: isDocument((id) => id === '_changes'),
    parameters: ['since', 'limit', 'seq_interval', 'style'],
  },
  {
    reads: 'whether the product’s views are installed',
    method: 'GET',
    matches: ([first, name, ...more]) =>
      first === '_design' && `_design/${name ?? ''}` === designDocument._id && more.length === 0,
    parameters: [],
  },
  {
    reads: 'rows of a view',
    method: 'GET',
    matches: isView,
    parameters: [...RANGE, 'key', 'keys', 'reduce', 'group', 'group_level', ...DOCUMENTS],
  },
  {
    reads: 'rows of a view by their keys',
    method: 'POST',
    matches: isView,
    parameters: ['reduce', 'group', ...DOCUMENTS],
    body: isListOfKeys,
  },
];
