import { type FaultBench, startFaultBench } from '../testing/fault-runs/fault-bench.ts';
import { REQUESTS, type RequestKind, runsOf } from '../testing/fault-runs/fault-run.ts';
import { FAULTS } from '../testing/fault-proxy/faults.ts';
import { smallCounty, TODAY } from '../testing/api-host.ts';
import { DATA_SET } from '../testing/small-county.ts';

describe('An export under a fault between it and the database', () => {
  let bench: FaultBench;
  beforeAll(async () => {
    const export_ = { documents: smallCounty, dataSet: DATA_SET, period: '202602', today: TODAY };
    bench = await startFaultBench(export_);
  });
  afterAll(() => bench.close());

  const all = Object.keys(REQUESTS) as RequestKind[];
  for (const [way, kinds] of [
    ['API', all],
    ['command line', ['session', 'views', 'documents']],
  ] as const) {
    // A spec for each fault: all faults in one took a minute on a busy machine, and no machine needs one.
    for (const fault of FAULTS) {
      it(`has the right bytes or none (${way}, ${fault.name})`, async () => {
        const wrong: string[] = [];
        for (const run of runsOf([fault], kinds)) {
          const outcome = await bench.try(way, run);
          if (outcome.end === 'wrong') wrong.push(`${run.kind}, ${run.times}: ${outcome.why}`);
        }
        expect(wrong).toEqual([]);
      });
    }
  }
});
