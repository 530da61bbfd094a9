import type { ExportError } from '../../../src/domain/index.ts';
import type { ProcessContext } from '../../command-line/index.ts';
import { errorMessage } from '../../export-interface/index.ts';
import { connectInstance } from '../close/connect-instance.ts';
import type { ConnectedInstance } from '../close/connected-instance.ts';
import { type MonthOutcome, monthWithout } from '../close/month-outcome.ts';
import type { InstanceConfig } from '../config/instance-config.ts';
import type { ClosingFolder } from '../state/closing-folder.ts';
import { type Clash, clashesOf, type WritingInstance } from './clashes.ts';
import { type OrgUnitsOfInstance, orgUnitsOfInstance } from './org-units-of-instance.ts';

/** What is known of all instances before anything is sent. */
export interface PreparedInstances {
  /** Those that answered. */
  readonly ready: readonly ConnectedInstance[];
  /** What became of the others. */
  readonly failed: readonly MonthOutcome[];
  readonly clashes: readonly Clash[];
}

/**
 * Asks each instance which org units it writes. One that does not answer is left out of the run; what it wrote
 * before still counts, so that no other one takes its org units over meanwhile.
 */
export async function prepareInstances(
  configs: readonly InstanceConfig[],
  dataSets: readonly string[],
  {
    env,
    delays,
  }: Pick<ProcessContext, 'env'> & { readonly delays?: readonly number[] | undefined },
  folder: ClosingFolder,
): Promise<PreparedInstances> {
  const ready: ConnectedInstance[] = [];
  const failed: MonthOutcome[] = [];
  const writing: WritingInstance[] = [];
  for (const config of configs) {
    const { name, dhis2 } = config;
    const fails = async (code: string, message: string): Promise<void> => {
      const of = { instance: name, dhis2: dhis2.url, dataSet: '', period: '' };
      failed.push(monthWithout(of, 'failed', { code, message }));
      writing.push({ name, dhis2: dhis2.url, orgUnits: await formerOrgUnits(folder, name) });
    };
    const connected = await connectInstance(config, env, delays);
    if (!connected.ok) {
      await fails('no-credential', connected.error);
      continue;
    }
    const orgUnits = await orgUnitsOfInstance(connected.value, dataSets);
    if (!orgUnits.ok) {
      await fails(orgUnits.error.code, errorMessage(orgUnits.error satisfies ExportError));
      continue;
    }
    ready.push(connected.value);
    writing.push({ name, dhis2: dhis2.url, orgUnits: orgUnits.value });
  }
  return { ready, failed, clashes: clashesOf(writing) };
}

/** The org units of which DHIS2 has accepted something from an instance. */
async function formerOrgUnits(folder: ClosingFolder, name: string): Promise<OrgUnitsOfInstance> {
  const units = new Map<string, Set<string>>();
  // What cannot be read is told when the instance is closed again.
  for (const { months } of await folder.runs(name).catch(() => [])) {
    for (const { dataSet, accepted } of months) {
      const known = units.get(dataSet) ?? new Set();
      for (const { orgUnit } of accepted) known.add(orgUnit);
      units.set(dataSet, known);
    }
  }
  return units;
}
