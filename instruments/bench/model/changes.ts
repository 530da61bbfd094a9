import { COST_MICROSECONDS as COST } from '../../../src/data-access/index.ts';
import { type Answer, pieces } from './answer.ts';
import type { Changed } from './changed.ts';

import type { RowIndex } from './index-of-rows.ts';
import { limited } from './limited.ts';
import { UnknownQuestion } from './query.ts';

/** CouchDB's sequences are a number and a text that only it understands. */
export const sequenceText = (sequence: number): string => `${sequence}-g1AAAAmodel`;

const KNOWN = [
  'since',
  'limit',
  'feed',
  'style',
  'timeout',
  'heartbeat',
  'seq_interval',
  'conflicts',
];

interface Line {
  readonly sequence: number;
  readonly text: string;
}

/** A deletion or a new revision. */
const line = (sequence: number, id: string, rev: string, isDeleted: boolean): Line => ({
  sequence,
  text: `{"seq":"${sequenceText(sequence)}","id":${JSON.stringify(id)},"changes":[{"rev":"${rev}"}]${isDeleted ? ',"deleted":true' : ''}}`,
});

/**
 * Answers `_changes`: a generated document has its place in the order of ids as its sequence, a
 * change since then a later one.
 */
export function changes(index: RowIndex, changed: Changed, parameters: URLSearchParams): Answer {
  for (const name of parameters.keys()) {
    if (!KNOWN.includes(name)) throw new UnknownQuestion(`The model does not know ${name}=.`);
  }
  const asked = parameters.get('since') ?? '0';
  const since = asked === 'now' ? changed.sequence : Number.parseInt(asked.replaceAll('"', ''), 10);
  const limit = Number(parameters.get('limit') ?? Infinity);
  const skip = Math.min(since, index.size);
  const all = index.size - skip + changed.since(since).length;
  let last = since;
  function* texts(): Generator<string> {
    for (const { sequence, text } of limited(lines(index, skip, changed, since), {
      skip: 0,
      limit,
    })) {
      last = sequence;
      yield text;
    }
  }
  const pending = Math.max(0, all - limit);
  const end = (): string => `\n],\n"last_seq":"${sequenceText(last)}","pending":${pending}}\n`;
  return {
    status: 200,
    pieces: pieces('{"results":[', texts(), { request: COST.request, row: COST.change }, end),
  };
}

function* lines(index: RowIndex, skip: number, changed: Changed, since: number): Generator<Line> {
  let sequence = 0;
  // Most ask for what changed since; counting through all that was generated would take long.
  const generated = skip < index.size ? index.rows({}) : [];
  for (const { family, slot } of limited(generated, { skip, limit: Infinity })) {
    sequence += 1;
    const { id, value } = JSON.parse(family.textAt(slot, false)) as {
      id: string;
      value: { rev: string };
    };
    // A document that changed since is told with its last change alone.
    if (!changed.has(id)) yield line(skip + sequence, id, value.rev, false);
  }
  for (const change of changed.since(since)) {
    yield line(change.sequence, change.id, change.rev, change.document === undefined);
  }
}
