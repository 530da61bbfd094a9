/**
 * The views of CHT Core that are read, on every CHT database; the product's own, where they are installed, are
 * `VIEWS`. Source: medic/cht-core, ddocs.
 */
export const CHT_CORE_VIEWS = {
  /** Contacts by each place of their stored lineage, and by it with how far below it they lie. */
  contactsByDepth: 'medic/contacts_by_depth',
  /** Contacts with `dhis`, once for each of their org units. */
  contactsByOrgUnit: 'medic-admin/contacts_by_dhis_orgunit',
  /** Contacts by their short ids, among other names. */
  contactsByReference: 'medic-client/contacts_by_reference',
  contactsByType: 'medic-client/contacts_by_type',
  /** All documents by the field `type`. */
  documentsByType: 'medic-client/doc_by_type',
  reportsByDate: 'medic-client/reports_by_date',
  /** Reports by their form, with the date of each. */
  reportsByForm: 'medic-client/reports_by_form',
  /** Reports by whom they are about. */
  reportsBySubject: 'medic-client/reports_by_subject',
} as const;
