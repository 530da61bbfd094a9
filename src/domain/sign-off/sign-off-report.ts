import type { ContactId } from '../place/lineage.ts';
import { PRODUCT_VERSION } from '../product-version.ts';
import { SIGN_OFF_FORM, type SignedNumbers } from './sign-off.ts';

/** A sign-off that is about to be written. */
export interface NewSignOff extends Omit<SignedNumbers, 'rules'> {
  /** Who signs. */
  readonly contact: ContactId;
  /** Milliseconds since 1970. */
  readonly reportedDate: number;
}

/** A report without an id: the CHT gives it one. */
export interface SignOffReport {
  readonly type: 'data_record';
  readonly form: typeof SIGN_OFF_FORM;
  readonly content_type: 'xml';
  readonly reported_date: number;
  /** The id of who signs; the CHT stores it with the places above. */
  readonly contact: ContactId;
  readonly fields: Readonly<Record<string, string | number | true>>;
}

/**
 * Makes the report in which somebody signs numbers off, as `cht.v1.report.create` takes it. Its place stands
 * in `fields.place_id`, by which it replicates to those who see the place; it has no `patient_id`, which
 * would come first. With `needs_signoff` the CHT gives it every place above the contact besides, so that it
 * reaches accounts whose `report_depth` ends further up. Source: medic/cht-core, shared-libs/cht-datasource,
 * `ReportInput`, and api, `docs_by_replication_key`.
 *
 * @example
 * signOffReport({
 *   contact: 'ann', reportedDate: 1793700000000, place: 'unit', tag: '2026-10', dataSet: 'VMuFODsyWaO',
 *   verdict: 'validated', expected: 2, reported: 1,
 *   documents: [{ id: 'target~2026-10~a~u', revision: '4-9f' }],
 *   missing: [{ contact: 'b', words: 'phone lost' }],
 * }).fields.documents // => 'target~2026-10~a~u@4-9f'
 */
export function signOffReport(
  { contact, reportedDate, documents, replaces, ...signed }: NewSignOff,
  { needsSignOff }: { readonly needsSignOff?: true } = {},
): SignOffReport {
  const missing = signed.missing.map((one) => `${one.contact}: ${inOneLine(one.words)}`);
  return {
    type: 'data_record',
    form: SIGN_OFF_FORM,
    content_type: 'xml',
    reported_date: reportedDate,
    contact,
    fields: {
      place_id: signed.place,
      reporting_period: signed.tag,
      data_set: signed.dataSet,
      verdict: signed.verdict,
      ...(signed.expected === undefined ? {} : { expected: signed.expected }),
      ...(signed.reported === undefined ? {} : { reported: signed.reported }),
      // Without documents there is nothing to hold today's against, nor rules that made numbers of them.
      ...(documents === undefined
        ? {}
        : {
            documents: documents.map(({ id, revision }) => `${id}@${revision}`).join('\n'),
            rules: PRODUCT_VERSION,
          }),
      missing: missing.join('\n'),
      ...(replaces === undefined ? {} : { replaces: replaces.join('\n') }),
      ...(needsSignOff === true ? { needs_signoff: true } : {}),
    },
  };
}

const inOneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
