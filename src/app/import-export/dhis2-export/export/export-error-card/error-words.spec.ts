import type { ExportReport, Notice } from '../../../../../domain/index.ts';
import type { ExportFailure } from '../state/export-status.ts';
import { errorWords } from './error-words.ts';

describe('the words for an error', () => {
  const noRows = (report: Partial<ExportReport>): ExportFailure => ({
    code: 'no-rows',
    report: {
      orgUnits: 0,
      leftOut: [],
      notCounted: [],
      documentsWithoutNumber: 0,
      ...report,
    } as unknown as ExportReport,
  });
  const target: Notice = {
    kind: 'not-configured-data-set',
    target: 'births',
    dataSet: 'VMuFODsyWAO',
  };
  const unread: Notice = { kind: 'unreadable-setting', path: 'dhis_data_sets' };

  const CASES: readonly (readonly [string, ExportFailure, string])[] = [
    ['nothing answered', { code: 'unreachable', request: 'x' }, 'unreachable'],
    ['too many requests', { code: 'unreachable', request: 'x', reason: 'busy' }, 'busy'],
    ['status 429', { code: 'refused', request: 'x', status: 429, words: '' }, 'busy'],
    [
      'documents of an offline role',
      { code: 'unreachable', request: 'x', reason: 'other-documents' },
      'offline-account',
    ],
    [
      'the CHT’s words to an offline role',
      { code: 'refused', request: 'x', status: 403, words: 'Offline users are not allowed' },
      'offline-account',
    ],
    ['an error of its own', { code: 'refused', request: 'x', status: 500, words: 'x' }, 'refused'],
    ['no data sets', { code: 'no-data-sets' }, 'no-data-sets'],
    [
      'data sets in another shape',
      { code: 'no-data-sets', notices: [unread] },
      'no-data-sets.unreadable',
    ],
    ['an unknown data set', { code: 'unknown-data-set', dataSet: 'D' }, 'unknown-data-set'],
    [
      'a data set that differs in case',
      { code: 'unknown-data-set', dataSet: 'd', like: 'D' },
      'unknown-data-set.like',
    ],
    ['no target', { code: 'no-data-elements', dataSet: 'D' }, 'no-data-elements'],
    [
      'a target of a data set that is not configured',
      { code: 'no-data-elements', dataSet: 'D', notices: [target] },
      'no-data-elements.other-data-set',
    ],
    [
      'a target whose mapping is not read',
      { code: 'no-data-elements', dataSet: 'D', notices: [unread] },
      'no-data-elements.unread',
    ],
    ['nobody synced', noRows({}), 'no-rows'],
    ['old target ids', noRows({ documentsWithoutNumber: 3 }), 'no-rows.no-number'],
    [
      'ids that DHIS2 cannot know',
      noRows({ leftOut: [{}] as unknown as ExportReport['leftOut'], documentsWithoutNumber: 3 }),
      'no-rows.left-out',
    ],
    [
      'a place without an org unit',
      noRows({ notCounted: [{ document: 't', reason: 'no-org-unit' }] }),
      'no-rows.not-counted',
    ],
  ];
  for (const [name, error, key] of CASES) {
    it(`of ${name} are its own`, () => {
      expect(errorWords(error).key).toBe(`export.dhis.error.${key}`);
    });
  }

  it('name the data set that targets name instead', () => {
    const { values, notices } = errorWords({
      code: 'no-data-elements',
      dataSet: 'VMuFODsyWaO',
      notices: [target, unread],
    });
    expect(values['other']).toBe('VMuFODsyWAO');
    expect(notices.length).toBe(2);
  });
});
