import { type SendBench, startSendBench } from '../testing/fault-runs/send-bench.ts';
import { SEND_FAULTS } from '../testing/fault-runs/send-faults.ts';
import { sendRunsOf } from '../testing/fault-runs/send-run.ts';

describe('Sending under a fault between it and DHIS2', () => {
  let bench: SendBench;
  beforeAll(async () => {
    bench = await startSendBench();
  });
  afterAll(() => bench.close());

  for (const fault of SEND_FAULTS) {
    it(`claims nothing that is not so, and hides nothing that was stored (${fault.name})`, async () => {
      const wrong: string[] = [];
      for (const run of sendRunsOf([fault])) {
        const outcome = await bench.try(run);
        if (outcome.end === 'wrong') wrong.push(`${run.kind}, ${run.way}: ${outcome.why}`);
      }
      expect(wrong).toEqual([]);
    });
  }
});
