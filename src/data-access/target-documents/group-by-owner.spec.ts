import type { AnyTargetDocument, Tag } from '../../domain/index.ts';
import { groupByOwner, ScatteredOwnersError } from './group-by-owner.ts';

const of = (owner: string, id = `target~2026-02~${owner}~user`): AnyTargetDocument => ({
  kind: 'target',
  id,
  tag: '2026-02' as Tag,
  owner,
  updatedDate: undefined,
  targets: { ids: [], numbers: [] },
});
const malformed = (owner: string | undefined): AnyTargetDocument => ({
  kind: 'malformed',
  id: 'target~2026-02~x~user',
  tag: '2026-02' as Tag,
  owner,
});

async function* pagesOf(
  ...pages: readonly (readonly AnyTargetDocument[])[]
): AsyncGenerator<readonly AnyTargetDocument[]> {
  for (const page of pages) yield await Promise.resolve(page);
}

async function grouped(
  pages: AsyncIterable<readonly AnyTargetDocument[]>,
  held: readonly string[] = [],
): Promise<readonly string[]> {
  const groups: string[] = [];
  for await (const page of groupByOwner(pages, new Set(held))) {
    groups.push(
      ...page.map(({ owner, documents }) => `${owner ?? '-'} ${String(documents.length)}`),
    );
  }
  return groups;
}

describe('groupByOwner', () => {
  it('gives each owner once, over the end of a page too', async () => {
    const pages = pagesOf([of('a'), of('b')], [of('b'), of('b')], [of('c')]);
    expect(await grouped(pages)).toEqual(['a 1', 'b 3', 'c 1']);
  });

  it('gives nobody where there are no documents', async () => {
    expect(await grouped(pagesOf())).toEqual([]);
    expect(await grouped(pagesOf([], []))).toEqual([]);
  });

  it('tells of each who came apart, however many did before', async () => {
    const owners = ['a', 'c', 'b', 'd', 'e', 'b', 'd'].map((owner) => of(owner));
    const apart: unknown = await grouped(pagesOf(owners)).catch((error: unknown) => error);
    expect([...(apart as ScatteredOwnersError).owners]).toEqual(['b', 'd']);
  });

  it('gives malformed documents alone', async () => {
    const pages = pagesOf([of('a'), malformed('a'), of('a'), malformed(undefined)]);
    expect(await grouped(pages)).toEqual(['a 1', '- 1', 'a 2']);
  });

  it('tells at the end whose documents came apart, and gives them last where that is known', async () => {
    const pages = [[of('a'), of('b')], [of('a'), of('c')], [of('b')]];
    let apart: unknown;
    await grouped(pagesOf(...pages)).catch((error: unknown) => (apart = error));
    expect(apart).toBeInstanceOf(ScatteredOwnersError);
    expect([...(apart as ScatteredOwnersError).owners]).toEqual(['a', 'b']);
    expect(await grouped(pagesOf(...pages), ['a', 'b'])).toEqual(['c 1', 'a 2', 'b 2']);
  });
});
