import {
  NO_CHECK_OPTIONS,
  offeredPeriods,
  parseTag,
  type ExportReport,
  type FileCheck,
  type Tag,
} from '../../../../../domain/index.ts';
import { NO_CHOICE } from '../../choose/state/choice.ts';
import { Dhis2ExportPageActions as Page } from '../../shared/page.actions.ts';
import { DATA_SET } from '../../testing/small-county.ts';
import { ExportBarActions as Bar, ExportWorkerActions as Worker } from './export.actions.ts';
import { exportFeature } from './export.feature.ts';
import type { ExportBasis, ExportStatus } from './export-status.ts';

describe('the state of an export', () => {
  const [period] = offeredPeriods(['2026-10'].map(parseTag) as Tag[], '2026-11-21', 1);
  if (period === undefined) throw new Error('no period');
  const basis: ExportBasis = {
    choice: { ...NO_CHOICE, dataSet: DATA_SET, period: '202610' },
    dataSet: { id: DATA_SET },
    period,
    orgUnits: [],
    excluded: [],
  };
  const after = (...actions: Parameters<typeof exportFeature.reducer>[1][]) =>
    actions.reduce<ExportStatus>(exportFeature.reducer, { status: 'idle' });
  const started = Worker.started({ basis });
  const progress = { step: 'owners', done: 1, total: 2 } as const;
  const report = { dataValues: 2, orgUnits: 1, owners: 1, documents: 1 } as ExportReport;
  const check: FileCheck = {
    findings: [],
    notChecked: [],
    options: NO_CHECK_OPTIONS,
    leftOut: [],
    hasYesNo: false,
    changed: [],
    withoutNo: [],
  };
  const written = Worker.written({ fileName: 'a.json', format: 'json', report });

  it('goes from asking through progress to an end', () => {
    const error = { code: 'signed-out' } as const;
    expect(after(started, Worker.progressed({ progress }))).toEqual({
      status: 'exporting',
      basis,
      progress,
      isSilent: false,
      isReview: false,
      isByItself: false,
    });
    expect(after(started, Bar.cancelClicked()).status).toBe('cancelled');
    expect(after(started, Worker.failed({ error }))).toEqual({
      status: 'failed',
      basis,
      error,
      isReview: false,
      isByItself: false,
    });
  });

  it('makes an export of a count that nobody had asked for, once Export is pressed', () => {
    const byItself = Worker.started({ basis, isReview: true, isByItself: true });
    const pressed = Bar.exportClicked({ fileName: 'a.json' });
    expect(after(byItself, pressed)).toEqual(
      jasmine.objectContaining({ isReview: false, isByItself: false, exportAs: 'a.json' }),
    );
    expect(after(started, pressed)).toEqual(after(started));
  });

  it('says what a count would take that was not made, and of what', () => {
    const byItself = Worker.started({ basis, isReview: true, isByItself: true });
    expect(after(byItself, Worker.foundCostly({ seconds: 9 }))).toEqual({
      ...{ status: 'costly', of: basis, seconds: 9 },
    });
    expect(after(byItself, Worker.foundCostly({}))).toEqual({ status: 'costly', of: basis });
  });

  it('says that nothing was heard until something is', () => {
    const isSilent = (...more: Parameters<typeof after>) => {
      const state = after(started, Worker.silent(), ...more);
      return state.status === 'exporting' && state.isSilent;
    };
    expect(isSilent()).toBeTrue();
    expect(isSilent(Worker.progressed({ progress }))).toBeFalse();
  });

  it('keeps the result of what came before a late step', () => {
    expect(after(started, written, Worker.progressed({ progress })).status).toBe('exported');
    expect(after(started, Bar.cancelClicked(), Worker.progressed({ progress })).status).toBe(
      'cancelled',
    );
  });

  it('shows what was found before the file leaves, and keeps it for the result', () => {
    const checked = { check, report };
    const metadata = { id: DATA_SET, name: 'MoH 515', categoryCombos: [] };
    const looking = [started, Worker.metadataSettled({ metadata }), Worker.checked({ checked })];
    expect(after(...looking)).toEqual({
      status: 'checked',
      basis: { ...basis, metadata },
      checked,
      isByItself: false,
    });
    const state = after(
      ...looking,
      Worker.written({ fileName: 'a.csv', format: 'csv', report, check }),
    );
    expect(state).toEqual({
      status: 'exported',
      basis: { ...basis, metadata },
      fileName: 'a.csv',
      format: 'csv',
      report,
      check,
    });
  });

  it('keeps what was checked beside what is counted, where nothing needs a decision', () => {
    expect(after(started, Worker.counted({ report, check }))).toEqual({
      status: 'counted',
      basis,
      report,
      check,
    });
    expect(after(started, Worker.counted({ report }))).not.toEqual(
      jasmine.objectContaining({ check: jasmine.anything() }),
    );
  });

  it('ends when something else is chosen meanwhile, and when the page is left', () => {
    expect(after(started, Worker.outdated()).status).toBe('idle');
    expect(after(started, written, Page.left()).status).toBe('idle');
  });
});
