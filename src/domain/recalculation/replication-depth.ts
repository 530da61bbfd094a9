import { fieldOf, listOf } from '../unknown-json.ts';

/** How far below its places an account's phone has documents; undefined: all the way. */
export interface ReplicationDepth {
  /** Levels of contacts below a place; 0 is the place alone. */
  readonly contacts: number | undefined;
  /** Levels to which the phone has the reports of others, too. */
  readonly reports: number | undefined;
}

/**
 * How far down the phones of these roles read, by `settings.replication_depth`. Of several roles that have
 * a depth the greatest holds; where none has one, there is no limit. Source:
 * https://docs.communityhealthtoolkit.org/building/reference/app-settings/replication_depth
 *
 * @example
 * replicationDepth({ replication_depth: [{ role: 'supervisor', depth: 1 }] }, ['supervisor'])
 * // => { contacts: 1, reports: undefined }
 */
export function replicationDepth(settings: unknown, roles: readonly string[]): ReplicationDepth {
  const [deepest] = listOf(fieldOf(settings, 'replication_depth'))
    .flatMap((entry) => {
      const [role, contacts] = [fieldOf(entry, 'role'), depthOf(fieldOf(entry, 'depth'))];
      if (typeof role !== 'string' || !roles.includes(role) || contacts === undefined) return [];
      return [{ contacts, reports: depthOf(fieldOf(entry, 'report_depth')) }];
    })
    .toSorted((a, b) => b.contacts - a.contacts);
  return deepest ?? { contacts: undefined, reports: undefined };
}

/** Settings hold numbers, and numbers as text. */
function depthOf(value: unknown): number | undefined {
  const depth = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof depth === 'number' && Number.isInteger(depth) && depth >= 0 ? depth : undefined;
}
