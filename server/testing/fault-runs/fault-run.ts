import type { Fault } from '../fault-proxy/fault.ts';

/** The requests that a fault befalls. */
export const REQUESTS = {
  settings: (_method: string, path: string): boolean => /\/settings(\?|$)/.test(path),
  session: (_method: string, path: string): boolean => path.startsWith('/_session'),
  views: (_method: string, path: string): boolean => path.includes('/_view/'),
  documents: (_method: string, path: string): boolean => /\/_(all_docs|bulk_get)/.test(path),
  all: (): boolean => true,
} as const;

/** The name of a kind of request. */
export type RequestKind = keyof typeof REQUESTS;

/** One thing to try. */
export interface FaultRun {
  readonly fault: Fault;
  readonly kind: RequestKind;
  readonly times: 'once' | 'always';
}

/** How a run ended. */
export type Outcome =
  /** With the right bytes. */
  | { readonly end: 'right' }
  /** With an error of the product, and no file. */
  | { readonly end: 'refused'; readonly code: string }
  /** With a file of other bytes, an error without a code, a defect, or not at all. */
  | { readonly end: 'wrong'; readonly why: string };

/** Codes by which the product says that the database could not be read as it should. */
const REFUSALS = ['unreachable', 'busy', 'signed-out', 'refused', 'wrong-address', 'no-permission'];

/** Only an answer of the database that means so may look like one that means so. */
const MEANT: Readonly<Record<string, RegExp>> = {
  'signed-out': /^401/,
  'no-permission': /^403/,
};

/** Judges what a run gave: a file, or an error with a code. */
export function judge(
  { fault }: FaultRun,
  got: { readonly file?: string; readonly code?: string },
  right: string,
): Outcome {
  if (got.file !== undefined) {
    return got.file === right ? { end: 'right' } : { end: 'wrong', why: 'other bytes' };
  }
  const code = got.code ?? '';
  if (!REFUSALS.includes(code)) return { end: 'wrong', why: code === '' ? 'no code' : code };
  if (fault.isHarmless === true) return { end: 'wrong', why: `${code}, though nothing was lost` };
  const meant = MEANT[code];
  return meant === undefined || meant.test(fault.name)
    ? { end: 'refused', code }
    : { end: 'wrong', why: `${code} is not what happened` };
}

/** All that there is to try with some faults. */
export const runsOf = (
  faults: readonly Fault[],
  kinds: readonly RequestKind[],
): readonly FaultRun[] =>
  faults.flatMap((fault) =>
    kinds.flatMap((kind) => (['once', 'always'] as const).map((times) => ({ fault, kind, times }))),
  );
