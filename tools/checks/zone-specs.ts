import { addCounts } from './counts.ts';
import { runSpecs } from './spec-run.ts';
import type { StageResult } from './stage.ts';

/** Far east and far west of everybody, both with a summer time. */
const ZONES = ['Pacific/Auckland', 'America/Vancouver'];

/** The specs of the layers that compute, once more in each zone; one check a zone. */
export async function zoneSpecs(root: string): Promise<StageResult> {
  const results: StageResult[] = [];
  for (const [index, zone] of ZONES.entries()) {
    const report = `.cache/reports/zone-${index}.json`;
    const { counts, output } = await runSpecs(root, {
      command: [
        ...(['node', 'tools/specs/run.ts', '--report', report] as const),
        ...['src/domain/**/*.spec.ts', 'src/data-access/**/*.spec.ts'],
      ],
      env: { TZ: zone },
      report,
    });
    const failed = counts.failed > 0 ? 1 : 0;
    results.push({ counts: { passed: 1 - failed, failed, skipped: 0 }, output });
  }
  return {
    counts: addCounts(results.map((result) => result.counts)),
    output: results.map((result) => result.output).join('\n'),
  };
}
