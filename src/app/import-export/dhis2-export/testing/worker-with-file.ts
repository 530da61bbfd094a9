import type { ExportReport, DataValueSet } from '../../../../domain/index.ts';
import type { WorkerHandle } from '../worker/export-worker.ts';

/** A worker that has written a dataValueSet, whatever it is asked to export. */
export function workerWithFile({ dataValues, ...header }: DataValueSet): WorkerHandle {
  const report = {
    dataValues: dataValues.length,
    orgUnits: 1,
    owners: 1,
    notCounted: [],
    leftOut: [],
  } as unknown as ExportReport;
  return {
    engine: {
      export: () =>
        Promise.resolve({ ok: true, value: { report, file: new Blob(['{}']) } } as const),
      check: () => Promise.resolve(undefined),
      write: () => Promise.resolve(undefined),
      header: () => Promise.resolve(header),
      dataValues: (from, count) =>
        Promise.resolve(JSON.stringify(dataValues.slice(from, from + count))),
      findingsInFile: () => Promise.resolve(0),
      cacheSaved: () => Promise.resolve(),
      fileFacts: () => Promise.resolve(undefined),
      holdAgainst: () => Promise.resolve(undefined),
      removals: () => Promise.resolve(undefined),
      reviewSummary: () => Promise.resolve(undefined),
      readReview: () => Promise.resolve(undefined),
      registrations: () => Promise.resolve(undefined),
      stopReview: () => Promise.resolve(),
      reviewValues: () => Promise.resolve(undefined),
      reviewPhones: () => Promise.resolve(undefined),
      reviewSheet: () => Promise.resolve(undefined),
      reviewList: () => Promise.resolve(undefined),
    },
    terminate: () => undefined,
  };
}
