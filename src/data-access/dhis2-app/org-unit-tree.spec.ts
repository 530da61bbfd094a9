import { answeringFetch, refusal } from '../testing/answering-fetch.ts';
import { findOrgUnits, type OrgUnitQuery, readOrgUnitsBelow } from './org-unit-tree.ts';

const access = { baseUrl: '/hmis' };
const UNITS = [
  { id: 'unit0000002', displayName: 'Kericho', leaf: true },
  { id: 'unit0000001', displayName: 'Bomet', leaf: false },
  { displayName: 'nameless' },
  { id: 'unit0000003' },
];
const NODES = [
  { id: 'unit0000001', name: 'Bomet', hasChildren: true },
  { id: 'unit0000002', name: 'Kericho', hasChildren: false },
  { id: 'unit0000003', name: 'unit0000003', hasChildren: false },
];

describe('the tree of org units of a DHIS2', () => {
  it('gives those right below one, by name, without what has no id', async () => {
    const { fetchFn, asked } = answeringFetch({ children: UNITS });

    expect(await readOrgUnitsBelow({ fetchFn, access }, 'a/b')).toEqual({ ok: true, value: NODES });
    expect(asked[0]?.url).toBe(
      '/hmis/api/organisationUnits/a%2Fb?fields=children[id,displayName,leaf]',
    );
  });

  it('finds by a text the first of the user’s own, with those above, the nearest first', async () => {
    const ancestors = [
      { id: 'a', displayName: 'Kenya' },
      { id: 'c' },
      { id: 'b', displayName: 'Rift' },
    ];
    const found = { ...UNITS[1], ancestors };
    const { fetchFn, asked } = answeringFetch({ organisationUnits: [found] });

    expect(await findOrgUnits({ fetchFn, access }, 'bo & co', ['root0000001'])).toEqual({
      ok: true,
      value: [{ ...NODES[0], above: ['Rift', 'Kenya'] } as never],
    });
    const { pathname, searchParams } = new URL(asked[0]?.url ?? '', 'http://dhis2');
    expect(pathname).toBe('/hmis/api/organisationUnits');
    expect(Object.fromEntries(searchParams)).toEqual({
      query: 'bo & co',
      filter: 'path:like:root0000001',
      fields: 'id,displayName,leaf,ancestors[id,displayName]',
      pageSize: '20',
    });
  });

  it('finds below each of the user’s own units, each unit once and by name', async () => {
    const [kericho, bomet] = UNITS;
    const { fetchFn, asked } = answeringFetch(
      { organisationUnits: [kericho] },
      { organisationUnits: [bomet, kericho] },
    );
    const found = await findOrgUnits({ fetchFn, access }, 'e', ['root0000001', 'root0000002']);
    expect(found).toEqual({ ok: true, value: NODES.slice(0, 2) });
    expect(asked.length).toBe(2);
    expect(await findOrgUnits({ fetchFn, access }, 'e', [])).toEqual({ ok: true, value: [] });
  });

  it('is not empty where another answer came, or a refusal', async () => {
    for (const [ask, field] of [
      [(query: OrgUnitQuery, id: string) => readOrgUnitsBelow(query, id), 'organisationUnits'],
      [findOrgUnits, 'children'],
    ] as const) {
      const other = answeringFetch({ [field]: UNITS });
      expect(await ask({ fetchFn: other.fetchFn, access }, 'x', ['x'])).toEqual({
        ok: false,
        error: { code: 'not-dhis2', status: 200 },
      });
      const refused = answeringFetch(refusal(404, { message: 'gone' }));
      expect(await ask({ fetchFn: refused.fetchFn, access }, 'x', ['x'])).toEqual({
        ok: false,
        error: { code: 'not-found', words: 'gone' },
      });
    }
  });
});
