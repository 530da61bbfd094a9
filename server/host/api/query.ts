import { isRecord } from '../../../src/domain/index.ts';
import { badParameter } from './api-error.ts';

/** The parameters of a request by their names, in the order in which each was given. */
export type Query = ReadonlyMap<string, readonly string[]>;

/** Reads what Fastify made of the part of an address behind the question mark. */
export const queryOf = (parsed: unknown): Query =>
  new Map(
    Object.entries(isRecord(parsed) ? parsed : {}).map(([name, value]) => [
      name,
      (Array.isArray(value) ? value : [value]).filter((text) => typeof text === 'string'),
    ]),
  );

/**
 * A parameter that may be given once.
 *
 * @throws {ApiError} when it was given more often
 */
export function single(query: Query, name: string): string | undefined {
  const [value, ...others] = query.get(name) ?? [];
  if (others.length > 0) throw badParameter(`The parameter ${name} was given more than once.`);
  return value;
}

/**
 * A parameter that is `true` or `false`; false where it was not given.
 *
 * @throws {ApiError} when it is anything else
 */
export function flag(query: Query, name: string): boolean {
  const value = single(query, name) ?? 'false';
  if (value !== 'true' && value !== 'false') {
    throw badParameter(`The parameter ${name} is true or false.`);
  }
  return value === 'true';
}
