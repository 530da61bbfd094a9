import type { MappingFault } from '../../src/domain/index.ts';

/** What is wrong with a mapping file and where, for whoever writes it. */
export function mappingFaultSentence(fault: MappingFault): string {
  const { line } = fault;
  if (fault.kind === 'not-json') return `line ${String(line)}: this is no JSON.`;
  const at = `line ${String(line)}: ${fault.pointer === '' ? 'the file' : fault.pointer}`;
  return `${at} ${wordsOf(fault)}`;
}

function wordsOf(fault: Exclude<MappingFault, { kind: 'not-json' }>): string {
  if (fault.kind === 'repeated-member') return 'stands twice in its object.';
  const { kind, expected = '', like } = fault;
  const meant = like === undefined ? '' : ` Probably ${like} is meant.`;
  switch (kind) {
    case 'missing':
      return `lacks ${expected}.`;
    case 'unknown-member':
      return `is not known here.${meant}`;
    case 'other-kind':
      return `should be ${expected}.`;
    case 'no-identifier':
      return 'is no id of DHIS2: a letter, then 10 letters or digits.';
    case 'none-of':
      return `is none of ${expected}.${meant}`;
    case 'unknown-field':
      return `names no field of a case that can be asked about.${meant}`;
    case 'same-row':
      return `makes the same row as ${expected}: a case could count twice in it. Join their conditions with "or".`;
    case 'overlapping':
      return `and ${expected} overlap: one case could belong to both.`;
  }
}
