import type { ExportContext, ReadPlan } from '../../../../data-access/index.ts';
import { err, ok } from '../../../../domain/index.ts';
import { countIfCheap } from './count-if-cheap.ts';

type Context = Pick<ExportContext, 'onPlan' | 'signal'>;

describe('a count that nobody has asked for', () => {
  /** Counts as the data access does: tells its plan, and goes on unless it is stopped. */
  const countOf = (plan: ReadPlan | undefined) => (context: Context) => {
    context.onPlan?.(plan);
    return context.signal?.aborted === true
      ? Promise.reject(new DOMException('stopped', 'AbortError'))
      : Promise.resolve(ok('counted'));
  };
  const planOf = (requests: number, milliseconds: number): ReadPlan => ({
    ...{ strategy: 'whole-period', requests, milliseconds },
  });

  it('goes on where it takes no more than five seconds, the line included', async () => {
    expect(await countIfCheap(countOf(planOf(20, 2000)))).toEqual(ok('counted'));
  });

  it('stops where it takes more, and says how long it would take', async () => {
    const seconds = async (plan: ReadPlan | undefined) => await countIfCheap(countOf(plan));
    const costly = (more: { readonly seconds?: number }) =>
      err({ code: 'costly', ...more } as const);
    expect(await seconds(planOf(20, 2001))).toEqual(costly({ seconds: 5 }));
    expect(await seconds(planOf(28, 10_000))).toEqual(costly({ seconds: 14 }));
    expect(await seconds(undefined)).toEqual(costly({}));
  });

  it('stops where even what it costs is not known after five seconds', async () => {
    jasmine.clock().install();
    const counting = countIfCheap(
      ({ signal }) =>
        new Promise((_, reject) => {
          signal?.addEventListener('abort', () => {
            reject(new DOMException('stopped', 'AbortError'));
          });
        }),
    );
    jasmine.clock().tick(5001);
    jasmine.clock().uninstall();
    expect(await counting).toEqual(err({ code: 'costly' }));
  });

  it('tells every other failure as it is', async () => {
    const failure = new Error('no database');
    await expectAsync(countIfCheap(() => Promise.reject(failure))).toBeRejectedWith(failure);
  });
});
