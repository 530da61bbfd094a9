import type { Fault } from '../fault-proxy/fault.ts';
import type { Outcome } from './fault-run.ts';

/** The requests of sending that a fault befalls. */
export const SEND_REQUESTS = {
  version: (_method: string, path: string): boolean => path.startsWith('/api/system/info'),
  approvals: (_method: string, path: string): boolean =>
    /^\/api\/(dataSets|dataApprovals)/.test(path),
  'stored values': (method: string, path: string): boolean =>
    method === 'GET' && path.startsWith('/api/dataValueSets'),
  import: (method: string): boolean => method === 'POST',
  all: (): boolean => true,
} as const;

/** The name of a kind of request. */
export type SendRequestKind = keyof typeof SEND_REQUESTS;

/** Who sends, and whether DHIS2 is to store it. */
const SEND_WAYS = [
  'command line, dry run',
  'command line, import',
  'page’s way, dry run',
  'page’s way, import',
] as const;

/** One of them. */
export type SendWay = (typeof SEND_WAYS)[number];

/** One thing to try; all requests of the kind have the fault. */
export interface SendRun {
  readonly fault: Fault;
  readonly kind: SendRequestKind;
  readonly way: SendWay;
}

/** What was said, and what DHIS2 holds after it. */
export interface SendRunEnd {
  readonly isSuccess: boolean;
  /** The code of the error; absent where DHIS2 answered to everything. */
  readonly code?: string;
  readonly mayHaveTaken: boolean;
  readonly notRead: readonly string[];
  readonly hasSummary: boolean;
  readonly isDryRun: boolean;
  readonly stored: 'nothing new' | 'some' | 'all';
  /** Whether the comment and the follow-up mark of a value that was there still are. */
  readonly isCommentKept: boolean;
  /** Whether values went over approved ones. */
  readonly isApprovedReplaced: boolean;
}

/** Codes that only an answer which means so may lead to. */
const MEANT: Readonly<Record<string, RegExp>> = {
  'wrong-credentials': /^401/,
  'no-access': /^403/,
  'not-found': /^404/,
  busy: /^429/,
};

/** So older servers themselves say that they hold no values. */
const EMPTY = '{}';

/** Never success that is none, nothing stored unsaid, and nothing erased or overwritten unsaid. */
export function judgeSending({ fault, kind }: SendRun, end: SendRunEnd): Outcome {
  const wrong = (why: string): Outcome => ({ end: 'wrong', why });
  const { code = '', isDryRun, stored, notRead } = end;
  const isSaidOfNothing = kind === 'stored values' && fault.name === EMPTY;
  if (isDryRun && stored !== 'nothing new') return wrong('a dry run stored values');
  if (end.isApprovedReplaced && !notRead.includes('approvals')) {
    return wrong('approved values were replaced without a word');
  }
  const isErasureTold = notRead.includes('stored-values') || end.mayHaveTaken || isSaidOfNothing;
  if (!end.isCommentKept && !isErasureTold) {
    return wrong('a comment was erased without a word');
  }
  if (end.isSuccess) {
    return isDryRun || stored === 'all'
      ? { end: 'right' }
      : wrong('success, and not all is stored');
  }
  if (stored !== 'nothing new' && !end.mayHaveTaken && !end.hasSummary) {
    return wrong('values were stored, and nobody is told');
  }
  if (code === '') return end.hasSummary ? { end: 'refused', code: 'summary' } : wrong('no word');
  const meant = MEANT[code];
  return meant === undefined || meant.test(fault.name)
    ? { end: 'refused', code }
    : wrong(`${code} is not what happened`);
}

/** All that there is to try with some faults. */
export const sendRunsOf = (faults: readonly Fault[]): readonly SendRun[] =>
  faults.flatMap((fault) =>
    (Object.keys(SEND_REQUESTS) as SendRequestKind[]).flatMap((kind) =>
      SEND_WAYS.map((way) => ({ fault, kind, way })),
    ),
  );
