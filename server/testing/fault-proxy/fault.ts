import type { IncomingHttpHeaders, ServerResponse } from 'node:http';

/** An answer as the server behind gave it. */
export interface RightAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** Something that goes wrong with an answer on its way. */
export interface Fault {
  /** Its name in tables. */
  readonly name: string;
  /** Whether everything that was asked for arrives all the same. */
  readonly isHarmless?: boolean;
  /** Whether the answer never ends: whoever asked has to stop waiting. */
  readonly isSilent?: boolean;
  /** Whether the request is refused on its way, so that the server behind never sees it. */
  readonly isRefusal?: boolean;
  /** Answers in place of the server. */
  readonly answer: (right: RightAnswer, response: ServerResponse) => void;
}

/** The bytes of a text, or those that they are. */
export const bytesOf = (content: string | Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> =>
  typeof content === 'string' ? new Uint8Array(Buffer.from(content)) : content;

/** Sends the right answer, some of it changed. */
export function send(
  response: ServerResponse,
  right: RightAnswer,
  changed: {
    readonly status?: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string | Uint8Array<ArrayBuffer>;
  } = {},
): void {
  const body = changed.body ?? right.body;
  response.writeHead(changed.status ?? right.status, {
    ...right.headers,
    'content-length': String(bytesOf(body).byteLength),
    ...changed.headers,
  });
  response.end(body);
}

/** The JSON of an answer with other fields. */
export function withFields(
  { body }: RightAnswer,
  change: (answer: Record<string, unknown>) => Record<string, unknown>,
): string {
  const answer: unknown = JSON.parse(new TextDecoder().decode(body));
  const isObject = typeof answer === 'object' && answer !== null && !Array.isArray(answer);
  return JSON.stringify(isObject ? change(answer as Record<string, unknown>) : answer);
}

/** The JSON of an answer with other rows, where it has rows. */
export const withRows = (
  right: RightAnswer,
  change: (rows: readonly unknown[]) => readonly unknown[],
): string =>
  withFields(right, (answer) => {
    const lists = ['rows', 'results'].filter((field) => Array.isArray(answer[field]));
    const changed = lists.map(
      (field) => [field, change(answer[field] as readonly unknown[])] as const,
    );
    return { ...answer, ...Object.fromEntries(changed) };
  });
