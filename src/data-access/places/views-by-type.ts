/**
 * CHT Core's view of all documents by their type. Source: medic/cht-core,
 * ddocs/medic-db/medic-client/views/doc_by_type.
 */
export const DOCUMENTS_BY_TYPE = 'medic-client/doc_by_type';

/** CHT Core's view of contacts by their type. Source: medic/cht-core, ddocs `medic-client/contacts_by_type`. */
export const CONTACTS_BY_TYPE = 'medic-client/contacts_by_type';
