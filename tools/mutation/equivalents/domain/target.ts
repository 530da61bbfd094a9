import { inFile, type Equivalent } from '../equivalent.ts';
import { ONLY_SPEED } from '../reasons.ts';

export const domainTarget: readonly Equivalent[] = [
  ...inFile('src/domain/target/newest-account.ts', [
    [
      'if (documents.length < 2) return { counting: documents, older: [], otherRevisions: [] };',
      'false',
      ONLY_SPEED,
    ],
    [
      '): boolean => updatedDate !== undefined && updatedDate > latest;',
      'true',
      'undefined is not later than anything',
    ],
    [
      'if (dateOf(a) !== dateOf(b)) return dateOf(a) > dateOf(b);',
      'dateOf(a) >= dateOf(b)',
      'the two differ',
    ],
    [
      "return a.id === b.id ? (a.revision ?? '~') > (b.revision ?? '~') : a.id > b.id;",
      "(a.revision ?? '~') >= (b.revision ?? '~')",
      'two revisions of a document differ',
    ],
    [
      "return a.id === b.id ? (a.revision ?? '~') > (b.revision ?? '~') : a.id > b.id;",
      'a.id >= b.id',
      'the two differ',
    ],
  ]),
  ...inFile('src/domain/target/target-document-id.ts', [
    [
      'return end < 0 ? undefined : parseTagOfPhone(id.slice(PREFIX.length, end));',
      'end <= 0',
      'a tilde is looked for after the prefix, and never found at 0',
    ],
    [
      'return end < 0 ? undefined : id.slice(0, end);',
      'end <= 0',
      'a tilde is looked for after the prefix, and never found at 0',
    ],
  ]),
  ...inFile('src/domain/target/target-document.ts', [
    ["(id[BEFORE_OWNER - 1] === '~' &&", 'false', ONLY_SPEED],
    ["(id[BEFORE_OWNER - 1] === '~' &&", 'true', 'a tag has seven characters in every script'],
    ["(id[BEFORE_OWNER - 1] === '~' &&", "id[BEFORE_OWNER - 1] !== '~'", ONLY_SPEED],
    ["(id[BEFORE_OWNER - 1] === '~' &&", 'BEFORE_OWNER + 1', ONLY_SPEED],
    ["(id[BEFORE_OWNER - 1] === '~' &&", '""', ONLY_SPEED],
    ["id[BEFORE_OWNER + owner.length] === '~' &&", '""', ONLY_SPEED],
    ["const BEFORE_OWNER = 'target~YYYY-MM~'.length;", '""', ONLY_SPEED],
    [
      'if (reportingPeriod === undefined) return undefined;',
      'false',
      'as JSON undefined is undefined',
    ],
  ]),
];
