/** Why nothing, or not all, could be read from a Go.Data. */
export type GoDataError =
  /** It did not answer, though it was asked again. `request` names what was asked. */
  | { readonly code: 'unreachable'; readonly request: string }
  /** It does not know the user and password, or has blocked them for a while; its own words, '' where it has none. */
  | { readonly code: 'wrong-credentials'; readonly words: string }
  /** The account signs in with a second factor, which a program has not. */
  | { readonly code: 'second-factor' }
  | { readonly code: 'no-access'; readonly request: string; readonly words: string }
  /** There is no such outbreak. */
  | { readonly code: 'no-such-outbreak'; readonly outbreak: string }
  /** Something else answered, such as a proxy. */
  | { readonly code: 'not-go-data'; readonly request: string; readonly status: number }
  | {
      readonly code: 'refused';
      readonly request: string;
      readonly status: number;
      readonly words: string;
    }
  /** It gave fewer cases than it counts, again and again. */
  | { readonly code: 'incomplete'; readonly read: number; readonly counted: number };
