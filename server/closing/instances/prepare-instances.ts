import { forEachConcurrently } from '../../../src/data-access/index.ts';
import type { ExportError } from '../../../src/domain/index.ts';
import { errorMessage } from '../../export-interface/index.ts';
import { type AskingInstances, connectInstance } from '../close/connect-instance.ts';
import type { ConnectedInstance } from '../close/connected-instance.ts';
import { type MonthOutcome, monthWithout } from '../close/month-outcome.ts';
import type { InstanceConfig } from '../config/instance-config.ts';
import type { ClosingFolder } from '../state/closing-folder.ts';
import { type Clash, clashesOf, type WritingInstance } from './clashes.ts';
import { type OrgUnitsOfInstance, orgUnitsOfInstance } from './org-units-of-instance.ts';

/** What an instance answered before anything is sent. */
interface PreparedInstance {
  /** Absent where it did not answer. */
  readonly ready?: ConnectedInstance;
  /** What became of it where it did not. */
  readonly failed?: MonthOutcome;
  readonly writing: WritingInstance;
}

/** What is known of all instances before anything is sent. */
export interface PreparedInstances {
  /** Those that answered. */
  readonly ready: readonly ConnectedInstance[];
  /** What became of the others. */
  readonly failed: readonly MonthOutcome[];
  readonly clashes: readonly Clash[];
}

/** How instances are asked. */
interface Asking extends AskingInstances {
  /** How many at the same time at most. */
  readonly atOnce: number;
}

/**
 * Asks each instance which org units it writes; all of them before any is closed, so that none sends what another
 * one writes too. One that does not answer is left out of the run; what it wrote before still counts, so that no
 * other one takes its org units over meanwhile.
 */
export async function prepareInstances(
  configs: readonly InstanceConfig[],
  dataSets: readonly string[],
  asking: Asking,
  folder: ClosingFolder,
): Promise<PreparedInstances> {
  const prepared = new Map<InstanceConfig, PreparedInstance>();
  const prepare = async (config: InstanceConfig): Promise<void> => {
    prepared.set(config, await prepareInstance(config, dataSets, asking, folder));
  };
  await forEachConcurrently(configs, prepare, asking.atOnce);
  // In the order of the file, whoever answered first.
  const all = configs.flatMap((config) => prepared.get(config) ?? []);
  return {
    ready: all.flatMap(({ ready }) => ready ?? []),
    failed: all.flatMap(({ failed }) => failed ?? []),
    clashes: clashesOf(all.map(({ writing }) => writing)),
  };
}

async function prepareInstance(
  config: InstanceConfig,
  dataSets: readonly string[],
  asking: AskingInstances,
  folder: ClosingFolder,
): Promise<PreparedInstance> {
  const { name, dhis2 } = config;
  const fails = async (code: string, message: string): Promise<PreparedInstance> => {
    const of = { instance: name, dhis2: dhis2.url, dataSet: '', period: '' };
    return {
      failed: monthWithout(of, 'failed', { code, message }),
      writing: { name, dhis2: dhis2.url, orgUnits: await formerOrgUnits(folder, name) },
    };
  };
  const connected = await connectInstance(config, asking);
  if (!connected.ok) return fails('no-credential', connected.error);
  const read = await orgUnitsOfInstance(connected.value, dataSets);
  if (!read.ok) return fails(read.error.code, errorMessage(read.error satisfies ExportError));
  return { ready: connected.value, writing: { name, dhis2: dhis2.url, orgUnits: read.value } };
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
