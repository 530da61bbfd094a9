import type { AnyTargetDocument } from '../target/target-document.ts';
import { classify, type Classified, type Owner } from './classify.ts';
import type { CountingPlan } from './counting-plan.ts';

const NOON = Date.UTC(2026, 2, 5, 12);
const CHW: Owner = { name: 'Amina', lineage: ['chw'] };

const plan = {
  accounts: 'newest',
  latestDate: NOON,
  excluded: new Set(['gone']),
} as unknown as CountingPlan;

const document = (more: object): AnyTargetDocument =>
  ({
    kind: 'target',
    id: 'target~2026-02~chw~a',
    tag: '2026-02',
    owner: 'chw',
    updatedDate: undefined,
    targets: { ids: [], numbers: [] },
    ...more,
  }) as unknown as AnyTargetDocument;

const malformed = (more: object): AnyTargetDocument => document({ kind: 'malformed', ...more });

const classified = (documents: readonly AnyTargetDocument[], contact?: Owner): Classified =>
  classify(documents, contact, contact !== undefined, plan);

describe('the documents of an owner', () => {
  it('that is left out are all listed, with their revisions and whose they are', () => {
    const all = [document({ owner: 'gone' }), malformed({ owner: 'gone', revision: '1-a' })];

    expect(classified(all, CHW)).toEqual({
      counted: [],
      notCounted: [
        { document: 'target~2026-02~chw~a', reason: 'excluded', owner: 'gone', ownerName: 'Amina' },
        {
          document: 'target~2026-02~chw~a',
          reason: 'excluded',
          revision: '1-a',
          owner: 'gone',
          ownerName: 'Amina',
        },
      ],
      notices: [],
    });
  });

  it('that are malformed name no owner where they have none', () => {
    expect(classified([malformed({ owner: undefined })]).notCounted).toEqual([
      { document: 'target~2026-02~chw~a', reason: 'malformed' },
    ]);
  });

  it('that are malformed are listed once, and as a revision where another can be read', () => {
    const torn = [malformed({}), malformed({ revision: '1-a' })];
    expect(
      classified(torn, CHW).notCounted.map(({ reason, revision }) => [reason, revision]),
    ).toEqual([['malformed', undefined]]);

    const good = document({});
    const other = malformed({ id: 'target~2026-02~chw~b' });
    const { counted, notCounted } = classified([good, torn[1] ?? good, other], CHW);
    expect(counted).toEqual([good as never]);
    expect(notCounted.map(({ document: id, reason }) => [id, reason])).toEqual([
      ['target~2026-02~chw~b', 'malformed'],
      ['target~2026-02~chw~a', 'other-revision'],
    ]);
  });

  it('are told of with an impossible date, also where their owner is not known', () => {
    const late = [document({ updatedDate: NOON + 1 })];
    const told = (contact?: Owner): unknown => classified(late, contact).notices;
    const notice = {
      kind: 'impossible-date',
      document: 'target~2026-02~chw~a',
      updatedDate: NOON + 1,
      owner: 'chw',
    };

    expect(told(CHW)).toEqual([{ ...notice, ownerName: 'Amina' } as never]);
    expect(told()).toEqual([{ ...notice, ownerName: '' } as never]);
    expect(classified([document({ updatedDate: NOON })], CHW).notices).toEqual([]);
  });
});
