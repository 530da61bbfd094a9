import { signOffReport, type Tag } from '../../src/domain/index.ts';
import {
  DATA_SET,
  personOf,
  placeOf,
  settingsOf,
  targetsOf,
  UNIT,
} from '../../src/domain/testing/builders.ts';
import { documentsFolder, runCommand } from './testing/run-command.ts';

const SETTINGS = {
  ...settingsOf({ id: 'births', dhis: { dataElement: 'births00001' } }),
  permissions: { can_validate_dhis2: ['supervisor'] },
};
const target = (births: number, _rev: string): object => targetsOf('achieng', { births }, { _rev });
const SIGNED = {
  _id: 'signed',
  ...signOffReport({
    contact: 'ann',
    reportedDate: 1_772_517_600_000,
    place: 'unit',
    tag: '2026-02' as Tag,
    dataSet: DATA_SET,
    verdict: 'validated',
    documents: [{ id: 'target~2026-02~achieng~org.couchdb.user:achieng', revision: '1-a' }],
    missing: [],
  }),
};
const PEOPLE = [
  placeOf('unit', { orgUnit: UNIT }),
  personOf('achieng', 'unit'),
  personOf('ann', 'unit'),
  {
    _id: 'org.couchdb.user:ann',
    type: 'user-settings',
    contact_id: 'ann',
    roles: ['supervisor'],
    facility_id: 'unit',
  },
];

describe('The command line with sign-offs', () => {
  const CHOICE = ['--data-set', DATA_SET, '--period', '202602'];

  for (const [what, documents, code, told] of [
    ['validated', [target(12, '1-a'), SIGNED], 0, 'sign-offs: validated 1 of 1'],
    ['changed since', [target(14, '2-b'), SIGNED], 8, 'Changed since: achieng.'],
    ['where nobody can sign', [target(12, '1-a')], 8, 'neither a form dhis2_validation nor'],
  ] as readonly (readonly [string, readonly object[], number, string])[]) {
    it(`writes what is required to be signed only then: ${what}`, async () => {
      const folder = await documentsFolder(SETTINGS, [...PEOPLE, ...documents]);
      const args = ['--docs', folder.docs, ...CHOICE, '--out', folder.at('out.json')];
      const review = ['--review', folder.at('review.json')];
      const run = await runCommand([...args, ...review, '--require-sign-off'], {
        today: '2026-03-05',
      });
      expect([run.code, run.stderr.join('\n')]).toEqual([code, jasmine.stringContaining(told)]);
      const written = folder.read('out.json');
      await (code === 0
        ? expectAsync(written).toBeResolved()
        : expectAsync(written).toBeRejected());
      const { refused } = JSON.parse(await folder.read('review.json')) as { refused?: object };
      expect(refused === undefined).toBe(code === 0);
      // Where nobody asks for it, nothing is kept back.
      const free = await runCommand([...args, ...review], { today: '2026-03-05' });
      expect(free.code).toBe(0);
      await folder.remove();
    });
  }

  it('cannot be asked for of numbers that nobody signs', async () => {
    const args = ['--url', 'http://127.0.0.1:1/medic', ...CHOICE, '--source', 'recalculated'];
    const run = await runCommand([...args, '--require-sign-off']);
    expect([run.code, run.stderr[0]]).toEqual([2, jasmine.stringContaining('what phones wrote')]);
  });
});
