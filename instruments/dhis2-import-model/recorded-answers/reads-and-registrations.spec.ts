import { readFileSync } from 'node:fs';
import { dhis2Authorization } from '../../../src/data-access/index.ts';
import { fieldOf } from '../../../src/domain/index.ts';
import { startDhis2Model } from '../server/start-dhis2-model.ts';
import { smallMetadata } from '../testing/small-metadata.ts';

/** A request, and what DHIS2 answered to it. */
interface AnsweredRequest {
  readonly name: string;
  readonly organisationUnits: readonly string[];
  readonly get?: string;
  readonly post?: string;
  readonly body?: unknown;
  readonly answer: Readonly<Record<string, unknown>>;
  /** Where the other generation answers otherwise. */
  readonly only?: 'upTo242' | 'since243';
}

const { answers } = JSON.parse(
  readFileSync(new URL('reads-and-registrations.json', import.meta.url), 'utf8'),
) as { readonly answers: readonly AnsweredRequest[] };

const countsOf = (body: unknown): readonly unknown[] => {
  const count = fieldOf(fieldOf(body, 'response') ?? body, 'importCount');
  return ['imported', 'updated', 'ignored', 'deleted'].map((name) => fieldOf(count, name));
};

for (const [generation, server] of [
  ['upTo242', '2.42.5.2'],
  ['since243', '2.43.1'],
] as const) {
  describe(`The model of ${generation} answers as a running ${server} did, to`, () => {
    const its = answers.filter(({ only = generation }) => only === generation);
    for (const { name, organisationUnits, get, post, body, answer } of its) {
      it(name, async () => {
        const metadata = smallMetadata();
        const model = await startDhis2Model({
          generation,
          metadata,
          today: '2026-11-21',
          organisationUnits,
        });
        const response = await fetch(`${model.url}/api/${get ?? post ?? ''}`, {
          method: post === undefined ? 'GET' : 'POST',
          headers: {
            authorization: dhis2Authorization({ token: model.token }),
            'content-type': 'application/json',
          },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
        const text = await response.text();
        const json: unknown = text === '' ? undefined : JSON.parse(text);
        const told = {
          http: response.status,
          isEmpty: text === '',
          errorCode: fieldOf(json, 'errorCode'),
          message: fieldOf(json, 'message'),
          count: countsOf(json),
        };
        expect(told).toEqual(jasmine.objectContaining(answer));
        // Of a read the values are at the top, where the importers' summaries have none.
        if (get !== undefined && answer['http'] === 200) {
          expect(fieldOf(json, 'httpStatusCode')).toBeUndefined();
        }
        await model.close();
      });
    }
  });
}
