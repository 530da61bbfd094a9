import { NO_CHECK_OPTIONS } from '../check/check-file.ts';
import { exportRequest } from '../export/export-request.ts';
import {
  BIRTHS,
  DATA_SET,
  exported,
  personOf,
  placeOf,
  settingsOf,
  targetsOf,
  UNIT,
} from '../testing/builders.ts';
import { receiptOf, type ReceiptSources } from './receipt.ts';

const { report } = exported(settingsOf({ id: 'births', dhis: { dataElement: BIRTHS } }), [
  placeOf('cu', { orgUnit: UNIT }),
  personOf('amina', 'cu'),
  targetsOf('amina', { births: 3 }),
  targetsOf('nobody', { births: 3 }),
  targetsOf('gone', { births: 4 }),
]);

if (report === undefined) throw new Error('nothing was counted');

const sources = (more: Partial<ReceiptSources> = {}): ReceiptSources => ({
  by: 'hrio',
  at: '2026-03-05T08:15:30.000Z',
  dataSet: { id: DATA_SET, name: 'MoH 515' },
  interval: { start: '2026-02-01', end: '2026-02-28' },
  orgUnits: [],
  file: { name: 'a.json', format: 'json', bytes: 12, totals: [] },
  request: exportRequest({
    dataSet: DATA_SET,
    period: '202602',
    excluded: [{ owner: 'amina', reason: 'counted by her supervisor' }],
  }),
  report,
  ...more,
});

describe('the receipt of a file', () => {
  it('holds the choice, the file, and what is not in it, by reason', () => {
    const receipt = receiptOf(sources());
    expect(receipt).toEqual(
      jasmine.objectContaining({
        by: 'hrio',
        period: '202602',
        rows: 1,
        reportingOrgUnits: 1,
        notCounted: [{ kind: 'no-contact', count: 2 }],
        leftOut: [],
        exclusions: [{ owner: 'amina', reason: 'counted by her supervisor' }],
        notices: [],
      }),
    );
    expect(receipt.choice.attribution).toBe('nearest');
    expect(JSON.parse(JSON.stringify(receipt))).toEqual(receipt);
  });

  it('says where the file names org units by codes', () => {
    const request = exportRequest({ dataSet: DATA_SET, period: '202602', idScheme: 'code' });
    expect(receiptOf(sources({ request })).orgUnitsBy).toBe('code');
    expect('orgUnitsBy' in receiptOf(sources())).toBeFalse();
  });

  it('says how much supervisors signed, where they are asked', () => {
    const signOffs = { validated: 11, all: 12 };
    expect(receiptOf(sources({ signOffs })).signOffs).toEqual(signOffs);
    expect('signOffs' in receiptOf(sources())).toBeFalse();
  });

  it('knows whether every document of the choice is in a figure', () => {
    const of = (figures: object): boolean =>
      receiptOf(sources({ report: { ...report, ...figures } })).isEveryDocumentInFile;
    expect(of({})).toBeFalse();
    expect(of({ notCounted: [] })).toBeTrue();
    expect(of({ notCounted: [], documents: 2 })).toBeFalse();
    expect(of({ notCounted: [], documents: 0, documentsInFile: 0 })).toBeFalse();
  });

  it('does not make up what is not known', () => {
    const receipt = receiptOf(sources());
    expect('completeness' in receipt).toBeFalse();
    expect('checkedAgainst' in receipt).toBeFalse();
    expect(receipt.areSuspectsKnown).toBeFalse();
    expect('sha256' in receipt.file).toBeFalse();
    expect('readBack' in receipt).toBeFalse();
    const request = exportRequest({ dataSet: DATA_SET, period: '202602' });
    expect(receiptOf(sources({ request })).exclusions).toEqual([]);
  });

  it('holds what DHIS2 was read back to hold, and who reported of whom', () => {
    const readBack = { isHeld: false, held: 11, sent: 12 };
    const completeness = { basis: 'accounts', expected: 4, reported: 3 } as const;
    const receipt = receiptOf(sources({ readBack, completeness }));
    expect([receipt.readBack, receipt.completeness]).toEqual([readBack, completeness]);
  });

  it('counts the rows that the rules leave out by reason, and the notices by kind', () => {
    const leftOut = ['mixed-values', 'unsafe-sum', 'mixed-values'].map((reason) => ({ reason }));
    const notices = ['b', 'a', 'b'].map((kind) => ({ kind }));
    const receipt = receiptOf(sources({ report: { ...report, leftOut, notices } as never }));
    expect(receipt.leftOut).toEqual([
      { kind: 'mixed-values', count: 2 },
      { kind: 'unsafe-sum', count: 1 },
    ]);
    expect(receipt.notices as readonly unknown[]).toEqual([
      { kind: 'b', count: 2 },
      { kind: 'a', count: 1 },
    ]);
  });

  it('tells the rows that somebody left out, and the DHIS2 that it was checked against', () => {
    const row = { index: 0, dataElement: BIRTHS, orgUnit: UNIT, value: '3' };
    const check = {
      findings: [],
      notChecked: [],
      options: NO_CHECK_OPTIONS,
      leftOut: [
        { ...row, reason: 'value-type' as const },
        { ...row, index: 1, reason: 'value-type' as const },
      ],
      hasYesNo: false,
      changed: [],
      withoutNo: [],
      server: { version: '2.42.1', generation: 'upTo242' as const },
    };
    const receipt = receiptOf(sources({ check, suspects: { 'no-number': 2 } }));
    expect(receipt.leftOut).toEqual([{ kind: 'value-type', count: 2 }]);
    expect(receipt.checkedAgainst).toEqual({ version: '2.42.1' });
    expect(receipt.notices).toContain({ kind: 'no-number', count: 2 });
    expect(receipt.areSuspectsKnown).toBeTrue();
    const zero = { ...row, index: 2, value: '0' };
    expect(receiptOf(sources({ check: { ...check, withoutNo: [zero] } })).leftOut).toEqual([
      { kind: 'value-type', count: 3 },
    ]);
    const { server, ...withoutVersion } = check;
    expect(server.generation).toBe('upTo242');
    expect(receiptOf(sources({ check: withoutVersion })).checkedAgainst).toEqual({});
    // A file that the host made was checked by the page.
    const checkedAgainst = { version: '2.43.1' };
    expect(receiptOf(sources({ checkedAgainst })).checkedAgainst).toEqual(checkedAgainst);
  });
});
