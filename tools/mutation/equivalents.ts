/** A fault that changes nothing, so that no spec could notice it. */
export interface Equivalent {
  readonly file: string;
  /** The line it stands in, without white space around. */
  readonly line: string;
  /** What Stryker puts there; without it, whatever it puts anywhere in the line. */
  readonly replacement?: string;
  readonly why: string;
}

export const EQUIVALENTS: readonly Equivalent[] = [];
