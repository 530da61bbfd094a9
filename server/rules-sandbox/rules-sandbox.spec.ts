import vm from 'node:vm';
import nootils from 'cht-nootils';
import { contactFacts, isRecord, type RulesAnswer } from '../../src/domain/index.ts';
import { countyWithReports } from '../recalculate/testing/county-with-reports.ts';
import { EXAMPLE_RULES } from '../recalculate/testing/example-rules.ts';
import { RulesSandbox, type RulesLimits } from './index.ts';
import type { RulesSetting } from './run-rules.ts';
import { RULES_WORKER } from './worker-file.ts';

const NOW = new Date(2026, 9, 31, 23, 59, 59).getTime();
const LIMITS: RulesLimits = { time: 1000, memory: 64 * 1024 * 1024 };
const setting: RulesSetting = {
  now: NOW,
  user: { _id: 'chw', parent: { name: 'North' } },
  roles: ['chw'],
  permissions: { can_view_tasks: ['chw'] },
};

/** Runs something with the rules, and ends the thread. */
async function withRules<T>(
  rules: string,
  test: (sandbox: RulesSandbox) => Promise<T>,
  limits = LIMITS,
): Promise<T> {
  const sandbox = new RulesSandbox(RULES_WORKER, { rules, schedules: undefined, limits });
  try {
    await sandbox.begin({ setting, contexts: [] });
    return await test(sandbox);
  } finally {
    await sandbox.close();
  }
}

const facts = (_id: string): object => ({ contact: { _id }, reports: [] });

/** The words of a fault, or `emitted`. */
const wordsOf = (answer: RulesAnswer): string =>
  answer.kind === 'failed' ? `${answer.fault.kind}: ${answer.fault.words}` : answer.kind;

const emit = (text: string): string => `emit('target', { _id: String(${text}) });`;

const emitted = async (text: string, id = 'a'): Promise<unknown> => {
  const answer = await withRules(emit(text), (sandbox) => sandbox.run(facts(id)));
  return answer.kind === 'emitted' && isRecord(answer.emissions[0])
    ? answer.emissions[0]['_id']
    : answer;
};

describe('Rules in the sandbox', () => {
  it('give what they give on Node directly, for each kind of target', async () => {
    const documents = countyWithReports.filter(({ _id }) => !_id.startsWith('_'));
    const contacts = documents.filter(({ type }) => type === 'person' || type === 'clinic');
    const all = contactFacts(contacts, documents);
    const inSandbox = await withRules(EXAMPLE_RULES, async (sandbox) => {
      const answers: RulesAnswer[] = [];
      for (const one of all) answers.push(await sandbox.run(one));
      return answers.flatMap((answer) => (answer.kind === 'emitted' ? answer.emissions : []));
    });
    expect(inSandbox.length).toBeGreaterThan(60);
    expect(inSandbox.map(textOf)).toEqual(directly(all).map(textOf));
  });

  it('have no network, no file, no process, no timer, and no module', async () => {
    for (const name of ['fetch', 'process', 'require', 'setTimeout', 'Worker', 'XMLHttpRequest']) {
      expect(await emitted(`typeof ${name}`))
        .withContext(name)
        .toBe('undefined');
    }
    const imported = await withRules(
      `import('fs').then(function (fs) { ${emit('fs')} });`,
      (rules) => rules.run(facts('a')),
    );
    expect(imported).toEqual({ kind: 'emitted', emissions: [] });
  });

  it('have a clock that stands still, also by the detours to it', async () => {
    for (const clock of [
      'Date.now()',
      'new Date().getTime()',
      'new (new Date(0).constructor)().getTime()',
      'new Date(Date()).getTime() + 0',
    ]) {
      const shown = Number(await emitted(clock));
      expect(Math.abs(shown - NOW))
        .withContext(clock)
        .toBeLessThan(1000);
    }
    expect(await emitted('new Date(2026, 0, 5, 12).getTime()')).toBe(
      String(new Date(2026, 0, 5, 12).getTime()),
    );
    expect(await emitted('new Date().getTimezoneOffset()')).toBe(
      String(new Date(NOW).getTimezoneOffset()),
    );
  });

  it('reckon in the time zone that is named, whatever this machine’s is', async () => {
    const local = 'new Date(2026, 9, 1).toISOString() + new Date(0).getHours()';
    for (const [timeZone, expected] of [
      ['Asia/Kathmandu', '2026-09-30T18:15:00.000Z5'],
      ['America/New_York', '2026-10-01T04:00:00.000Z19'],
    ] as const) {
      const program = { rules: emit(local), schedules: undefined, limits: LIMITS, timeZone };
      const sandbox = new RulesSandbox(RULES_WORKER, program);
      await sandbox.begin({ setting, contexts: [] });
      const answer = await sandbox.run(facts('a'));
      await sandbox.close();
      expect(answer).toEqual({
        kind: 'emitted',
        emissions: [jasmine.objectContaining({ _id: expected })],
      });
    }
  });

  for (const [zone, what, expected] of [
    // At midnight of 24 April 2026 the clocks of Cairo go on to one o'clock.
    ['Africa/Cairo', 'new Date(2026, 3, 24)', '2026-04-23T22:00:00.000Z'],
    ['Africa/Cairo', "new Date('2026-04-24T00:00')", '2026-04-23T22:00:00.000Z'],
    ['Africa/Cairo', "new Date(Date.parse('2026/04/24'))", '2026-04-23T22:00:00.000Z'],
    ['Africa/Cairo', "new Date('2026-04-24')", '2026-04-24T00:00:00.000Z'],
    ['Africa/Cairo', "new Date('2026-04-24T00:00:00+02:00')", '2026-04-23T22:00:00.000Z'],
    [
      'Africa/Cairo',
      'new Date(new Date(2026, 3, 24, 9).setHours(0, 0, 0, 0))',
      '2026-04-23T22:00:00.000Z',
    ],
    ['Africa/Cairo', 'Utils.addDate(new Date(2026, 3, 23, 9), 1)', '2026-04-23T22:00:00.000Z'],
    ['Africa/Cairo', "new Date('2026-04-24T04:30')", '2026-04-24T01:30:00.000Z'],
    ['Africa/Cairo', "new Date('Apr 24 2026 04:30')", '2026-04-24T01:30:00.000Z'],
    // On 1 November 2026 those of St John's go back from two o'clock to one.
    ['America/St_Johns', 'new Date(2026, 10, 1, 1, 30)', '2026-11-01T04:00:00.000Z'],
    ['America/St_Johns', 'new Date(2026, 10, 1, 3)', '2026-11-01T06:30:00.000Z'],
    ['America/St_Johns', "new Date('2026-11-01 03:00')", '2026-11-01T06:30:00.000Z'],
    ['America/St_Johns', 'new Date(new Date(2026, 10, 1).setHours(3))', '2026-11-01T06:30:00.000Z'],
    ['America/St_Johns', 'new Date(new Date(NaN).setFullYear(2026))', '2026-01-01T03:30:00.000Z'],
  ] as const) {
    it(`reckon around a change of the clocks as a phone does: ${what}, ${zone}`, async () => {
      const rules = emit(`(${what}).toISOString()`);
      const program = { rules, schedules: undefined, limits: LIMITS, timeZone: zone };
      const sandbox = new RulesSandbox(RULES_WORKER, program);
      await sandbox.begin({ setting, contexts: [] });
      const answer = await sandbox.run(facts('a'));
      await sandbox.close();
      expect(answer).toEqual({
        kind: 'emitted',
        emissions: [jasmine.objectContaining({ _id: expected })],
      });
    });
  }

  it('have the same chance for the same contact, whatever came before', async () => {
    const rules = emit('Math.random()');
    const [first, again] = await withRules(rules, async (sandbox) => {
      const before = await sandbox.run(facts('b'));
      await sandbox.run(facts('a'));
      return [before, await sandbox.run(facts('b'))];
    });
    expect(first).toEqual(again);
    expect(await emitted('Math.random()', 'a')).not.toBe(await emitted('Math.random()', 'b'));
  });

  it('are cut off after their time or memory, with the others going on', async () => {
    const rules = `
      if (c.contact._id === 'loops') { for (;;) {} }
      if (c.contact._id === 'matches') { /^(a+)+$/.test(new Array(60).join('a') + 'b'); }
      if (c.contact._id === 'grows') { var all = ['xxxxxxxx']; for (;;) { all.push(all.join('')); } }
      if (c.contact._id === 'recurses') { (function again() { return again() + 1; })(); }
      if (c.contact._id === 'throws') { c.contact.parent._id; }
      ${emit('1')}`;
    const words = await withRules(
      rules,
      async (sandbox) => {
        const answers: string[] = [];
        for (const id of ['loops', 'a', 'matches', 'grows', 'b', 'recurses', 'throws', 'c']) {
          answers.push(wordsOf(await sandbox.run(facts(id))));
        }
        return answers;
      },
      { ...LIMITS, time: 400 },
    );
    expect(words.map((text) => text.split(':')[0])).toEqual([
      'time',
      'emitted',
      'time',
      'memory',
      'emitted',
      'error',
      'error',
      'emitted',
    ]);
  });

  it('tell of each context whether it holds for the user, or why not', async () => {
    const sandbox = new RulesSandbox(RULES_WORKER, {
      rules: '',
      schedules: undefined,
      limits: LIMITS,
    });
    const contexts = ["user.parent.name === 'North'", 'user.role', '!user.role', 'user.a.b', '('];
    const answers = await sandbox.begin({ setting, contexts });
    await sandbox.close();
    expect(answers).toEqual([
      true,
      false,
      true,
      jasmine.objectContaining({ kind: 'error', words: jasmine.stringMatching(/^TypeError/) }),
      jasmine.objectContaining({ kind: 'error', words: jasmine.stringMatching(/^SyntaxError/) }),
    ]);
  });

  it('know the permissions of the account, and no extension library', async () => {
    for (const [text, answer] of [
      ["cht.v1.hasPermissions('can_view_tasks')", 'true'],
      ["cht.v1.hasPermissions(['can_view_tasks', 'can_edit'])", 'false'],
      ["cht.v1.hasPermissions('!can_edit')", 'true'],
      ["cht.v1.hasAnyPermission([['can_edit'], ['can_view_tasks']])", 'true'],
    ] as const) {
      expect(await emitted(text))
        .withContext(text)
        .toBe(answer);
    }
    const fault = await withRules("cht.v1.getExtensionLib('x.js')();", (rules) =>
      rules.run(facts('a')),
    );
    expect(wordsOf(fault)).toMatch(/extension library x.js is not offered/);
  });

  it('cannot run where they are no JavaScript', async () => {
    await expectAsync(withRules('emit(', (rules) => rules.run(facts('a')))).toBeRejectedWithError(
      /cannot be run: SyntaxError/,
    );
  });
});

const textOf = (emission: unknown): string => {
  const { _id, type, pass, deleted, date, groupBy } = emission as Readonly<Record<string, unknown>>;
  return JSON.stringify({ _id, type, pass, deleted, date, groupBy });
};

/** The same without the sandbox: as a phone runs them, with the library itself. */
function directly(all: ReturnType<typeof contactFacts>): readonly unknown[] {
  const rules = vm.runInThisContext(
    `(function (c, Task, Target, Utils, user, cht, emit) {${EXAMPLE_RULES}\n})`,
  ) as (...args: readonly unknown[]) => void;
  const emissions: unknown[] = [];
  const copy = function (this: object, given: object): void {
    Object.assign(this, given);
  };
  const cht = { v1: { hasPermissions: () => true } };
  jasmine.clock().install();
  jasmine.clock().mockDate(new Date(NOW));
  for (const { contact, reports } of all) {
    rules({ contact, reports, tasks: [] }, copy, copy, nootils({}), setting.user, cht, note);
  }
  jasmine.clock().uninstall();
  return emissions;

  function note(kind: string, given: Readonly<Record<string, unknown>>): void {
    const { date, deleted } = given;
    if (kind !== 'target') return;
    const instant = date instanceof Date ? date.getTime() : date;
    emissions.push({
      ...given,
      date: instant,
      deleted: Boolean(deleted),
      pass: Boolean(given['pass']),
    });
  }
}
