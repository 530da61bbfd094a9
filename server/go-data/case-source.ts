import type { GoDataError } from '../../src/data-access/index.ts';
import type { Result } from '../../src/domain/index.ts';

/** What reading all cases gave. */
export interface CasesRead {
  /** Cases that were added meanwhile and not read. */
  readonly added: number;
}

/** Where cases and locations come from, as Go.Data's API gives them. */
export interface CaseSource {
  readLocations(): Promise<Result<readonly unknown[], GoDataError>>;
  /**
   * Reads every case once, some perhaps twice, in any order.
   *
   * @param fields those that are asked about
   * @param add takes each case; none is kept
   */
  readCases(
    fields: readonly string[],
    add: (json: unknown) => void,
  ): Promise<Result<CasesRead, GoDataError>>;
}
