/** What came of a call: its value, or how it failed. */
export type Outcome =
  | { readonly value: unknown }
  | { readonly error: { readonly name: string; readonly message: string } };

/** One call of the data source: `v1.<path>(…given)`. */
export interface RecordedCall {
  readonly path: string;
  readonly given: readonly unknown[];
  readonly outcome: Outcome;
}

/** The calls that are made: everything that the screens use, rightly and wrongly. */
export const CALLS: readonly Omit<RecordedCall, 'outcome'>[] = [
  { path: 'contact.getByUuid', given: ['recorded-chw'] },
  { path: 'contact.getByUuid', given: ['recorded-area'] },
  { path: 'contact.getByUuid', given: ['recorded-old-chw'] },
  { path: 'contact.getByUuid', given: ['nobody'] },
  {
    path: 'contact.getByUuid',
    given: ['target~2026-08~recorded-chw~org.couchdb.user:recorded-chw'],
  },
  { path: 'contact.getByUuid', given: [''] },
  {
    path: 'contact.getByIds',
    given: [['recorded-chw', 'nobody', 'recorded-area', 'recorded-report']],
  },
  { path: 'contact.getByIds', given: [[]] },
  { path: 'contact.getUuidsByType', given: ['chw'] },
  { path: 'contact.getUuidsByType', given: ['supervisor'] },
  { path: 'contact.getUuidsByType', given: ['area'] },
  { path: 'contact.getUuidsByType', given: ['nothing'] },
  { path: 'place.getByType', given: ['area'] },
  { path: 'place.getByType', given: ['county'] },
  { path: 'place.getByType', given: ['chw'] },
  { path: 'place.getByType', given: ['nothing'] },
  { path: 'target.getById', given: ['target~2026-08~recorded-chw~org.couchdb.user:recorded-chw'] },
  { path: 'target.getById', given: ['target~2026-07~recorded-chw~org.couchdb.user:recorded-chw'] },
  { path: 'target.getById', given: ['target~2026-06~recorded-chw~org.couchdb.user:recorded-chw'] },
  { path: 'target.getById', given: ['target~२०२६-०८~recorded-chw~org.couchdb.user:recorded-chw'] },
  { path: 'target.getById', given: ['target~2026-01~recorded-chw~org.couchdb.user:recorded-chw'] },
  { path: 'target.getById', given: ['recorded-chw'] },
  { path: 'target.getByReportingPeriodContactIds', given: ['2026-08', 'recorded-chw'] },
  {
    path: 'target.getByReportingPeriodContactIds',
    given: ['2026-08', ['recorded-other-chw', 'recorded-chw', 'nobody']],
  },
  { path: 'target.getByReportingPeriodContactIds', given: ['2026-07', ['recorded-chw']] },
  { path: 'target.getByReportingPeriodContactIds', given: ['2026-06', ['recorded-chw']] },
  { path: 'target.getByReportingPeriodContactIds', given: ['2026-05', ['recorded-chw']] },
  { path: 'target.getByReportingPeriodContactIds', given: ['2026-05', ['recorded-other-chw']] },
  { path: 'target.getByReportingPeriodContactIds', given: ['2026-08', []] },
  { path: 'target.getByReportingPeriodContactIds', given: ['२०२६-०८', ['recorded-chw']] },
  { path: 'target.getByReportingPeriodContactIds', given: ['2026-13', ['recorded-chw']] },
  { path: 'target.getByReportingPeriodContactIds', given: ['2026-8', ['recorded-chw']] },
  { path: 'report.getByUuid', given: ['recorded-report'] },
  { path: 'report.getByUuid', given: ['nothing'] },
  { path: 'report.getByUuid', given: ['recorded-chw'] },
  { path: 'report.getUuidsByForms', given: [['dhis2_validation']] },
  { path: 'report.getUuidsByForms', given: [['nothing']] },
  { path: 'report.getUuidsByForms', given: [[]] },
  { path: 'report.getUuidsByFreetext', given: ['form:dhis2_validation'] },
  { path: 'report.getUuidsByFreetext', given: ['form:nothing'] },
  { path: 'translate', given: ['no.such.key'] },
  { path: 'translate', given: ['dhis.dataset.moh515'] },
  {
    path: 'report.create',
    given: [
      { type: 'data_record', form: 'no_such_form', contact: 'recorded-supervisor', fields: {} },
    ],
  },
  {
    path: 'report.create',
    given: [{ type: 'data_record', form: 'dhis2_validation', contact: 'nobody', fields: {} }],
  },
  {
    path: 'report.create',
    given: [
      {
        _id: 'own',
        type: 'data_record',
        form: 'dhis2_validation',
        contact: 'recorded-supervisor',
        fields: {},
      },
    ],
  },
  { path: 'report.create', given: [{ type: 'data_record', form: 'dhis2_validation', fields: {} }] },
  { path: 'report.create', given: [{ form: 'dhis2_validation', contact: 'recorded-supervisor' }] },
  {
    path: 'report.create',
    given: [
      {
        type: 'data_record',
        form: 'dhis2_validation',
        contact: 'recorded-supervisor',
        reported_date: 1_790_000_000_000,
        fields: { place_id: 'recorded-sub-county', verdict: 'withdrawn' },
      },
    ],
  },
];
