import type { GoDataError } from '../../src/data-access/index.ts';
import type { CasesError } from '../../src/domain/index.ts';

const CODES: readonly string[] = [
  'unreachable',
  'wrong-credentials',
  'second-factor',
  'no-access',
  'no-such-outbreak',
  'not-go-data',
  'refused',
  'incomplete',
] satisfies readonly GoDataError['code'][];

/** Whether an error is of Go.Data or the way to it, and not of what was asked. */
export const isGoDataError = (error: GoDataError | CasesError): error is GoDataError =>
  CODES.includes(error.code);

/** What an error of Go.Data means and what to do, in English. */
export function goDataErrorMessage(error: GoDataError): string {
  switch (error.code) {
    case 'unreachable':
      return `Go.Data did not answer (${error.request}), although it was asked again. Check that it runs and can be reached from here, then try again.`;
    case 'wrong-credentials':
      return `Go.Data does not take these credentials${quoted(error.words)}. Correct GODATA_USER and GODATA_PASSWORD; after several wrong attempts it blocks an account for a while.`;
    case 'second-factor':
      return 'This account of Go.Data signs in with a second factor. Use one without it, which may only read.';
    case 'no-access':
      return `This account of Go.Data may not read ${error.request}${quoted(error.words)}. Give its role the permission to list cases and locations.`;
    case 'no-such-outbreak':
      return `Go.Data has no outbreak of the id ${error.outbreak}, or this account may not see it. The id stands in the address of the outbreak's page.`;
    case 'not-go-data':
      return `What answered (${error.request}) is no Go.Data: status ${String(error.status)}. Check the address.`;
    case 'refused':
      return `Go.Data refused ${error.request} (${String(error.status)})${quoted(error.words)}.`;
    case 'incomplete':
      return `Go.Data gave ${String(error.read)} of the ${String(error.counted)} entries that it counts, each time that it was asked. No file was made of a part.`;
  }
}

const quoted = (words: string): string => (words === '' ? '' : `: ${words}`);
