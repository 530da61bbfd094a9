import type { ExportProgress } from '../../../../data-access/index.ts';
import { progressReporter } from './progress-reporter.ts';

describe('the progress of an export', () => {
  it('reports every step at once, and bytes in between four times a second', () => {
    let now = 0;
    const reported: ExportProgress[] = [];
    const reporter = progressReporter(
      (progress) => reported.push(progress),
      () => now,
    );
    reporter.onProgress({ step: 'target-documents', done: 0, total: 9 });
    for (now = 1; now <= 500; now += 1) reporter.onBytes(10);
    reporter.onProgress({ step: 'target-documents', done: 9, total: 9 });
    expect(reported.map(({ done, bytes }) => [done, bytes])).toEqual([
      [0, 0],
      [0, 2500],
      [0, 5000],
      [9, 5000],
    ]);
  });

  it('says that the connection is lost as long as one read waits for it', () => {
    const reported: (boolean | undefined)[] = [];
    const reporter = progressReporter(({ isConnectionLost }) => reported.push(isConnectionLost));
    reporter.onLost(true);
    reporter.onLost(true);
    reporter.onProgress({ step: 'owners', done: 1 });
    reporter.onLost(false);
    reporter.onLost(false);
    expect(reported).toEqual([true, true, undefined]);
  });
});
