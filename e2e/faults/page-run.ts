import { FAULTS } from '../../server/testing/fault-proxy/faults.ts';
import type { Fault } from '../../server/testing/fault-proxy/fault.ts';
import type { Outcome, RequestKind } from '../../server/testing/fault-runs/fault-run.ts';

/** When the fault comes: while the page opens, or once Export is pressed; it stays until it is told. */
const PHASES = ['opening', 'exporting'] as const;

/** One thing to try in a browser. */
export interface PageRun {
  readonly fault: Fault;
  readonly kind: RequestKind;
  readonly phase: (typeof PHASES)[number];
}

/** What the page came to. */
export interface PageEnd {
  /** The file that it wrote under the fault, or in the end, once nothing was wrong any more. */
  readonly file?: string;
  /** What it said; empty where it showed nothing but its work. */
  readonly words: string;
  /** All that stands on the page beside the file, where there is one. */
  readonly besides: string;
}

/** What the faults are that a browser is worth: one of each kind. */
const NAMES: readonly string[] = [
  'cut before the answer',
  'cut in the middle',
  'silence',
  '500 of the database',
  '503 as a page',
  '429',
  '401 in the middle',
  '403 as a page',
  'a page with 200',
  'null',
  '{}',
  'truncated JSON',
  'half of the rows',
  'no rows',
  'an error beside half of the rows',
  'rows that are errors',
];

/** The requests that the page makes, by when it makes them. */
const KINDS: Readonly<Record<PageRun['phase'], readonly RequestKind[]>> = {
  opening: ['session', 'settings', 'views', 'documents'],
  exporting: ['session', 'views', 'documents'],
};

const hasRows = (kind: RequestKind): boolean => kind === 'views' || kind === 'documents';

/** All that there is to try in a browser. */
export const pageRuns = (): readonly PageRun[] =>
  FAULTS.filter(({ name }) => NAMES.includes(name)).flatMap((fault) =>
    PHASES.flatMap((phase) =>
      KINDS[phase]
        .filter((kind) => hasRows(kind) || !fault.name.includes('rows'))
        .map((kind) => ({ fault, kind, phase })),
    ),
  );

/** Only what means it may be told so. */
const MEANT: readonly (readonly [RegExp, RegExp])[] = [
  [/session has ended|Sign in/, /^401/],
  [/lacks the permission/, /^403 of the CHT/],
  [/too many requests|busy/, /^429/],
  [/offline/, /^$/],
];

/** The right bytes or none, the cause that it is, and never "no file" beside a file. */
export function judgePage({ fault }: PageRun, end: PageEnd, right: string): Outcome {
  const wrong = (why: string): Outcome => ({ end: 'wrong', why });
  const { file, besides } = end;
  // What stands below a heading would break the table.
  const [words = ''] = end.words.split('\n');
  if (file !== undefined && file !== right) return wrong('other bytes');
  if (file === undefined && words === '') return wrong('no file, and no word');
  if (file !== undefined && besides.includes('No file was written')) {
    return wrong('a file, and the words that there is none');
  }
  const other = MEANT.find(([said, meant]) => said.test(words) && !meant.test(fault.name));
  if (other !== undefined) return wrong(`“${words}” is not what happened`);
  return words === '' ? { end: 'right' } : { end: 'refused', code: `“${words}”` };
}
