import { isIdentifier } from '../../identifier.ts';
import { pointerTo } from '../../json-text/json-places.ts';
import { isFilledText, isRecord, type JsonRecord } from '../../unknown-json.ts';
import type { MappingFault, MappingFaultKind } from './mapping-fault.ts';
import { similar } from './similar.ts';

/** Members that say something to people or editors, everywhere. */
const FOR_PEOPLE = ['$schema', 'description'];

/** Reads values of a mapping file and collects what is wrong with them, all of it. */
export class MappingReader {
  readonly faults: MappingFault[] = [];
  readonly #lineOf: (pointer: string) => number;

  constructor(lineOf: (pointer: string) => number) {
    this.#lineOf = lineOf;
  }

  /** Notes a fault; undefined, for what could not be read. */
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- what is not read is of the caller's type
  fault<T>(
    kind: MappingFaultKind,
    pointer: string,
    detail: { readonly expected?: string; readonly like?: string | undefined } = {},
  ): T | undefined {
    const { expected, like } = detail;
    this.faults.push({
      kind,
      pointer,
      line: this.#lineOf(pointer),
      ...(expected === undefined ? {} : { expected }),
      ...(like === undefined ? {} : { like }),
    });
    return undefined;
  }

  /** An object that has no other members than these, and all of those that are needed. */
  object(
    value: unknown,
    pointer: string,
    members: readonly string[],
    needed: readonly string[] = [],
  ): JsonRecord | undefined {
    if (!isRecord(value)) return this.fault('other-kind', pointer, { expected: 'an object' });
    const known = [...members, ...needed];
    for (const name of Object.keys(value)) {
      if (known.includes(name) || FOR_PEOPLE.includes(name)) continue;
      this.fault('unknown-member', pointerTo(pointer, name), { like: similar(name, known) });
    }
    for (const name of needed) {
      if (value[name] === undefined) this.fault('missing', pointer, { expected: name });
    }
    return value;
  }

  /** A list with at least one entry. */
  list(value: unknown, pointer: string): readonly unknown[] | undefined {
    if (Array.isArray(value) && value.length > 0) return value as readonly unknown[];
    return this.fault('other-kind', pointer, { expected: 'a list that is not empty' });
  }

  text(value: unknown, pointer: string): string | undefined {
    if (isFilledText(value)) return value;
    return this.fault('other-kind', pointer, { expected: 'a text' });
  }

  identifier(value: unknown, pointer: string): string | undefined {
    if (typeof value === 'string' && isIdentifier(value)) return value;
    return this.fault('no-identifier', pointer);
  }

  /** One of a few texts. */
  oneOf<T extends string>(value: unknown, pointer: string, values: readonly T[]): T | undefined {
    const found = values.find((one) => one === value);
    if (found !== undefined) return found;
    const like = typeof value === 'string' ? similar(value, values) : undefined;
    return this.fault('none-of', pointer, { expected: values.join(', '), like });
  }
}
