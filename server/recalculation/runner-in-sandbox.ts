import type { RulesRunner } from '../../src/data-access/index.ts';
import { fieldOf, isRecord, listOf, type Phone } from '../../src/domain/index.ts';
import type { RulesSandbox } from '../rules-sandbox/index.ts';

/**
 * Runs the rules of a project in a sandbox, for one phone after another.
 *
 * @param now what `now` is for the rules, in milliseconds since 1970
 */
export const runnerInSandbox = (
  sandbox: RulesSandbox,
  settings: unknown,
  now: number,
): RulesRunner => ({
  begin: ({ roles }: Phone, user, contexts) => {
    const permissions = permissionsOf(settings);
    return sandbox.begin({ setting: { now, user, roles, permissions }, contexts });
  },
  run: (facts) => sandbox.run(facts),
});

function permissionsOf(settings: unknown): Readonly<Record<string, readonly string[]>> {
  const permissions = fieldOf(settings, 'permissions');
  return Object.fromEntries(
    Object.entries(isRecord(permissions) ? permissions : {}).map(([name, roles]) => [
      name,
      listOf(roles).map(String),
    ]),
  );
}
