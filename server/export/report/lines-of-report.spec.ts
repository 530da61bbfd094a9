import type { ExportReport } from '../../../src/domain/index.ts';
import { linesOfReport } from './lines-of-report.ts';

const report = (targets: readonly string[]): ExportReport => ({
  dataValues: 169,
  orgUnits: 13,
  owners: 50,
  documents: 50,
  documentsInFile: 50,
  documentsLeftOut: 0,
  documentsWithoutNumber: 0,
  notCounted: [],
  leftOut: [],
  notices: targets.map((target) => ({ kind: 'percent-total', target })),
});

const linesOf = (targets: readonly string[]): readonly string[] =>
  linesOfReport(report(targets), undefined, undefined);

describe('what the command line says beside the file', () => {
  it('are the figures alone where there is nothing to notice', () => {
    expect(linesOf([])).toEqual([
      'data values: 169, organisation units: 13, not counted: 0, rows left out: 0',
    ]);
  });

  it('counts the notices, and shows the first three in words', () => {
    const lines = linesOf(['births', 'visits', 'deaths', 'referrals', 'stocks']);
    expect(lines.length).toBe(4);
    for (const [index, target] of ['births', 'visits', 'deaths'].entries()) {
      expect(lines[index]).toMatch(new RegExp(`^notice: .*\\b${target}\\b`));
    }
    expect(lines.at(-1)).toContain(', notices: 5 (--review FILE lists them)');
  });

  it('leads to no list where everything is shown', () => {
    expect(linesOf(['births']).at(-1)).toMatch(/, notices: 1$/);
  });
});
