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

describe('the numbers of a table, copied', () => {
  for (const [text, counts] of [
    ['12\t13\t14\t15\t54', [12, 15, 14, 13]],
    ['  12  13  14  15  54  ', [12, 15, 14, 13]],
    ['12\n13\n14\n15\n54', [12, 15, 14, 13]],
    ['12\n\n13\n \n14\n15\n54\n', [12, 15, 14, 13]],
    ['1\t2\t3\t4\t99\n1\t2\t3\t4\t10', [1, 4, 3, 2]],
    ['Imported: 12, Updated: 13, Ignored: 14', [12, 13, 14, 0]],
    ['  Imported:12,Updated:13,Ignored:14  ', [12, 13, 14, 0]],
  ] as const) {
    it(`are those of ${JSON.stringify(text)}`, () => {
      expect(explained(text).counts).toEqual([...counts]);
    });
  }

  for (const text of [
    'of 1\t2\t3\t4\t10',
    '1\t2\t3\t4\t10 rows',
    '1\t2\t3\t4\t11',
    'On 5 March: Imported: 1, Updated: 2, Ignored: 3',
    'Imported: 1, Updated: 2, Ignored: 3 of them',
  ]) {
    it(`are none in ${JSON.stringify(text)}`, () => {
      expect(summaryOfText(text)).toBeUndefined();
    });
  }

  it('are of a failure only where nothing was taken', () => {
    const statusOf = (numbers: string) => explained(`${numbers}\nDm0BPC4vkXh\t${WORDS}`).status;
    expect(
      ['0\t0\t4\t0\t4', '0\t4\t0\t0\t4', '0\t0\t0\t4\t4', '2\t2\t0\t0\t4', '2\t0\t0\t2\t4'].map(
        statusOf,
      ),
    ).toEqual(['ERROR', 'WARNING', 'WARNING', 'WARNING', 'WARNING']);
  });
});

describe('a conflict, copied', () => {
  const conflictsOf = (line: string) => summaryOfText(`1\t0\t3\t0\t4\n${line}`)?.conflicts;
  const conflict = { objects: [], indexes: [], isWholeFile: false };

  it('has its words, and its object where there is one', () => {
    expect(conflictsOf(` Dm0BPC4vkXh \t ${WORDS} `)).toEqual([
      { message: WORDS, object: 'Dm0BPC4vkXh', ...conflict },
    ]);
    for (const none of ['', 'undefined', 'null', '-', ' ']) {
      expect(conflictsOf(`${none}\t${WORDS}`))
        .withContext(none)
        .toEqual([{ message: WORDS, ...conflict }]);
    }
    expect(conflictsOf(`Dm0BPC4vkXh: E7612 not there`)).toEqual([
      { code: 'E7612', message: 'E7612 not there', object: 'Dm0BPC4vkXh', ...conflict },
    ]);
    expect(conflictsOf(WORDS)).toEqual([{ message: WORDS, ...conflict }]);
  });

  it('is one of three words or more where its words are not known', () => {
    const lengths = ['a\tb c d', 'a\t b c d ', 'a\tb c', 'a\tb  c d', 'a\tb'].map(
      (line) => conflictsOf(line)?.length,
    );
    expect(lengths).toEqual([1, 1, 0, 0, 0]);
  });

  it('leaves nothing known of the counts where they were not copied', () => {
    expect(summaryOfText(`Dm0BPC4vkXh\t${WORDS}`)).toEqual({
      status: 'WARNING',
      counts: { imported: 0, updated: 0, ignored: 0, deleted: 0 },
      conflicts: [{ message: WORDS, object: 'Dm0BPC4vkXh', ...conflict }],
      rejectedIndexes: [],
      lacksCounts: true,
    });
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
