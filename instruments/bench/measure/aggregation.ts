import { connect, exportDataValueSet } from '../../../src/data-access/index.ts';
import type { ExportRequest } from '../../../src/domain/index.ts';
import { PouchDB } from '../../../server/database/index.ts';
import { median } from './median.ts';

/** What an export does besides waiting for answers and parsing them. */
export interface Aggregation {
  /** Milliseconds of `JSON.parse` alone. */
  readonly parsing: number;
  /** Milliseconds of everything else: reading rows, counting, making the file's rows. */
  readonly aggregating: number;
  /** Characters that were parsed. */
  readonly characters: number;
}

/** Where and how is exported. */
export interface AggregationJob {
  readonly url: string;
  readonly authorization: string | undefined;
  readonly request: ExportRequest;
  readonly today: string;
}

const REPETITIONS = 5;

interface RecordedAnswer {
  readonly status: number;
  readonly text: string;
}

/**
 * Exports once with the database and keeps its answers; then again and again with the answers at
 * hand, measuring how long parsing them takes and how long all the rest.
 */
export async function measureAggregation(job: AggregationJob): Promise<Aggregation> {
  const answers = new Map<string, RecordedAnswer>();
  await exportWith(job, async (name, address, options) => {
    const response = await fetch(address, options);
    const kept = { status: response.status, text: await response.text() };
    answers.set(name, kept);
    return answerOf(kept, JSON.parse);
  });
  const runs: Aggregation[] = [];
  for (let run = 0; run < REPETITIONS; run += 1) runs.push(await again(job, answers));
  return {
    parsing: median(runs.map(({ parsing }) => parsing)),
    aggregating: median(runs.map(({ aggregating }) => aggregating)),
    characters: runs[0]?.characters ?? 0,
  };
}

async function again(
  job: AggregationJob,
  answers: ReadonlyMap<string, RecordedAnswer>,
): Promise<Aggregation> {
  let parsing = 0;
  let characters = 0;
  const parse = (text: string): unknown => {
    const started = performance.now();
    const value: unknown = JSON.parse(text);
    parsing += performance.now() - started;
    characters += text.length;
    return value;
  };
  globalThis.gc?.();
  const started = performance.now();
  await exportWith(job, (name) => {
    const kept = answers.get(name);
    if (kept === undefined) throw new Error(`not asked before: ${name}`);
    return Promise.resolve(answerOf(kept, parse));
  });
  return { parsing, aggregating: performance.now() - started - parsing, characters };
}

type Answerer = (name: string, address: string, options?: RequestInit) => Promise<Response>;

async function exportWith(
  { url, authorization, request, today }: AggregationJob,
  answer: Answerer,
): Promise<void> {
  class Answered extends PouchDB {
    static override readonly fetch = (
      address: string | Request,
      options?: RequestInit,
    ): Promise<Response> => {
      const to = typeof address === 'string' ? address : address.url;
      const body = typeof options?.body === 'string' ? options.body : '';
      return answer(`${options?.method ?? 'GET'} ${to} ${body}`, to, options);
    };
  }
  const database = connect(Answered, url, authorization === undefined ? {} : { authorization });
  const result = await exportDataValueSet(database, request, { today });
  await database.close();
  if (!result.ok) throw new Error(`The export was refused: ${JSON.stringify(result.error)}`);
}

/** A success carries what was parsed; an error is read as text by who asked. */
const answerOf = ({ status, text }: RecordedAnswer, parse: (text: string) => unknown): Response =>
  status === 200
    ? Object.assign(new Response(null, { status }), {
        json: () => Promise.resolve(text).then(parse),
      })
    : new Response(text, { status });
