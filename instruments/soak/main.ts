// One host, exports for a long time, and its memory: npm run soak [-- --minutes NUMBER] [--every SECONDS]
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { fieldOf, listOf } from '../../src/domain/index.ts';
import { describeGrowth, growthOf, type Sample } from './growth.ts';
import { memoryOf, startProgram } from './program.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    every: { type: 'string', default: '2' },
  },
});

const AUTHORIZATION = `Basic ${Buffer.from('hrio:soak').toString('base64')}`;

async function ask(url: string): Promise<string> {
  const answer = await fetch(url, { headers: { authorization: AUTHORIZATION } });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${url}: ${String(answer.status)} ${text}`);
  return text;
}

/** The last completed month, as DHIS2 writes it. */
function lastMonth(): string {
  const now = new Date();
  const first = new Date(Date.UTC(now.getFullYear(), now.getMonth() - 1, 1));
  return first.toISOString().slice(0, 7).replace('-', '');
}

const demo = await startProgram({ DEMO_PASSWORD: 'soak', COUCHDB_URL: '' });
const host = await startProgram({ COUCHDB_URL: demo.url });
try {
  const settings: unknown = JSON.parse(await ask(`${host.url}/medic/settings`));
  const [dataSet] = listOf(fieldOf(fieldOf(settings, 'settings'), 'dhis_data_sets'));
  const choice = `dataSet=${String(fieldOf(dataSet, 'id'))}&period=${lastMonth()}`;
  const expected = await ask(`${host.url}/api/dataValueSets?${choice}`);
  const samples: Sample[] = [];
  const begin = performance.now();
  const end = begin + Number(values.minutes) * 60_000;
  let exports = 0;
  while (performance.now() < end) {
    const text = await ask(`${host.url}/api/dataValueSets?${choice}`);
    if (text !== expected) throw new Error(`Export ${String(exports)} has other bytes.`);
    await ask(`${host.url}/api/dataValueSets/review?${choice}`);
    await ask(`${host.url}/`);
    exports += 1;
    const minutes = (performance.now() - begin) / 60_000;
    samples.push({ minutes, megabytes: await memoryOf(host.pid) });
    await pause(Number(values.every) * 1000);
  }
  const growth = growthOf(samples);
  console.log(`${String(exports)} exports and as many reviews, all with the same bytes.`);
  console.log(describeGrowth(growth));
  process.exitCode = growth.isFlat ? 0 : 1;
} finally {
  await host.stop();
  await demo.stop();
}
