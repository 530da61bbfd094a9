import { CHT_CORE_PRESET, exportRequest } from '../../../src/domain/index.ts';
import { UsageError } from '../../command-line/index.ts';
import { readCommandOptions } from './command-options.ts';

const URL_OF_ALL = ['--url', 'https://cht.example.org/medic'];
const CHOICE = ['--data-set', 'VMuFODsyWaO', '--period', '202602'];

describe('The options of the command line', () => {
  it('need a source, a data set and a period; the rest has defaults', () => {
    expect(readCommandOptions([...URL_OF_ALL, ...CHOICE])).toEqual({
      source: { url: 'https://cht.example.org/medic' },
      request: exportRequest({ dataSet: 'VMuFODsyWaO', period: '202602' }),
      format: 'json',
      gzip: false,
      cache: undefined,
      out: undefined,
      review: undefined,
      minReported: undefined,
      requireSignOff: false,
      phones: false,
      since: undefined,
      removals: undefined,
      check: undefined,
      send: undefined,
      compare: undefined,
      deleteLeftBehind: undefined,
      completeFrom: undefined,
      registrations: undefined,
      answer: undefined,
      recalculated: undefined,
    });
  });

  it('are all read', () => {
    const flags =
      '--require-sign-off --children --gzip --format adx --preset cht-core --zeros reported';
    const values =
      '--org-unit a --org-unit b --complete-date 2026-03-01 --out o --review r --metadata m --leave-out value-type --yes-no --send https://d.example --dry-run --answer a --delete-left-behind 12 --complete-from 80 --registrations g --min-reported 90 --since s --removals d --exclude c=left --exclude b=twice';
    const args = ['--docs', 'd.json', ...CHOICE, ...flags.split(' '), ...values.split(' ')];
    expect(readCommandOptions(args)).toEqual({
      source: { docs: 'd.json' },
      request: {
        ...exportRequest({ dataSet: 'VMuFODsyWaO', period: '202602', ...CHT_CORE_PRESET }),
        orgUnits: ['a', 'b'],
        children: true,
        zeros: 'reported',
        completeDate: '2026-03-01',
        excluded: [
          { owner: 'b', reason: 'twice' },
          { owner: 'c', reason: 'left' },
        ],
      },
      format: 'adx',
      gzip: true,
      cache: undefined,
      out: 'o',
      review: 'r',
      minReported: 90,
      requireSignOff: true,
      phones: false,
      since: 's',
      removals: 'd',
      check: { metadata: 'm', options: { leaveOut: ['value-type'], isYesNo: true } },
      send: { url: 'https://d.example', dryRun: true },
      compare: undefined,
      deleteLeftBehind: 12,
      completeFrom: 80,
      registrations: 'g',
      answer: 'a',
      recalculated: undefined,
    });
  });

  it('take an empty org unit for none, which is all', () => {
    const { request } = readCommandOptions([...URL_OF_ALL, ...CHOICE, '--org-unit=']);
    expect(request.orgUnits).toEqual([]);
  });

  for (const [what, args, words] of [
    ['no source', CHOICE, '--url or --docs'],
    ['two sources', [...URL_OF_ALL, '--docs', 'd.json', ...CHOICE], '--url or --docs'],
    ['an address of nothing', ['--url', 'medic', ...CHOICE], '--url is not an address'],
    ['an address without a database', ['--url', 'http://a.example/', ...CHOICE], 'ends before'],
    ['no data set', [...URL_OF_ALL, '--period', '202602'], '--data-set is missing'],
    ['no period', [...URL_OF_ALL, '--data-set', 'VMuFODsyWaO'], '--period is missing'],
    ['an unknown format', [...URL_OF_ALL, ...CHOICE, '--format', 'pdf'], '--format is one of'],
    ['an unknown preset', [...URL_OF_ALL, ...CHOICE, '--preset', 'x'], '--preset is one of'],
    ['an unknown attribution', [...URL_OF_ALL, ...CHOICE, '--attribution', 'x'], '--attribution'],
    ['unknown zeros', [...URL_OF_ALL, ...CHOICE, '--zeros', 'x'], '--zeros is one of'],
    ['an unknown kind', [...URL_OF_ALL, ...CHOICE, '--leave-out', 'x'], '--leave-out is one of'],
    ['yes and no of nothing', [...URL_OF_ALL, ...CHOICE, '--yes-no'], 'go with --metadata'],
    ['a dry run of nothing', [...URL_OF_ALL, ...CHOICE, '--dry-run'], '--dry-run goes with --send'],
    ['an unknown option', [...URL_OF_ALL, ...CHOICE, '--orgUnit', 'x'], "'--orgUnit'"],
    ['a value too many', [...URL_OF_ALL, ...CHOICE, 'x'], 'npm run --silent export'],
  ] as const) {
    it(`are refused with ${what}, saying how to write it`, () => {
      expect(() => readCommandOptions(args)).toThrowMatching(
        (error: unknown) => error instanceof UsageError && error.message.includes(words),
      );
    });
  }

  it('never repeat a password', () => {
    for (const args of [
      ['--url', 'http://me:hidden-word@a.example/medic', ...CHOICE],
      [...URL_OF_ALL, ...CHOICE, 'hidden-word'],
      [...URL_OF_ALL, ...CHOICE, '--password=hidden-word'],
    ]) {
      expect(() => readCommandOptions(args)).toThrowMatching(
        (error: unknown) => error instanceof UsageError && !error.message.includes('hidden-word'),
      );
    }
  });

  for (const [what, args, words] of [
    ['a percentage that is none', ['--min-reported', '120'], '--min-reported'],
    ['an empty percentage', ['--min-reported='], '--min-reported'],
    ['an exclusion without a reason', ['--exclude', 'chw='], '--exclude'],
    ['an exclusion without an owner', ['--exclude', '=twice'], '--exclude'],
    ['a reason that is too long', ['--exclude', `chw=${'x'.repeat(501)}`], '--exclude'],
    ['marks that go nowhere', ['--complete-from', '90'], '--send or --registrations'],
    ['marks without a measure', ['--registrations', 'g'], '--complete-from'],
    ['a deletion that is not sent', ['--delete-left-behind', '3'], '--send'],
  ] as const) {
    it(`refuse ${what}`, () => {
      expect(() => readCommandOptions([...URL_OF_ALL, ...CHOICE, ...args])).toThrowMatching(
        (error: unknown) => error instanceof UsageError && error.message.includes(words),
      );
    });
  }
});
