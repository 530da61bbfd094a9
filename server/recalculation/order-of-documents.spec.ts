import fc from 'fast-check';
import {
  contactFacts,
  decodeInstance,
  instancesThatCount,
  targetRules,
  targetValues,
  type TargetInstance,
} from '../../src/domain/index.ts';
import { PROPERTY_SEED } from '../../src/domain/testing/property-seed.ts';
import { countyWithReports, settings } from '../recalculate/testing/county-with-reports.ts';
import type { StoredDocument } from '../embedded-couchdb/index.ts';
import { RulesSandbox } from '../rules-sandbox/index.ts';
import { RULES_WORKER } from '../rules-sandbox/worker-file.ts';
import { instantsOfDays } from './days.ts';

const OWN = new Intl.DateTimeFormat().resolvedOptions().timeZone;
const OCTOBER = instantsOfDays({ start: '2026-10-01', end: '2026-10-31' }, OWN);
const documents = countyWithReports.filter(({ _id }) => !_id.startsWith('_'));

describe('What rules make of documents', () => {
  let sandbox: RulesSandbox;
  beforeAll(async () => {
    sandbox = new RulesSandbox(RULES_WORKER, {
      rules: settings.tasks.rules,
      schedules: undefined,
      limits: { time: 5000, memory: 64 * 1024 * 1024 },
    });
    const user = { _id: 'achieng', parent: { parent: { name: 'North' } } };
    const setting = { now: OCTOBER.end, user, roles: ['chw'], permissions: {} };
    await sandbox.begin({ setting, contexts: [] });
  });
  afterAll(() => sandbox.close());

  async function valuesOf(all: readonly StoredDocument[]): Promise<unknown> {
    const rules = targetRules(settings);
    const targets = new Set(rules.map(({ id }) => id));
    const instances: TargetInstance[] = [];
    const contacts = all.filter((one) => one['type'] === 'person' || one['type'] === 'clinic');
    for (const facts of contactFacts(contacts, all)) {
      const answer = await sandbox.run(facts);
      if (answer.kind === 'failed') throw new Error(answer.fault.words);
      const { _id: id, reported_date: reportedDate } = facts.contact;
      const contact = { id, reportedDate };
      instances.push(
        ...answer.emissions.flatMap((one) => decodeInstance(one, contact, targets) ?? []),
      );
    }
    return targetValues(rules, instancesThatCount(instances, OCTOBER));
  }

  it('does not depend on their order, nor on documents that come twice', async () => {
    const expected = await valuesOf(documents);
    expect(JSON.stringify(expected)).toContain('{"id":"births","value":{"pass":15,"total":15}}');
    const shuffled = fc.shuffledSubarray([...documents], { minLength: documents.length });
    await fc.assert(
      fc.asyncProperty(shuffled, fc.subarray([...documents]), async (all, twice) => {
        expect(await valuesOf([...twice, ...all])).toEqual(expected);
      }),
      { seed: PROPERTY_SEED, numRuns: 8 },
    );
  });
});
