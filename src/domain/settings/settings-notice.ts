import type { UnreadMapping } from './unread-mapping.ts';

/**
 * Something about the configuration that the officer should know. None of these stops an export;
 * each says what was read instead.
 */
export type SettingsNotice =
  /** `dhisDataSets` was read because `dhis_data_sets` is absent. */
  | { readonly kind: 'older-data-sets-key' }
  /** A part of the settings has another shape than the CHT documents, and was passed over. */
  | { readonly kind: 'unreadable-setting'; readonly path: string }
  /** Several target definitions have this id; the first counts. */
  | { readonly kind: 'repeated-target-definition'; readonly target: string }
  /** A mapping's `value` is none of `total`, `pass`, `percent`; it was read as `total`. */
  | { readonly kind: 'unknown-value-kind'; readonly target: string; readonly value: string }
  /** A mapping's `value_over` is none of `sum`, `last`, `average`; months are summed. */
  | { readonly kind: 'unknown-value-over'; readonly target: string; readonly value: string }
  /** No number makes a value of a mapping's `value_type`; its rows are left out of the file. */
  | {
      readonly kind: 'unsupported-value-type';
      readonly target: string;
      readonly value: string;
      readonly like?: string;
    }
  /**
   * A mapping names another type than DHIS2's metadata say of its data element, and its own counts; or
   * a target that only counts (`count`) feeds a data element of a share.
   */
  | {
      readonly kind: 'other-value-type';
      readonly target: string;
      readonly value: string;
      readonly ofElement: string;
    }
  /** A mapping's `options` cannot be read; its rows are left out of the file. */
  | { readonly kind: 'unreadable-options'; readonly target: string }
  /** A target says of itself that it is of all time, and its months are added though no mapping says so. */
  | { readonly kind: 'running-total'; readonly target: string }
  /** A mapping's comment is over 5,000 characters and was cut there. */
  | { readonly kind: 'shortened-comment'; readonly target: string }
  /** A mapping of a target names a data set that is not configured: it goes into no file. */
  | {
      readonly kind: 'not-configured-data-set';
      readonly target: string;
      readonly dataSet: string;
      readonly like?: string;
    }
  /** A part of a target's `dhis` is not read, and does nothing. */
  | ({ readonly kind: 'unread-mapping'; readonly target: string } & UnreadMapping)
  /** A target of type `percent` is mapped without a `value`: its denominator is sent. */
  | { readonly kind: 'percent-total'; readonly target: string }
  /**
   * Mappings of one key disagree on `value`, `value_type` or `options`, or over months on `value_over`; the
   * key is left out of the file.
   */
  | {
      readonly kind: 'mixed-values';
      readonly dataElement: string;
      readonly categoryOptionCombo?: string;
      readonly attributeOptionCombo?: string;
      readonly targets: readonly string[];
    };
