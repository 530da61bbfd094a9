import { addCounts } from './counts.ts';
import { runSpecs } from './spec-run.ts';
import type { StageResult } from './stage.ts';

/** Far east and far west of everybody, both with a summer time. */
const ZONES = ['Pacific/Auckland', 'America/Vancouver'];

/**
 * What computes with dates: the domain whole, and of data access what is given today's date. The rest
 * of data access takes half a minute and reads no clock.
 */
const SPECS = [
  'src/domain/**/*.spec.ts',
  'src/data-access/periods/*.spec.ts',
  'src/data-access/connection/retry.spec.ts',
  'src/data-access/export/{export,field}-cases.spec.ts',
];

/** The specs of what computes with dates, once more in each zone; one check a zone. */
export async function zoneSpecs(root: string): Promise<StageResult> {
  const results: StageResult[] = [];
  for (const [index, zone] of ZONES.entries()) {
    const report = `.cache/reports/zone-${index}.json`;
    const {
      counts,
      output,
      failures = [],
    } = await runSpecs(root, {
      command: [...(['node', 'tools/specs/run.ts', '--report', report] as const), ...SPECS],
      env: { TZ: zone },
      report,
    });
    const failed = counts.failed > 0 ? 1 : 0;
    results.push({
      counts: { passed: 1 - failed, failed, skipped: 0 },
      output,
      failures: failures.map(({ name, message }) => ({ name: `${zone}: ${name}`, message })),
    });
  }
  return {
    counts: addCounts(results.map((result) => result.counts)),
    output: results.map((result) => result.output).join('\n'),
    failures: results.flatMap(({ failures = [] }) => failures),
  };
}
