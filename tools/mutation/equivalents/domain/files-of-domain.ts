import { inFile, type Equivalent } from '../equivalent.ts';

/** Of the files that stand in `src/domain` itself. */
export const domainFiles: readonly Equivalent[] = [
  ...inFile('src/domain/conflicting-revisions.ts', [
    [
      'const isWinner = before === undefined || wins(document, before);',
      'false',
      'what has no revision loses anyway, and what is not there has none',
    ],
    [
      'return changes(a) === changes(b) ? a > b : changes(a) > changes(b);',
      'a >= b',
      'two documents of one id and revision are the same',
    ],
    [
      'return changes(a) === changes(b) ? a > b : changes(a) > changes(b);',
      'changes(a) >= changes(b)',
      'the two differ',
    ],
  ]),
];
