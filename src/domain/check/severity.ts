import type { Dhis2Generation } from '../dhis2-metadata/dhis2-version.ts';
import type { ImportBehaviour, Finding } from './finding.ts';

/** How bad a finding is: `refused` by DHIS2, `lost` or `hidden` there, `doubtful`, or `harmless`. */
export type Severity = 'refused' | 'lost' | 'hidden' | 'doubtful' | 'harmless';

/** The severities, the worst first. */
export const SEVERITIES: readonly Severity[] = [
  'refused',
  'lost',
  'hidden',
  'doubtful',
  'harmless',
];

const OF_BEHAVIOURS: Readonly<Record<ImportBehaviour, Severity>> = {
  'refuses-file': 'refused',
  'rejects-value': 'refused',
  'drops-or-deletes': 'lost',
  'keeps-last': 'lost',
  'stores-hidden': 'hidden',
  'counts-twice': 'doubtful',
  'computes-otherwise': 'doubtful',
  stores: 'harmless',
};

/**
 * How bad a finding is for one generation of DHIS2; for the worse of both where it is not known
 * which one will read the file.
 */
export function severityOf(
  finding: Pick<Finding, 'upTo242' | 'since243'>,
  generation?: Dhis2Generation,
): Severity {
  const effects =
    generation === undefined ? [finding.upTo242, finding.since243] : [finding[generation]];
  const severities = new Set(effects.map(({ behaviour }) => OF_BEHAVIOURS[behaviour]));
  return SEVERITIES.find((severity) => severities.has(severity)) ?? 'harmless';
}
