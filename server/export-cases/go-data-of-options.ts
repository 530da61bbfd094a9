import { UsageError } from '../command-line/index.ts';
import type { CommandContext } from '../export/index.ts';
import { type CaseSource, goDataSource } from '../go-data/index.ts';

/** How often a long reading says how far it is, in cases. */
const SAID_EVERY = 10_000;

/**
 * The outbreak that the command line names, read by the account of the environment.
 *
 * @throws {UsageError} where there is none
 */
export function goDataOfOptions(
  { url, outbreak }: { readonly url: string; readonly outbreak: string },
  { env, stderr, delays, silenceLimit, fetch }: CommandContext,
): CaseSource {
  const { GODATA_USER: user = '', GODATA_PASSWORD: password = '' } = env;
  if (user === '' || password === '') {
    throw new UsageError(
      'The credentials of Go.Data are missing: GODATA_USER and GODATA_PASSWORD.',
    );
  }
  let said = 0;
  return goDataSource(
    { baseUrl: url, user, password, outbreak },
    {
      delays,
      patience: silenceLimit,
      fetch,
      onProgress: (done, total) => {
        if (done - said < SAID_EVERY) return;
        said = done;
        stderr(`cases: ${String(done)} of ${String(total)}`);
      },
    },
  );
}
