/** A fault that changes nothing, so that no spec could notice it. */
export interface Equivalent {
  readonly file: string;
  /** The line it stands in, without white space around. */
  readonly line: string;
  /** What Stryker puts there; without it, whatever it puts anywhere in the line. */
  readonly replacement?: string;
  readonly why: string;
}

/** Faults of one file: the line, what is put there, and why it changes nothing. */
export const inFile = (
  file: string,
  faults: readonly (readonly [line: string, replacement: string, why: string])[],
): readonly Equivalent[] =>
  faults.map(([line, replacement, why]) => ({ file, line, replacement, why }));
