/** The only entry through which other rooms see the embedded server. */
export type { Account } from './account.ts';
export { basicAuthorization } from './account.ts';
export type { ChtApiContent } from './cht-api.ts';
export type { EmbeddedContent, EmbeddedCouchDB } from './embedded-couchdb.ts';
export { MEMBER_ROLE, startEmbeddedCouchDB } from './embedded-couchdb.ts';
export type { StoredDocument } from './stored-document.ts';
