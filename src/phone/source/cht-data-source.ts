/**
 * What is used of the CHT's data source, as the CHT gives it to an extension in `this.cht`. Source:
 * docs.communityhealthtoolkit.org/cht-datasource, version 5.2.
 */
export interface ChtDataSource {
  readonly v1: {
    readonly contact: {
      readonly getByUuid: (id: string) => Promise<unknown>;
      /** Since the version after 5.2.0: those that are there. */
      readonly getByIds?: (ids: readonly string[]) => AsyncIterable<unknown>;
      readonly getUuidsByType: (type: string) => AsyncIterable<string>;
    };
    readonly place: { readonly getByType: (type: string) => AsyncIterable<unknown> };
    readonly target: {
      readonly getById: (id: string) => Promise<unknown>;
      readonly getByReportingPeriodContactIds: (
        period: string,
        contacts: string | readonly string[],
      ) => AsyncIterable<unknown>;
    };
    readonly report: {
      readonly create: (input: object) => Promise<unknown>;
      readonly getByUuid: (id: string) => Promise<unknown>;
      /** Since the version after 5.2.0. */
      readonly getUuidsByForms?: (forms: readonly string[]) => AsyncIterable<string>;
      /** By the words of the app's search: `form:<form>` for one. */
      readonly getUuidsByFreetext: (words: string) => AsyncIterable<string>;
    };
    readonly translate: (key: string) => string;
  };
}

/** What the CHT hands to an extension beside it. */
export interface ExtensionInputs {
  readonly config?: unknown;
  /** What the project's contact summary says of the reader's own contact. */
  readonly userContactSummary?: unknown;
}
