import { PouchDB } from '#scratch-database';
import type { JsonRecord } from '../../domain/index.ts';
import { connect, type PouchDBPackage } from '../connection/connection.ts';
import { arrivalsIn } from './arrivals.ts';

const NOTE = {
  initial_replication_date: '2026-10-03T08:00:00.000Z',
  latest_replication_date: '2026-10-04T09:00:00.000Z',
};
const report = (_id: string, author: string, _rev = '1-a'): JsonRecord => ({
  ...{ _id, _rev, type: 'data_record' },
  contact: { _id: author },
});

/** A CHT whose notes are read as told: an answer for each question, the last one for all further. */
function cht(...answers: readonly ((ids: readonly string[]) => Response)[]) {
  const asked: { readonly path: string; readonly ids: readonly string[] }[] = [];
  class Package extends (PouchDB as unknown as PouchDBPackage) {
    static override readonly fetch = (url: string | Request, init?: RequestInit) => {
      const { pathname } = new URL(typeof url === 'string' ? url : url.url);
      const body = JSON.parse(init?.body as string) as { readonly docs: { readonly id: string }[] };
      const ids = body.docs.map(({ id }) => id);
      asked.push({ path: pathname, ids });
      const answer = answers[Math.min(asked.length, answers.length) - 1];
      return Promise.resolve(answer?.(ids) ?? Response.error());
    };
  }
  const database = connect(Package, 'http://cht.example/medic');
  return { arrivals: arrivalsIn(database, { delays: [] }), asked };
}
const notes = (ids: readonly string[]): Response =>
  Response.json({
    results: ids.map((id) => ({
      id,
      docs: [
        id === 'noted-info'
          ? { ok: { _id: id, _rev: '1-a', ...NOTE } }
          : { error: { id, error: 'not_found' } },
      ],
    })),
  });
const refused = (status: number) => () =>
  Response.json({ error: 'forbidden', reason: 'no' }, { status });

describe('when reports came to the server', () => {
  it('is read from the notes beside the database, of reports by others or with changes', async () => {
    const { arrivals, asked } = cht(notes);
    const reports = [
      report('own', 'chw'),
      report('noted', 'nurse'),
      report('changed', 'chw', '2-b'),
      report('tenth', 'chw', '10-c'),
    ];

    expect(await arrivals(reports, 'chw')).toEqual(
      new Map([
        ['noted', { first: Date.UTC(2026, 9, 3, 8), latest: Date.UTC(2026, 9, 4, 9) }],
        ['changed', { first: undefined, latest: undefined }],
        ['tenth', { first: undefined, latest: undefined }],
      ]),
    );
    expect(asked).toEqual([
      { path: '/medic-sentinel/_bulk_get', ids: ['noted-info', 'changed-info', 'tenth-info'] },
    ]);
  });

  it('is not asked for where it could say nothing', async () => {
    const { arrivals, asked } = cht(notes);
    expect(await arrivals([report('own', 'chw')], 'chw')).toEqual(new Map());
    expect(asked).toEqual([]);
    for (const id of ['noted', 'another'])
      expect((await arrivals([report(id, 'nurse')], 'chw'))?.size).toBe(1);
  });

  it('is not known, and asked for once, where the caller may not read the notes', async () => {
    for (const status of [401, 403, 404]) {
      const { arrivals, asked } = cht(refused(status), notes);
      expect(await arrivals([report('a', 'nurse')], 'chw')).toBeUndefined();
      expect(await arrivals([report('b', 'nurse')], 'chw')).toBeUndefined();
      expect(await arrivals([], 'chw')).toBeUndefined();
      expect(asked.length).toBe(1);
    }
  });

  it('is not taken for unknown where the server only fails', async () => {
    const { arrivals } = cht(refused(500));
    await expectAsync(arrivals([report('a', 'nurse')], 'chw')).toBeRejected();
  });
});
