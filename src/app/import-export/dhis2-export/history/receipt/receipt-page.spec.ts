import { PRODUCT_VERSION, type Receipt } from '../../../../../domain/index.ts';
import { receiptEn } from '../../../texts/en/receipt.ts';
import { receiptPageOf } from './receipt-page.ts';

const texts: Readonly<Record<string, string>> = receiptEn;

/** All that a page says, a line for each fact, row and note. */
const linesOf = (receipt: Receipt): readonly string[] =>
  receiptPageOf(receipt, {
    language: 'en',
    direction: 'ltr',
    say: (key, values) =>
      [texts[key] ?? key, ...(values === undefined ? [] : [JSON.stringify(values)])].join(' '),
    number: String,
    total: (digits) => digits,
    moment: (at) => at,
    dateRange: (first, last) => `${first} – ${last}`,
    list: (names) => names.join(', '),
    element: ({ dataElement }) => dataElement,
  }).sections.flatMap(({ heading, facts = [], table, note }) => [
    ...facts.map(({ label, value }) => `${label}: ${value}`),
    ...(table?.rows ?? []).map((row) => `${heading}: ${row.join(' | ')}`),
    ...(note === undefined ? [] : [`${heading}: ${note}`]),
  ]);

const RECEIPT: Receipt = {
  version: PRODUCT_VERSION,
  by: 'hrio',
  at: '2026-11-21T08:15:30.000Z',
  dataSet: { id: 'dataSet0001', name: 'MoH 515' },
  period: '202610',
  interval: { start: '2026-10-01', end: '2026-10-31' },
  orgUnits: [],
  choice: {
    orgUnits: [],
    children: false,
    attribution: 'nearest',
    zeros: 'reported',
    accounts: 'newest',
    generalOrgUnits: 'yes',
  },
  file: {
    name: 'a.json',
    format: 'json',
    bytes: 12,
    totals: [{ dataElement: 'births00001', rows: 2, total: '7' }],
  },
  rows: 2,
  reportingOrgUnits: 2,
  notCounted: [],
  isEveryDocumentInFile: true,
  leftOut: [],
  exclusions: [],
  notices: [],
  areSuspectsKnown: false,
};

describe('a receipt in words', () => {
  it('says of what is not known that it is not', () => {
    const lines = linesOf(RECEIPT);
    for (const line of [
      'Data set: MoH 515 (dataSet0001)',
      'Period: 2026-10-01 – 2026-10-31 (202610)',
      'Organisation units: All organisation units',
      'SHA-256: not known: the browser computes it on secure pages only',
      'Checked against DHIS2: no',
      'Read back from DHIS2: no',
      'Reported of expected: not known',
      'Totals: births00001 | 2 | 7',
      'Not counted: Every target document of this choice was counted.',
      'CHWs left out, with the reasons: Nobody was left out.',
      'To be looked at: Nobody looked for numbers that may count twice or are short.',
    ]) {
      expect(lines).toContain(line);
    }
  });

  it('does not say that every document was counted whose numbers are in no figure', () => {
    const lines = linesOf({ ...RECEIPT, isEveryDocumentInFile: false });
    expect(lines).toContain('Not counted: Nothing.');
    expect(lines.join()).not.toContain('was counted');
  });

  it('says of zeros that DHIS2 does not keep that they are not there, though all else is', () => {
    const lines = linesOf({ ...RECEIPT, readBack: { isHeld: true, held: 3, sent: 5 } });
    expect(lines).toContain(
      'Read back from DHIS2: export.dhis.stored.held {"count":3} · export.dhis.stored.zeros-not-kept {"count":2}',
    );
    const whole = linesOf({ ...RECEIPT, readBack: { isHeld: true, held: 5, sent: 5 } });
    expect(whole).toContain('Read back from DHIS2: export.dhis.stored.held {"count":5}');
  });

  it('says where the file names org units by codes, and nothing where by ids', () => {
    const line = 'Organisation units in the file: by their DHIS2 codes';
    expect(linesOf({ ...RECEIPT, orgUnitsBy: 'code' })).toContain(line);
    expect(linesOf(RECEIPT)).not.toContain(line);
  });

  it('says what is known, with the reasons', () => {
    const lines = linesOf({
      ...RECEIPT,
      orgUnits: [{ id: 'unit0000001', name: 'Chamamul' }],
      choice: { ...RECEIPT.choice, children: true },
      file: { ...RECEIPT.file, sha256: 'ab', totals: [{ dataElement: 'anc00000001', rows: 1 }] },
      completeness: { basis: 'accounts', expected: 3, reported: 2 },
      notCounted: [{ kind: 'older-account', count: 2 }],
      leftOut: [
        { kind: 'unsafe-sum', count: 1 },
        { kind: 'value-type', count: 4 },
      ],
      exclusions: [{ owner: 'amina', reason: 'counted by her supervisor' }],
      notices: [{ kind: 'no-number', count: 1 }],
      areSuspectsKnown: true,
      checkedAgainst: { version: '2.42.1' },
      readBack: { isHeld: false, held: 3, sent: 4 },
    });
    for (const line of [
      'Organisation units: {units}, with those below {"units":"Chamamul (unit0000001)"}',
      'SHA-256: ab',
      'Checked against DHIS2: DHIS2 2.42.1',
      'Read back from DHIS2: export.dhis.stored.not-held {"held":3,"sent":4}',
      'Expected are: CHWs with an account',
      'Totals: anc00000001 | 1 | not added up',
      'Not counted: A newer account counts | 2',
      'Rows left out of the file: The sum is too large | 1',
      'Rows left out of the file: export.dhis.cause.value-type | 4',
      'amina: counted by her supervisor',
      'To be looked at: A document without a number | 1',
    ]) {
      expect(lines).toContain(line);
    }
  });

  it('says of which source the numbers are, as of when and in which time zone', () => {
    expect(linesOf(RECEIPT)).toContain('Numbers: What the phones wrote');
    const recalculated = {
      timeZone: 'Africa/Nairobi',
      isAsOfEnd: false,
      accounts: 2,
      asOf: '2026-10-31T20:59:59.999Z',
    };
    const lines = linesOf({ ...RECEIPT, recalculated });
    for (const line of [
      'As of: 2026-10-31T20:59:59.999Z',
      'Time zone of the days: Africa/Nairobi',
    ]) {
      expect(lines).toContain(line);
    }
    expect(lines.join()).toContain('Calculated from all reports that are known now');
    const asOfEnd = linesOf({ ...RECEIPT, recalculated: { ...recalculated, isAsOfEnd: true } });
    expect(asOfEnd.join()).toContain('what was reported by the end of the period');
    const unknown = linesOf({ ...RECEIPT, recalculated: { ...recalculated, asOf: '' } });
    expect(unknown.join()).toMatch(/As of: [^\d]/);
  });
});
