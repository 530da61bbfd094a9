import { accounts } from './accounts-view.ts';
import { mappedContacts } from './mapped-contacts-view.ts';
import { targetDocuments } from './target-documents-view.ts';

/** The name of the product's design document. */
export const DESIGN_DOCUMENT = 'cht-dhis2-export';

/** The `_id` of the product's design document. */
export const DESIGN_DOCUMENT_ID = `_design/${DESIGN_DOCUMENT}`;

/** The names of its views. */
export const VIEWS = {
  accounts: `${DESIGN_DOCUMENT}/accounts`,
  mappedContacts: `${DESIGN_DOCUMENT}/mapped_contacts`,
  targetDocuments: `${DESIGN_DOCUMENT}/target_documents`,
} as const;

/**
 * The product's own design document. It is never required: without it CHT Core's views and ranges
 * of `_all_docs` give the same bytes. Its views do not depend on the settings, so a change of the
 * configuration never rebuilds them.
 */
export const designDocument = {
  _id: DESIGN_DOCUMENT_ID,
  language: 'javascript',
  views: {
    // The counts tell, without reading the rows, how many an answer has to hold.
    accounts: { map: accounts, reduce: '_count' },
    mapped_contacts: { map: mappedContacts, reduce: '_count' },
    target_documents: { map: targetDocuments, reduce: '_count' },
  },
} as const;
