import {
  readPeople,
  sha256Of,
  type CountedDatabase,
  type Database,
} from '../../../../../data-access/index.ts';
import {
  asInFile,
  differencesSince,
  elementTotals,
  laterExportOf,
  readExportRecord,
  recordAfter,
  removalsOf,
  rowsOfSet,
  writeExportRecord,
  type ChangedContribution,
  type DataValueSet,
  type Differences,
  type Person,
} from '../../../../../domain/index.ts';
import type {
  ChangeLine,
  ChangeList,
  Changes,
  FileFacts,
  ComparedWith,
} from './history-protocol.ts';
import { personOf } from '../people/person-of.ts';

/** So many lines of each list are told; how many there are is told besides. */
const TOLD_LINES = 100;

/** More rows are deleted by their file, not from here. */
const MOST_REMOVALS = 5000;

const NOTHING_CHANGED: Differences = { added: [], changed: [], leftBehind: [] };

type LineWithoutOwners = Omit<ChangeLine, 'owners'> & {
  readonly owners: readonly ChangedContribution[];
};

/** A file that was handed over, with what was counted for it. */
export class WrittenFile {
  readonly #database: Database;
  readonly #counted: CountedDatabase;
  readonly #dataValueSet: DataValueSet;
  readonly #file: Blob;
  #differences: Differences = NOTHING_CHANGED;

  constructor(
    database: Database,
    counted: CountedDatabase,
    dataValueSet: DataValueSet,
    file: Blob,
  ) {
    this.#database = database;
    this.#counted = counted;
    this.#dataValueSet = dataValueSet;
    this.#file = file;
  }

  async facts(): Promise<FileFacts> {
    const { keys, request } = this.#counted.plan;
    const sha256 = await sha256Of(await this.#file.arrayBuffer());
    return {
      bytes: this.#file.size,
      ...(sha256 === undefined ? {} : { sha256 }),
      totals: elementTotals(rowsOfSet(this.#dataValueSet), keys, request.defaultCombos),
    };
  }

  async holdAgainst(text: string | undefined): Promise<ComparedWith> {
    const { plan, counted } = this.#counted;
    const later = asInFile(laterExportOf(plan, counted), this.#dataValueSet);
    const former = text === undefined ? undefined : readExportRecord(text);
    this.#differences = former === undefined ? NOTHING_CHANGED : differencesSince(former, later);
    const record = writeExportRecord(recordAfter(later, this.#differences.leftBehind, former));
    const removals = this.removals();
    const leftBehind = removals === undefined ? [] : rowsOfSet(removals);
    return {
      record,
      leftBehind: leftBehind.length > MOST_REMOVALS ? [] : leftBehind,
      ...(former === undefined ? {} : { changes: await this.#changes() }),
    };
  }

  /** Undefined where nothing is left behind. */
  removals(): DataValueSet | undefined {
    return removalsOf(this.#dataValueSet, this.#differences.leftBehind);
  }

  async #changes(): Promise<Changes> {
    const { added, changed, leftBehind } = this.#differences;
    const lists: Readonly<Record<keyof Changes, readonly LineWithoutOwners[]>> = {
      added: added.map(({ value, ...row }) => ({ ...row, after: value, owners: [] })),
      changed,
      leftBehind: leftBehind.map(({ value, ...row }) => ({ ...row, before: value })),
    };
    const told = Object.values(lists).flatMap((lines) => lines.slice(0, TOLD_LINES));
    const people = await this.#peopleOf(told);
    const listOf = (lines: readonly LineWithoutOwners[]): ChangeList => ({
      total: lines.length,
      lines: lines.slice(0, TOLD_LINES).map(({ owners, ...line }) => ({
        ...line,
        owners: owners.map((one) => {
          const { name, place } = personOf(one.owner, people);
          return { ...one, name, place };
        }),
      })),
    });
    return {
      added: listOf(lists.added),
      changed: listOf(lists.changed),
      leftBehind: listOf(lists.leftBehind),
    };
  }

  /** The owners and the places they stand at. Without names the lines have ids. */
  async #peopleOf(lines: readonly LineWithoutOwners[]): Promise<ReadonlyMap<string, Person>> {
    const options = { types: this.#counted.plan.settings.contactTypes };
    const ids = lines.flatMap(({ owners }) => owners.map(({ owner }) => owner));
    if (ids.length === 0) return new Map();
    const owners = await readPeople(this.#database, ids, options);
    if (!owners.ok) return new Map();
    const above = [...owners.value.values()].flatMap(({ lineage }) => lineage.slice(1, 3));
    const places = await readPeople(this.#database, above, options);
    return new Map([...owners.value, ...(places.ok ? places.value : [])]);
  }
}
