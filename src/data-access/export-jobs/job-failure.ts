/**
 * Why the host gave no answer that could be used.
 * - `unreachable`: none, or a gateway's; asked again a few times where nothing is started by it.
 * - `refused`: an error of the API, in the host's own words.
 * - `unusable`: an answer that is none of this API.
 */
export type JobFailure =
  | { readonly code: 'unreachable' }
  | { readonly code: 'refused'; readonly status: number; readonly words: string }
  | { readonly code: 'unusable' };
