import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { dhis2Authorization } from '../../../src/data-access/index.ts';
import { toJson, type DataValueSet } from '../../../src/domain/index.ts';
import type { Generation, Params } from '../import-request.ts';
import type { StoredData } from '../stored-data.ts';
import { importDataValueSet } from '../import-data-value-set.ts';
import type { Metadata } from '../metadata/metadata.ts';
import { createDhis2Model } from '../server/create-dhis2-model.ts';
import { DATA_SET, FEMALE, VILLAGE } from '../testing/small-metadata.ts';
import { judgeForm, type FormAnswers, type JudgedForm } from './data-entry-app.ts';
import {
  CASES,
  field,
  fileOf,
  limit,
  MALE,
  metadataWith,
  N,
  NONE,
  P,
  RULE,
  S,
  value,
  X,
} from './testing/entry-cases.ts';
import { ours, sorted } from './testing/our-judgement.ts';

const TODAY = '2026-11-21';
const GENERATIONS: readonly Generation[] = ['upTo242', 'since243'];
const VERSIONS = { upTo242: '2.42.5.2', since243: '2.43.1' };
const ACCOUNT = { username: 'hrio', password: 'x', authorities: ['ALL'] };

/** What a server says to *Mark complete*: of a refusal its words, and since 2.43 its code. */
interface Completion {
  readonly http: number;
  readonly errorCode?: string;
  readonly message?: string;
}

/** What a running server of this generation said in the case of this name. */
function recordedCompletion(name: string, generation: Generation): Completion {
  const recording = `../recorded-answers/data-entry-${VERSIONS[generation]}.json`;
  const { forms } = JSON.parse(readFileSync(new URL(recording, import.meta.url), 'utf8')) as {
    readonly forms: readonly { readonly name: string; readonly completion: Completion }[];
  };
  const form = forms.find((one) => one.name === name);
  if (form === undefined) throw new Error(`not recorded: ${name}`);
  return form.completion;
}

/** What Data Entry says of the same form once the file is imported, and whether DHIS2 completes it. */
async function dataEntrys(
  file: DataValueSet,
  metadata: Metadata,
  generation: Generation,
): Promise<{ readonly judged: JudgedForm; readonly completion: Completion }> {
  const model = createDhis2Model({
    generation,
    metadata,
    accounts: [ACCOUNT],
    today: () => TODAY,
  });
  imported(file, metadata, generation, model.stored);
  const headers = {
    authorization: dhis2Authorization({ user: ACCOUNT.username, password: ACCOUNT.password }),
    'content-type': 'application/json',
  };
  const ask = async (path: string, query: Params): Promise<unknown> => {
    const url = `/api/${path}?${new URLSearchParams(query as Record<string, string>).toString()}`;
    return (await model.app.inject({ method: 'GET', url, headers })).json<unknown>();
  };
  const form = { ds: DATA_SET, pe: file.period, ou: VILLAGE };
  const values = (await ask('dataEntry/dataValues', form)) as FormAnswers;
  const validity = (await ask(`validation/dataSet/${DATA_SET}`, form)) as FormAnswers;
  const known = (await ask('dataEntry/metadata', {})) as {
    readonly dataSets: readonly (FormAnswers['dataSet'] & { readonly id: string })[];
    readonly dataElements: readonly { readonly id: string; readonly valueType: string }[];
  };
  const completion = await model.app.inject({
    method: 'POST',
    url: '/api/dataEntry/dataSetCompletion',
    headers,
    payload: JSON.stringify({ dataSet: DATA_SET, period: file.period, orgUnit: VILLAGE }),
  });
  await model.app.close();
  const { errorCode, message } =
    completion.body === '' ? {} : completion.json<Partial<Completion>>();
  return {
    completion: {
      http: completion.statusCode,
      ...(errorCode === undefined ? {} : { errorCode }),
      ...(message === undefined ? {} : { message }),
    },
    judged: judgeForm({
      ...values,
      ...validity,
      dataSet: known.dataSets.find(({ id }) => id === DATA_SET) ?? {},
      valueTypes: new Map(known.dataElements.map(({ id, valueType }) => [id, valueType])),
    }),
  };
}

/** What a server of this generation tells of itself. */
const told = (metadata: Metadata, generation: Generation): object => ({
  ...metadata,
  system: { version: VERSIONS[generation] },
});

function imported(
  file: DataValueSet,
  metadata: Metadata,
  generation: Generation,
  stored: StoredData,
): void {
  importDataValueSet({
    generation,
    contentType: 'application/json',
    body: toJson(file),
    metadata,
    stored,
    today: TODAY,
    user: ACCOUNT,
  });
}

for (const generation of GENERATIONS) {
  describe(`our list of what Data Entry says, beside Data Entry's of the model ${generation}`, () => {
    for (const { name, rules, values, says } of CASES) {
      it(name, async () => {
        const [file, metadata] = [fileOf(values), metadataWith(rules)];
        const expected = generation in says ? says[generation as keyof typeof says] : says;
        const { judged, completion } = await dataEntrys(file, metadata, generation);
        expect(sorted(judged)).toEqual(sorted({ ...NONE, ...(expected as Partial<JudgedForm>) }));
        expect(sorted(ours(file, told(metadata, generation)))).toEqual(sorted(judged));
        // The server itself refuses for compulsory fields alone.
        expect(completion.http).toBe(judged.blockedBy.includes('compulsory') ? 409 : 200);
        expect(completion).toEqual(recordedCompletion(name, generation));
      });
    }

    it('is the same for any values and any rules', async () => {
      const cells = [field(N), field(S), field(P), field(X, FEMALE), field(X, MALE)];
      const anyRules = fc.record({
        limits: fc.subarray([limit(N, 1, 3), limit(S, 2, 2), limit(P, 0, 1), limit(X, 2, 4, MALE)]),
        compulsoryDataElementOperands: fc.subarray(cells),
        compulsoryFieldsCompleteOnly: fc.boolean(),
        noValueRequiresComment: fc.boolean(),
        validCompleteOnly: fc.boolean(),
        rule: fc.constantFrom([], [RULE]),
      });
      const anyValues = fc
        .tuple(
          fc.subarray(cells, { minLength: 1 }),
          fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 5, maxLength: 5 }),
        )
        .map(([filled, numbers]) =>
          filled.map(({ dataElement, categoryOptionCombo }, index) =>
            value(dataElement, String(numbers[index]), {
              ...(dataElement.id === X ? { categoryOptionCombo: categoryOptionCombo.id } : {}),
            }),
          ),
        );
      await fc.assert(
        fc.asyncProperty(anyRules, anyValues, async (rules, values) => {
          // A rule is run on what the file has, Data Entry's on what is stored.
          const elements = new Set(values.map(({ dataElement }) => dataElement));
          const rule = elements.has(N) && elements.has(S) ? rules.rule : [];
          const metadata = metadataWith({ ...rules, rule });
          const file = fileOf(values);
          const { judged } = await dataEntrys(file, metadata, generation);
          expect(sorted(ours(file, told(metadata, generation)))).toEqual(sorted(judged));
        }),
        { numRuns: 40 },
      );
    });
  });
}
