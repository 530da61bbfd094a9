/** What the rules are told besides the contact; it is handed over as JSON. */
export interface RulesSetting {
  /** Milliseconds since 1970: what the clock shows, and goes on showing. */
  readonly now: number;
  /** The contact document of the user with the documents of the places above it. */
  readonly user: unknown;
  readonly roles: readonly string[];
  /** `settings.permissions`: the roles that have each. */
  readonly permissions: Readonly<Record<string, readonly string[]>>;
}

type Rules = (...args: readonly unknown[]) => unknown;
type DateParts = [number, number];

/**
 * Makes the function that runs the rules for a contact: JSON of contact and reports in, JSON of the targets
 * that were emitted out. Its text is handed into the sandbox, so that it uses nothing from outside itself;
 * it also runs on Node, in specs.
 *
 * The clock stands still, and chance is the same for the same contact.
 */
export function runRules(
  world: { Date: DateConstructor; Math: Math; console?: unknown },
  rules: Rules,
  utils: unknown,
  settingText: string,
): (factsText: string) => string {
  const { now, user, roles, permissions } = JSON.parse(settingText) as RulesSetting;
  const RealDate = world.Date;
  const FixedDate = new Proxy(RealDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(
        target,
        args.length === 0 ? [now] : (args as DateParts),
        newTarget,
      ) as object,
    apply: () => new RealDate(now).toString(),
    get: (target, name) => (name === 'now' ? () => now : (Reflect.get(target, name) as unknown)),
  });
  RealDate.prototype.constructor = FixedDate;
  world.Date = FixedDate;
  const silent = (): void => undefined;
  world.console = { log: silent, info: silent, warn: silent, error: silent, debug: silent };

  let seed = 0;
  world.Math.random = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };

  const isGranted = (permission: string): boolean => {
    if (permission.startsWith('!')) return !isGranted(permission.slice(1));
    if (roles.includes('_admin') || roles.includes('admin')) return true;
    return (permissions[permission] ?? []).some((role) => roles.includes(role));
  };
  const listOf = (value: string | readonly string[]): readonly string[] =>
    typeof value === 'string' ? [value] : value;
  const cht = {
    v1: {
      hasPermissions: (wanted: string | readonly string[]) => listOf(wanted).every(isGranted),
      hasAnyPermission: (wanted: readonly (readonly string[])[]) =>
        wanted.some((all) => listOf(all).every(isGranted)),
      getExtensionLib: (name: string) => {
        throw new Error(`The extension library ${name} is not offered to recalculated targets.`);
      },
    },
  };

  function Task(this: object, given: object): void {
    Object.assign(this, given);
  }
  function Target(this: object, given: object): void {
    Object.assign(this, given);
  }

  const instantOf = (date: unknown): number | undefined => {
    if (date === undefined || date === null) return undefined;
    const instant = new RealDate(date as number).getTime();
    return Number.isNaN(instant) ? undefined : instant;
  };

  return (factsText) => {
    const { contact, reports } = JSON.parse(factsText) as {
      contact: { readonly _id: string };
      reports: unknown[];
    };
    seed = 0;
    for (const character of contact._id) seed = (Math.imul(seed, 31) + character.charCodeAt(0)) | 0;
    const emitted: unknown[] = [];
    const emit = (kind: unknown, given: unknown): void => {
      if (kind !== 'target' || typeof given !== 'object' || given === null) return;
      const { _id, type, pass, deleted, date, groupBy } = given as Readonly<
        Record<string, unknown>
      >;
      emitted.push({
        _id,
        type,
        pass: Boolean(pass),
        deleted: Boolean(deleted),
        date: instantOf(date),
        groupBy,
      });
    };
    rules({ contact, reports, tasks: [] }, Task, Target, utils, user, cht, emit);
    return JSON.stringify(emitted);
  };
}
