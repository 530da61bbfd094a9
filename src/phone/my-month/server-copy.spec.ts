import type { Tag } from '../../domain/index.ts';
import type { OnServer } from '../source/source.ts';
import { DOCUMENTS_OF_AREA } from '../testing/documents-of-area.ts';
import { countOwn, type OwnMonth } from './own-months.ts';
import { serverCopyOf } from './server-copy.ts';

const OCTOBER = '2026-10' as Tag;
const TODAY = '2026-11-02';
const NOW = 1_793_700_000_000;
const LATIN = 'target~2026-10~otieno~org.couchdb.user:otieno';
const NEPALI = 'target~२०२६-१०~otieno~org.couchdb.user:otieno';

const of = (id: string) => DOCUMENTS_OF_AREA.find(({ _id }) => _id === id) ?? { _id: id };
const before = of('target~2026-09~otieno~org.couchdb.user:otieno');
const latin = { ...before, _id: LATIN, reporting_period: '2026-10', updated_date: 1 };
const nepali = of(NEPALI);
const { settings } = of('settings') as unknown as { settings: Record<string, unknown> };
const config = {
  view: 'my-month',
  version: '1',
  settings,
  areaTypes: [],
  personTypes: [],
  signOffRoles: [],
  names: {},
} as const;
const places = { contact: 'otieno', documents: ['otieno', 'west', 'unit'].map(of) };

const monthOf = (documents: readonly unknown[]): OwnMonth => ({
  start: '2026-10-01',
  end: '2026-10-31',
  tag: OCTOBER,
  standing: 'finished',
  ...countOwn(config, places, documents, OCTOBER, TODAY),
});

const copyOf = (documents: readonly unknown[], server: Readonly<Record<string, unknown>>) =>
  serverCopyOf(
    {
      onServer: (id): Promise<OnServer> =>
        Promise.resolve(
          server[id] === undefined
            ? { kind: 'not-there' }
            : server[id] === 'no answer'
              ? { kind: 'not-known' }
              : { kind: 'there', document: server[id] },
        ),
    },
    config,
    places,
    { month: monthOf(documents), user: 'otieno', today: TODAY, now: NOW },
  );

describe("what the server has of a CHW's own month", () => {
  const both = [latin, nepali];
  for (const [what, documents, server, kind] of [
    ['nothing anywhere', [], {}, 'none'],
    ['one that has not arrived', [latin], {}, 'not-there'],
    ['one that has', [latin], { [LATIN]: latin }, 'same'],
    ['another revision', [latin], { [LATIN]: { ...latin, _rev: '0-a', targets: [] } }, 'other'],
    [
      'another revision of the same numbers',
      [latin],
      { [LATIN]: { ...latin, _rev: '2-a' } },
      'same-numbers',
    ],
    ['one of which nothing is known', [latin], { [LATIN]: 'no answer' }, 'not-known'],
    [
      'the winner of conflicting revisions',
      [latin, { ...latin, _rev: '1-0' }],
      { [LATIN]: latin },
      'same',
    ],
    ['two of two languages, both there', both, { [LATIN]: latin, [NEPALI]: nepali }, 'same'],
    ['two, of which the older one alone has arrived', both, { [LATIN]: latin }, 'other'],
    ['two, of which the one that counts has arrived', both, { [NEPALI]: nepali }, 'same-numbers'],
    [
      'two, of which one is not known',
      both,
      { [LATIN]: latin, [NEPALI]: 'no answer' },
      'not-known',
    ],
    ['two, of which none has arrived', both, {}, 'not-there'],
  ] as const) {
    it(`is told: ${what}`, async () => {
      expect((await copyOf(documents, server)).kind).toBe(kind);
    });
  }

  it('is shown as it counts there, where the document that counts here has not arrived', async () => {
    const copy = await copyOf(both, { [LATIN]: latin });
    if (copy.kind !== 'other') throw new Error(copy.kind);
    const [first] = copy.dataSets;
    if (first === undefined || 'code' in first.counted) throw new Error('not counted');
    expect(first.counted.rows.map(({ value }) => value)).toEqual(['5']);
  });
});
