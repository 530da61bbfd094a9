import { fieldOf, listOf, type ContactId, type Tag } from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import type { UpdateSequence } from '../connection/read-changes.ts';
import { Lineages } from './lineages.ts';
import type { Memory, Remembered } from './remembered.ts';

/** How many owners one document holds: some 100 kB. */
const OWNERS_OF_A_PART = 2000;

const STATE = 'state';
const PART = 'lineages-';

/** Another layout of the kept documents is another database to begin with. */
const LAYOUT = 1;

/**
 * Keeps what is remembered in a local database of PouchDB. Whatever goes wrong with it (no room, a
 * private window, documents of another version) is as if nothing had been remembered: an export
 * must not fail for it.
 */
export function keptInDatabase(local: Database): Memory {
  let saving: Promise<void> = Promise.resolve();
  return {
    load: () => load(local).catch(() => undefined),
    save: (remembered) => {
      saving = saving.then(() => save(local, remembered)).catch(() => undefined);
    },
    settled: () => saving,
  };
}

async function load(local: Database): Promise<Remembered | undefined> {
  const { rows } = await local.allDocs({ include_docs: true });
  const documents = new Map<string, unknown>(rows.map(({ id, doc }) => [id, doc]));
  const state = documents.get(STATE);
  const parts = fieldOf(state, 'parts');
  if (fieldOf(state, 'layout') !== LAYOUT || typeof parts !== 'number') return undefined;
  const lineages = new Lineages();
  for (let part = 0; part < parts; part += 1) {
    const document = documents.get(partId(part));
    // Saving was broken off: a part is of another state than the rest.
    if (fieldOf(document, 'saved') !== fieldOf(state, 'saved')) return undefined;
    const lists = fieldOf(document, 'lists') as readonly (readonly ContactId[])[];
    for (const [owner, list] of fieldOf(document, 'owners') as readonly [ContactId, number][]) {
      lineages.remember([owner, ...(lists[list] ?? [])]);
    }
  }
  return {
    identity: fieldOf(state, 'identity') as string,
    sequence: fieldOf(state, 'sequence') as UpdateSequence,
    lineages,
    ownsNothing: new Map(
      listOf(fieldOf(state, 'ownsNothing')).map((entry) => {
        const [tag, contacts] = entry as [Tag, readonly ContactId[]];
        return [tag, new Set(contacts)];
      }),
    ),
  };
}

async function save(local: Database, remembered: Remembered): Promise<void> {
  const parts = partsOf(remembered.lineages);
  const saved = crypto.randomUUID();
  const documents = [
    ...parts.map((part, index) => ({ _id: partId(index), saved, ...part })),
    {
      _id: STATE,
      layout: LAYOUT,
      saved,
      parts: parts.length,
      identity: remembered.identity,
      sequence: remembered.sequence,
      ownsNothing: [...remembered.ownsNothing].map(([tag, contacts]) => [tag, [...contacts]]),
    },
  ];
  const { rows } = await local.allDocs();
  const revisions = new Map(rows.map(({ id, value }) => [id, value.rev]));
  await local.bulkDocs(
    documents.map((document) => {
      const _rev = revisions.get(document._id);
      return _rev === undefined ? document : { ...document, _rev };
    }),
  );
}

interface Part {
  readonly lists: readonly (readonly ContactId[])[];
  readonly owners: readonly (readonly [ContactId, number])[];
}

function partsOf(lineages: Lineages): readonly Part[] {
  const owners = [...lineages.entries()];
  const parts: Part[] = [];
  for (let first = 0; first < owners.length; first += OWNERS_OF_A_PART) {
    const indexes = new Map<readonly ContactId[], number>();
    const numbered = owners
      .slice(first, first + OWNERS_OF_A_PART)
      .map(([owner, above]): readonly [ContactId, number] => {
        const index = indexes.get(above) ?? indexes.size;
        indexes.set(above, index);
        return [owner, index];
      });
    parts.push({ lists: [...indexes.keys()], owners: numbered });
  }
  return parts;
}

const partId = (part: number): string => `${PART}${String(part).padStart(4, '0')}`;
