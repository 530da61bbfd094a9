import memory from 'pouchdb-adapter-memory';
import { connectOnNode, PouchDB } from '../../../server/database/index.ts';
import { type Database, designDocument } from '../../../src/data-access/index.ts';
import { documentTexts, generatedDatabase } from '../database/generated-database.ts';
import type { StoredDocument } from '../database/kind.ts';
import { CHT_CORE_DESIGNS, OWN_DESIGN } from './cht-core-views.ts';
import { ModelDatabase } from './model-database.ts';
import { type RunningModel, serveModel } from './serve.ts';

PouchDB.plugin(memory);

type Question = readonly [string, (database: Database) => Promise<unknown>];

/** What both must answer alike: the view that is computed for one place does not know its size. */
const rowsOf = async (answer: Promise<object>, hasTotal = true): Promise<unknown> => {
  const { rows, total_rows } = (await answer) as Record<string, unknown>;
  return hasTotal ? { rows, total_rows } : rows;
};
const allDocs = (options: object): Question => [
  `_all_docs ${JSON.stringify(options).slice(0, 120)}`,
  (database) => rowsOf(database.allDocs(options)),
];
const query = (view: string, options: object): Question => [
  `${view} ${JSON.stringify(options).slice(0, 120)}`,
  (database) => rowsOf(database.query(view, options), view !== 'medic/contacts_by_depth'),
];

describe('The model of a data server', () => {
  const generated = generatedDatabase({ chws: 130, tags: ['2026-09', '2026-10'], patients: 3 });
  const documents = [...documentTexts(generated)].map((text) => JSON.parse(text) as StoredDocument);
  const model = new ModelDatabase(generated, { hasViews: true });
  const { registers, layout } = generated;
  let running: RunningModel;
  let asked: Database;
  let pouch: Database;

  beforeAll(async () => {
    running = await serveModel(model, { roundTrip: 0, megabits: undefined });
    asked = connectOnNode(`${running.url}/medic`, {});
    pouch = new PouchDB(`model-${crypto.randomUUID()}`, { adapter: 'memory' });
    await pouch.bulkDocs([...documents, ...CHT_CORE_DESIGNS, OWN_DESIGN], { new_edits: false });
  });
  afterAll(async () => {
    await asked.close();
    await running.close();
    await pouch.destroy();
  });

  async function expectAgreement(questions: readonly Question[]): Promise<void> {
    for (const [words, ask] of questions) {
      expect(await ask(asked))
        .withContext(words)
        .toEqual(await ask(pouch));
    }
    expect(running.collector.statistics.unknown).toEqual([]);
  }

  const month = { startkey: 'target~2026-10~', endkey: 'target~2026-10\u007f' };
  const someIds = (): string[] => [
    'settings',
    'no such document',
    ...documents.filter((_, index) => index % 7 === 0).map(({ _id }) => _id),
    // Gone, though its target documents are not.
    registers.chws.idAt(11),
  ];

  const idQuestions = (): Question[] => [
    allDocs({}),
    allDocs({ include_docs: true }),
    allDocs({ descending: true, limit: 20 }),
    allDocs({ ...month, include_docs: true }),
    allDocs({ ...month, limit: 10, skip: 3 }),
    allDocs({ ...month, inclusive_end: false, startkey: documents.at(-60)?._id }),
    allDocs({ startkey: month.endkey, endkey: month.startkey, descending: true, limit: 1 }),
    allDocs({ startkey: documents.at(-9)?._id, descending: true, limit: 2, skip: 1 }),
    allDocs({ startkey: 'target~२०२६-१०~', endkey: 'target~२०२६-१०\u007f' }),
    allDocs({ startkey: 'messages-', endkey: 'messages-\ufff0', include_docs: true }),
    allDocs({ key: 'settings' }),
    allDocs({ keys: someIds() }),
    allDocs({ keys: someIds(), include_docs: true }),
  ];

  const places = (): string[] => [
    registers.counties.id(0),
    registers.subCounties.id(layout.mappedSubCounty),
    registers.units.id(layout.aloneUnit),
    registers.areas.id(4),
    registers.chws.id(4),
    registers.households.id(0),
    registers.patients.id(2),
    'nowhere',
  ];

  const viewQuestions = (): Question[] => [
    ...Object.keys(designDocument.views).flatMap((name) => {
      const view = OWN_DESIGN._id.replace('_design/', '') + '/' + name;
      const keys = generated.registers;
      return [
        query(view, { reduce: false }),
        query(view, { reduce: false, descending: true, limit: 7, skip: 2 }),
        query(view, { reduce: false, startkey: ['2026-10'], endkey: ['2026-10', {}], limit: 40 }),
        query(view, { reduce: false, startkey: ['2026-09', keys.chws.idAt(7)], limit: 5, skip: 1 }),
        query(view, { reduce: false, startkey: ['contact'], endkey: ['contact', {}] }),
        query(view, { reduce: false, key: ['contact', keys.units.id(2)], include_docs: true }),
        query(view, {
          reduce: false,
          keys: [
            ...[17, 21, 2, 11].map((place) => ['2026-10', keys.chws.idAt(place)]),
            ['below', keys.subCounties.id(0)],
            ['org-unit', 'nowhere'],
            'nothing',
          ],
        }),
      ];
    }),
    ...Object.entries(designDocument.views).flatMap(([name, view]) =>
      'reduce' in view
        ? [[], ['2026-10'], ['2026-08']].map((tag) =>
            query(`${OWN_DESIGN._id.replace('_design/', '')}/${name}`, {
              startkey: tag,
              endkey: [...tag, {}],
            }),
          )
        : [],
    ),
    query('medic-admin/contacts_by_dhis_orgunit', { include_docs: true }),
    ...places().flatMap((place) => [
      query('medic/contacts_by_depth', { key: [place] }),
      query('medic/contacts_by_depth', { startkey: [place], endkey: [place], limit: 9, skip: 4 }),
    ]),
    // Of a place that is nowhere the model does not know what follows.
    ...places()
      .slice(0, -1)
      .map((place) => query('medic/contacts_by_depth', { startkey: [place], limit: 2 })),
  ];

  it('gives the rows of _all_docs as a database filled with the same documents', async () => {
    await expectAgreement(idQuestions());
  });

  it('gives the rows of the views, of the map functions as they are', async () => {
    await expectAgreement(viewQuestions());
  });

  it('gives single documents', async () => {
    for (const id of [
      'settings',
      designDocument._id,
      registers.chws.idAt(21),
      documents.at(-5)?._id ?? '',
    ]) {
      expect<unknown>(await asked.get(id)).toEqual(await pouch.get(id));
    }
    await expectAsync(asked.get('no such document')).toBeRejectedWith(
      jasmine.objectContaining({ status: 404 }),
    );
  });

  it('still agrees after documents were moved, deleted and added', async () => {
    const { update_seq } = await asked.info();
    const moved = await pouch.get<object>(registers.chws.id(5));
    const other = await pouch.get<{ parent: object }>(registers.chws.id(40));
    const changes: readonly (readonly [string, object | undefined])[] = [
      [moved._id, { ...moved, parent: other.parent }],
      [documents.at(-4)?._id ?? '', undefined],
      [registers.chws.id(77), undefined],
      [
        `target~2026-10~${other._id}~org.couchdb.user:new`,
        { type: 'target', owner: other._id, targets: [] },
      ],
      ['target~2026-10~a~b', { type: 'target', owner: 'c', targets: [] }],
    ];
    for (const [id, document] of changes) {
      const rev = model.read(id)?._rev;
      model.write(id, document as StoredDocument | undefined);
      // The same revision, so that the answers can be equal.
      const found = (await asked.allDocs({ keys: [id] })).rows[0];
      const now = found !== undefined && 'value' in found ? found.value.rev : '';
      const ids = [now.slice(2), ...(rev === undefined ? ['0'.repeat(32)] : [rev.slice(2)])];
      const stored = { ...document, _id: id, _rev: now, _revisions: { start: 2, ids } };
      await pouch.bulkDocs([{ ...stored, _deleted: document === undefined }], { new_edits: false });
    }
    const told = await asked.changes({ since: update_seq, limit: 100, batch_size: 100 });
    expect(told.results.map(({ id, deleted }) => [id, deleted === true])).toEqual(
      changes.map(([id, document]) => [id, document === undefined]),
    );
    expect((await asked.changes({ since: told.last_seq, limit: 9 })).results).toEqual([]);
    await expectAgreement(idQuestions());
    await expectAgreement(viewQuestions());
  });

  it('tells all documents as changes since the beginning, a page at a time', async () => {
    const ids: string[] = [];
    for (let since: number | string = 0; ;) {
      const page: PouchDB.Core.ChangesResponse<object> = await asked.changes({
        since,
        limit: 400,
        batch_size: 400,
      });
      ids.push(...page.results.map(({ id }) => id));
      since = page.last_seq;
      if (page.results.length < 400) break;
    }
    const all = await pouch.changes({});
    expect(ids.toSorted()).toEqual(all.results.map(({ id }) => id).toSorted());
  });

  it('refuses what it does not know', async () => {
    const answer = await fetch(`${running.url}/medic/_all_docs?unheard_of=1`);
    expect(answer.status).toBe(501);
    running.collector.reset();
  });

  it('says how many documents it has', async () => {
    expect((await asked.info()).doc_count).toBeGreaterThan(documents.length);
  });
});
