// Reads a big outbreak, or exports a week of it, in a process of its own, and says what that took.
import { exportFromSource, goDataSource } from '../../../server/go-data/index.ts';
import { exportRequest, fieldsOfMapping } from '../../../src/domain/index.ts';
import { mappingOfOutbreak, WEEK_OF_OUTBREAK } from './outbreak.ts';

/** What a run took. */
export interface OutbreakCost {
  readonly seconds: number;
  readonly processor: number;
  /** Bytes that are held after garbage was collected, at a tenth, at half and at the end of the cases. */
  readonly held: readonly number[];
  readonly peak: number;
  readonly dataValues: number;
}

/** Of how many cases garbage is collected once, where memory is weighed. */
const EVERY = 10_000;

const [url = '', mode, isWeighed] = process.argv.slice(2);
const heap = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

async function run(): Promise<OutbreakCost> {
  const held: number[] = [];
  const before = isWeighed === 'weighed' ? heap() : 0;
  let weighed = 0;
  const source = goDataSource(
    { baseUrl: url, user: 'u', password: 'p', outbreak: 'o' },
    {
      onProgress: (done) => {
        if (isWeighed !== 'weighed' || done - weighed < EVERY) return;
        weighed = done;
        held.push(heap() - before);
      },
    },
  );
  const mapping = mappingOfOutbreak();
  const begun = performance.now();
  const processor = process.cpuUsage();
  let dataValues = 0;
  if (mode === 'reading') {
    const read = await source.readCases(fieldsOfMapping(mapping), () => undefined);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
  } else {
    const request = exportRequest({
      dataSet: 'OutbreakDs1',
      period: WEEK_OF_OUTBREAK,
      zeros: 'all',
    });
    const made = await exportFromSource(source, request, { mapping, today: '2026-11-11' });
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    const { result } = made.value;
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    dataValues = result.value.dataValueSet.dataValues.length;
  }
  const { user, system } = process.cpuUsage(processor);
  return {
    seconds: (performance.now() - begun) / 1000,
    processor: (user + system) / 1e6,
    held,
    peak: process.resourceUsage().maxRSS * 1024,
    dataValues,
  };
}

process.send?.(await run());
process.on('disconnect', () => process.exit());
