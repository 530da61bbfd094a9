import { err, ok, type Result } from '../../../src/domain/index.ts';
import { Fields } from './fields.ts';
import { chtServer, dhis2Server, type InstanceConfig } from './instance-config.ts';

/** Names stand in file names. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9-]{0,59}$/;

/** What `instances.json` says. */
export interface InstancesConfig {
  readonly instances: readonly InstanceConfig[];
  /** How many of them are asked and closed at the same time at most. */
  readonly atOnce: number;
}

/** Each that is under way takes memory of its own, and a DHIS2 that they share is asked by all of them. */
const MOST_AT_ONCE = 50;
const AT_ONCE = 10;

/**
 * Reads `instances.json`: the CHT instances that are closed in one run, each with the DHIS2 that its data go to.
 *
 * @returns or all that is wrong with it, in words
 */
export function readInstancesConfig(json: unknown): Result<InstancesConfig, readonly string[]> {
  const faults: string[] = [];
  const fields = new Fields(json, '', ['instances', 'atOnce'], faults);
  const atOnce = fields.integer('atOnce', 1, MOST_AT_ONCE, AT_ONCE);
  const instances = fields
    .list('instances')
    .map((one, index) => instanceConfig(one, `instances[${String(index)}]`, faults));
  const names = instances.map(({ name }) => name.toLowerCase());
  instances.forEach(({ name }, index) => {
    // Their files would be taken for one another's, on some systems whatever the letters' case.
    if (names.indexOf(name.toLowerCase()) < index) {
      faults.push(`instances[${String(index)}].name is that of another instance`);
    }
  });
  return faults.length > 0 ? err([...new Set(faults)]) : ok({ instances, atOnce });
}

function instanceConfig(json: unknown, at: string, faults: string[]): InstanceConfig {
  const fields = new Fields(json, at, ['name', 'cht', 'dhis2'], faults);
  const name = fields.text('name', 'is missing: how reports call the instance');
  if (name !== '' && !NAME.test(name)) {
    fields.fault('name', 'is letters, digits and hyphens, 60 at most');
  }
  return {
    name,
    cht: chtServer(fields.value('cht'), `${at}.cht`, faults),
    dhis2: dhis2Server(fields.value('dhis2'), `${at}.dhis2`, faults),
  };
}
