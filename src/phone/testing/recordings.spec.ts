import v520 from './recordings/cht-5.2.0.json' with { type: 'json' };
import after from './recordings/cht-after-5.2.0.json' with { type: 'json' };
import { dataSourceModel } from './data-source-model.ts';
import { memoryStore, type Stored } from './phone-store.ts';

type Outcome =
  | { readonly value: unknown }
  | { readonly error: { readonly name: string; readonly message: string } };

interface RecordedCall {
  readonly path: string;
  readonly given: readonly unknown[];
  readonly outcome: Outcome;
}

/** What a CHT answered an extension on a supervisor's phone: made by `npm run check:cht`. */
const RECORDINGS: Readonly<Record<'5.2.0' | 'later', unknown>> = { '5.2.0': v520, later: after };

const made = (value: unknown): unknown => {
  const { reported_date, ...report } = value as Stored;
  const isNow = Math.abs(Number(reported_date) - Date.now()) < 60_000;
  return { ...report, _id: 'made', _rev: '1-made', reported_date: isNow ? 'now' : reported_date };
};

async function outcomeOf(v1: object, { path, given }: RecordedCall): Promise<Outcome> {
  const [part = '', member] = path.split('.');
  const parts = v1 as Readonly<Record<string, unknown>>;
  const holder = (member === undefined ? parts : parts[part]) as Readonly<
    Record<string, (...some: readonly unknown[]) => unknown>
  >;
  try {
    const answer = holder[member ?? part]?.(...given);
    let value: unknown = await answer;
    if (typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer) {
      const all: unknown[] = [];
      for await (const one of answer as AsyncIterable<unknown>) all.push(one);
      value = all;
    }
    return { value: path === 'report.create' ? made(value) : (value ?? null) };
  } catch (cause) {
    const { name, message } = cause as Error;
    return { error: { name, message } };
  }
}

for (const release of ['5.2.0', 'later'] as const) {
  describe(`the model of the data source answers as a CHT ${release} did`, () => {
    const { documents, members, calls } = RECORDINGS[release] as {
      readonly documents: readonly Stored[];
      readonly members: Readonly<Record<string, readonly string[]>>;
      readonly calls: readonly RecordedCall[];
    };
    const model = () => dataSourceModel(memoryStore(documents), 'en', [], release);

    it('has nothing that the CHT has not', async () => {
      const { v1 } = await model();
      for (const [part, held] of Object.entries(v1))
        for (const member of typeof held === 'function' ? [] : Object.keys(held))
          expect(members[part]).withContext(part).toContain(member);
    });

    for (const call of calls) {
      it(`${call.path} of ${JSON.stringify(call.given)}`, async () => {
        const { v1 } = await model();
        expect(await outcomeOf(v1, call)).toEqual(call.outcome);
      });
    }
  });
}
