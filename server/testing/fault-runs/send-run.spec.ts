import { SEND_FAULTS } from './send-faults.ts';
import { judgeSending, type SendRun, type SendRunEnd } from './send-run.ts';

const runWith = (name: string): SendRun => {
  const fault = SEND_FAULTS.find((one) => one.name === name);
  if (fault === undefined) throw new Error(`There is no fault ${name}.`);
  return { fault, kind: 'import', way: 'command line, import' };
};

const END: SendRunEnd = {
  isSuccess: true,
  mayHaveTaken: false,
  notRead: [],
  hasSummary: true,
  isDryRun: false,
  stored: 'all',
  isCommentKept: true,
  isApprovedReplaced: false,
};
const FAILED = { ...END, isSuccess: false, hasSummary: false, code: 'unreachable' } as const;

describe('Sending under a fault is judged', () => {
  for (const [name, end, expected] of [
    ['right where all is stored', END, 'right'],
    ['wrong where success is told of a part', { ...END, stored: 'some' }, 'wrong'],
    ['wrong where a dry run stores', { ...END, isDryRun: true }, 'wrong'],
    ['wrong where what was stored is hidden', FAILED, 'wrong'],
    ['refused where it is told', { ...FAILED, mayHaveTaken: true }, 'refused'],
    ['wrong where a comment is gone', { ...END, isCommentKept: false }, 'wrong'],
    [
      'right where that is told',
      { ...END, isCommentKept: false, notRead: ['stored-values'] },
      'right',
    ],
    ['wrong where approved values are replaced', { ...END, isApprovedReplaced: true }, 'wrong'],
    [
      'wrong where another cause is told than there is',
      { ...FAILED, stored: 'nothing new', code: 'wrong-credentials' },
      'wrong',
    ],
    [
      'wrong where nothing is told',
      { ...END, isSuccess: false, hasSummary: false, stored: 'nothing new' },
      'wrong',
    ],
  ] as const) {
    it(name, () => {
      expect(judgeSending(runWith('cut before the answer'), end).end).toBe(expected);
    });
  }
});
