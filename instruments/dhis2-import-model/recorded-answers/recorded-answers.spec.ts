import { readFileSync } from 'node:fs';
import type { Generation, ImportRequest, Params } from '../import-request.ts';
import type { DataSet } from '../metadata/metadata.ts';
import { emptyStore, formKey, keyOf, type StoredValue } from '../stored-data.ts';
import { imported, type Imported } from '../testing/imported.ts';
import { DATA_SET, DEFAULT, ELEMENTS, smallMetadata, VILLAGE } from '../testing/small-metadata.ts';

interface RecordedRequest {
  readonly contentType?: string;
  /** JSON, or the text itself where it is none. */
  readonly body?: unknown;
  readonly text?: string;
  readonly params?: Params;
  readonly authorities?: readonly string[];
  /** What the data set of the server said of itself besides. */
  readonly dataSet?: Partial<DataSet>;
  /** Org units whose month was approved. */
  readonly approved?: readonly string[];
  /** The value that the server held before. */
  readonly before?: Partial<StoredValue>;
}

/** What was noted of an answer; a field that is absent was not. */
interface RecordedAnswer {
  readonly http: number;
  readonly status?: string;
  readonly conflicts?: readonly string[];
  readonly count?: readonly number[];
  readonly message?: string;
  readonly errorCode?: string;
  /** Whether there is a summary, and in it a description. */
  readonly summary?: boolean;
  readonly description?: boolean;
  readonly descriptionWords?: string;
  readonly rejectedIndexes?: readonly number[];
  readonly dataSetComplete?: string;
  /** Of the first conflict. */
  readonly args?: string;
  readonly property?: string;
  readonly words?: string;
  /** How many values were stored then, and the first of them. */
  readonly stored?: number;
  readonly after?: Partial<StoredValue>;
  readonly completed?: readonly string[];
}

interface Recording {
  readonly server: string;
  readonly generation: Generation;
  readonly answers: readonly {
    readonly name: string;
    readonly request: RecordedRequest;
    readonly answer: RecordedAnswer;
  }[];
}

const KEY = {
  dataElement: ELEMENTS.number.id,
  period: '202610',
  orgUnit: VILLAGE,
  categoryOptionCombo: DEFAULT,
  attributeOptionCombo: DEFAULT,
};

const recording = (version: string): Recording =>
  JSON.parse(readFileSync(new URL(`${version}.json`, import.meta.url), 'utf8')) as Recording;

/** What the model answers to a recorded request, as far as something was noted of the answer. */
function modelled(
  { server, generation }: Recording,
  request: RecordedRequest,
  noted: RecordedAnswer,
): RecordedAnswer {
  const stored = emptyStore();
  request.approved?.forEach((unit) => stored.approved.add(formKey(DATA_SET, '202610', unit)));
  if (request.before !== undefined) {
    const value = { value: '', comment: undefined, followUp: false, ...request.before };
    stored.values.set(keyOf(KEY), { ...KEY, ...value });
  }
  const { authorities = ['F_DATAVALUE_ADD'], dataSet, contentType, params } = request;
  const sent: Partial<ImportRequest> = {
    body: request.text ?? JSON.stringify(request.body),
    metadata: smallMetadata(dataSet),
    stored,
    user: { authorities },
    version: server,
    ...(contentType === undefined ? {} : { contentType }),
    ...(params === undefined ? {} : { params }),
  };
  const answer = imported(generation, sent);
  const all = flat(answer, [...stored.values.values()], noted);
  return Object.fromEntries(
    Object.entries(all).filter(([field]) => Object.hasOwn(noted, field)),
  ) as unknown as RecordedAnswer;
}

interface AnySummary {
  readonly conflicts?: readonly {
    readonly objects?: Readonly<Record<string, string>>;
    readonly property?: string;
    readonly value?: string;
  }[];
  readonly description?: string;
  readonly rejectedIndexes?: readonly number[];
  readonly dataSetComplete?: string;
}

function flat(
  { http, status, conflicts, count, completed, body }: Imported,
  values: readonly StoredValue[],
  { after = {} }: RecordedAnswer,
): Readonly<Record<string, unknown>> {
  const summary = body['response'] as AnySummary | undefined;
  const [conflict] = summary?.conflicts ?? [];
  const [first] = values;
  return {
    http,
    status,
    conflicts,
    count,
    completed,
    message: body['message'],
    errorCode: body['errorCode'],
    summary: summary !== undefined,
    description: summary?.description !== undefined,
    descriptionWords: summary?.description,
    rejectedIndexes: summary?.rejectedIndexes,
    dataSetComplete: summary?.dataSetComplete,
    args: conflict?.objects?.['args'],
    property: conflict?.property,
    words: conflict?.value,
    stored: values.length,
    after: Object.fromEntries(
      Object.keys(after).map((field) => [field, first?.[field as keyof StoredValue]]),
    ),
  };
}

for (const version of ['2.43.1', '2.42.5.2']) {
  const recorded = recording(version);
  describe(`The model answers as DHIS2 ${recorded.server} did to`, () => {
    for (const { name, request, answer } of recorded.answers) {
      it(name, () => {
        expect(modelled(recorded, request, answer)).toEqual(answer);
      });
    }
  });
}
