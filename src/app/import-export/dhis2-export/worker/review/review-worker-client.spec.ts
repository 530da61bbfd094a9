import { TestBed } from '@angular/core/testing';
import { lastValueFrom } from 'rxjs';
import { exportRequest, parsePeriod, type DataValueSet } from '../../../../../domain/index.ts';
import { workerWithFile } from '../../testing/worker-with-file.ts';
import { DATA_SET, TODAY_OF_SPECS } from '../../testing/small-county.ts';
import type { ExportJob } from '../export-engine-protocol.ts';
import { ExportWorkerClient } from '../export-worker-client.ts';
import { EXPORT_WORKER, type WorkerHandle } from '../export-worker.ts';
import type { ReviewReading, ReviewSummary } from './review-summary.ts';
import { ReviewWorkerClient } from './review-worker-client.ts';

const JOB: ExportJob = {
  request: exportRequest({ dataSet: DATA_SET, period: '202610' }),
  today: TODAY_OF_SPECS,
  format: 'json',
  gzip: false,
};

const period = parsePeriod('202610');
if (period === undefined) throw new Error('no period');
const DATA_VALUE_SET: DataValueSet = { dataSet: DATA_SET, period, dataValues: [] };

describe('what the page asks about what was counted', () => {
  it('tells how reading ended, also where the end overtakes the steps before it', async () => {
    let late: (summary: ReviewSummary) => void = () => undefined;
    const summary = (reading: ReviewReading) => ({ reading }) as ReviewSummary;
    const handle = workerWithFile(DATA_VALUE_SET);
    const engine: WorkerHandle['engine'] = {
      ...handle.engine,
      readReview: (onSummary) => {
        onSummary(summary({ status: 'months', done: 2, total: 6 }));
        late = onSummary;
        return Promise.resolve(summary({ status: 'read' }));
      },
    };
    TestBed.configureTestingModule({
      providers: [
        ExportWorkerClient,
        ReviewWorkerClient,
        { provide: EXPORT_WORKER, useValue: () => ({ ...handle, engine }) },
      ],
    });
    const client = TestBed.inject(ReviewWorkerClient);
    await lastValueFrom(TestBed.inject(ExportWorkerClient).run(JOB));
    const told: string[] = [];
    client.readReview().subscribe(({ reading }) => told.push(reading.status));
    await new Promise((resolve) => setTimeout(resolve));
    late(summary({ status: 'months', done: 6, total: 6 }));
    expect(told).toEqual(['months', 'read']);
  });
});
