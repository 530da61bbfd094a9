import { readImportSummary } from './decode-import-summary.ts';
import { explainConflict } from './explain.ts';
import { summaryOfText } from './summary-of-text.ts';

// The org units, elements and figures of a file of four rows, and what officers copied about it.
const ROWS = [
  { dataElement: 'kB0ZBFisE0e', orgUnit: 'HJiPOcmziQA', value: '4' },
  {
    dataElement: 'e22tIwy1nKR',
    orgUnit: 'HJiPOcmziQA',
    categoryOptionCombo: 'D4UpeaWoLqq',
    value: '3',
  },
  { dataElement: 'FC3nR54yGUx', orgUnit: 'HJiPOcmziQA', value: '7' },
  { dataElement: 'FC3nR54yGUx', orgUnit: 'Dm0BPC4vkXh', value: '2' },
];

const WORDS = 'Organisation unit not in hierarchy of current user: `xE7jOejl9FI`';

const explained = (text: string) => {
  const read = readImportSummary(text);
  if (!read.ok) throw new Error(read.error.code);
  const { status, counts, conflicts, lacksCounts = false } = read.value;
  return {
    status,
    counts: Object.values(counts),
    lacksCounts,
    conflicts: conflicts.map((conflict) => {
      const { cause, rows } = explainConflict(conflict, ROWS, new Map());
      return `${cause}: ${rows.map(({ index }) => index).join(' ')}`;
    }),
  };
};

// dhis2/import-export-app, JobSummary: two tables and no JSON.
describe('the tables of the Import/Export app, copied', () => {
  const copied = {
    status: 'WARNING' as const,
    counts: [3, 0, 1, 0],
    lacksCounts: false,
    conflicts: ['no-access-to-org-unit: 3'],
  };

  for (const [name, text] of [
    [
      'with their headings',
      `Summary\nCreated\tDeleted\tIgnored\tUpdated\tTotal\n3\t0\t1\t0\t4\nConflicts\nObject\tValue\nDm0BPC4vkXh\t${WORDS}\n`,
    ],
    [
      'in French, with line ends of Windows',
      `Résumé\r\nCréé\tSupprimé\tIgnoré\tMis à jour\tTotal\r\n3\t0\t1\t0\t4\r\nConflits\r\nObjet\tValeur\r\nDm0BPC4vkXh\t${WORDS}\r\n`,
    ],
    ['with each number on a line of its own', `3\n0\n1\n0\n4\nDm0BPC4vkXh\t${WORDS}`],
  ] as const) {
    it(`${name}, are read and explained`, () => {
      expect(explained(text)).toEqual(copied);
    });
  }

  it('of an answer with codes have no object, and are explained by their words', () => {
    expect(
      explained(
        '0\t0\t4\t0\t4\n\tE7612 Organisation unit not found or not accessible: `Dm0BPC4vkXh`',
      ),
    ).toEqual({
      status: 'ERROR',
      counts: [0, 0, 4, 0],
      lacksCounts: false,
      conflicts: ['org-unit-not-found: 3'],
    });
  });

  it('without conflicts are a success', () => {
    expect(explained('Created\tDeleted\tIgnored\tUpdated\tTotal\n4\t0\t0\t0\t4').status).toBe(
      'SUCCESS',
    );
  });

  it('without the first of them say that no count is known', () => {
    const { lacksCounts, conflicts } = explained(`Object\tValue\nDm0BPC4vkXh\t${WORDS}`);
    expect([lacksCounts, conflicts]).toEqual([true, ['no-access-to-org-unit: 3']]);
  });

  it('keep a reason that is not known here, as such', () => {
    expect(explained('1\t0\t3\t0\t4\nDm0BPC4vkXh\tThe moon was not right').conflicts).toEqual([
      'unknown: 3',
    ]);
  });
});

// dhis2/data-exchange-app, "Copy summary to clipboard".
describe('the clipboard of the Data Exchange app', () => {
  it('is read and explained, whether conflicts have an object or not', () => {
    const text = [
      'Exchange: CHT to national',
      'Target URL: https://dhis2.example.org',
      'Run date: 2026-11-05, 10:00',
      '',
      'SUMMARY',
      'Imported: 2, Updated: 0, Ignored: 2',
      '',
      'DETAILS',
      '',
      'Report: MoH 515',
      'Imported: 2, Updated: 0, Ignored: 2',
      `Dm0BPC4vkXh: ${WORDS}`,
      'undefined: Data element: FC3nR54yGUx must be assigned through data sets to organisation unit: HJiPOcmziQA',
    ].join('\n');
    expect(explained(text)).toEqual({
      status: 'WARNING',
      counts: [2, 0, 2, 0],
      lacksCounts: false,
      conflicts: ['no-access-to-org-unit: 3', 'org-unit-not-assigned: 2'],
    });
  });
});

describe('any other text', () => {
  for (const text of [
    'Imported 3',
    'Created\tDeleted\tIgnored\tUpdated\tTotal',
    '1 2 3 4 5',
    'Dear colleague,\n\tthe import did not work',
    '<html>',
  ]) {
    it(`${JSON.stringify(text)} is no summary`, () => {
      expect(summaryOfText(text)).toBeUndefined();
    });
  }
});
