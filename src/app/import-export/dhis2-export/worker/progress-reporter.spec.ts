import type { ExportProgress } from '../../../../data-access/index.ts';
import { progressReporter } from './progress-reporter.ts';

describe('the progress of an export', () => {
  it('tells every step at once, and bytes in between four times a second', () => {
    let now = 0;
    const told: ExportProgress[] = [];
    const teller = progressReporter(
      (progress) => told.push(progress),
      () => now,
    );
    teller.onProgress({ step: 'target-documents', done: 0, total: 9 });
    for (now = 1; now <= 500; now += 1) teller.onBytes(10);
    teller.onProgress({ step: 'target-documents', done: 9, total: 9 });
    expect(told.map(({ done, bytes }) => [done, bytes])).toEqual([
      [0, 0],
      [0, 2500],
      [0, 5000],
      [9, 5000],
    ]);
  });
});
