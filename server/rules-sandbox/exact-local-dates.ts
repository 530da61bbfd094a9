type Setter = (this: Date, ...parts: number[]) => number;

/**
 * Makes local times exact around a change of the clocks. The engine takes what the clocks show for an instant
 * of UTC when it asks for the zone's offset, so that for hours after a change, and where a midnight is
 * skipped, it is an hour off: a day would begin on the day before. Here times are reckoned as ECMAScript says,
 * as on a phone: a time that is shown twice is the first, and one that is skipped is of the offset before.
 *
 * Its text is handed into the sandbox, so that it uses nothing from outside itself.
 */
export function exactLocalDates(world: { Date: DateConstructor }): void {
  const Engine = world.Date;
  const MINUTE = 60_000;
  const DAY = 86_400_000;
  const PARTS = ['Milliseconds', 'Seconds', 'Minutes', 'Hours', 'Date', 'Month', 'FullYear'];
  const ONLY_A_DATE = /^\s*[+-]?\d{4,6}(-\d\d){0,2}\s*$/;
  const WITH_ZONE = /(Z|UTC|GMT|[ECMP][SD]T|[+-]\d{1,2}:?\d\d)\s*(\(.*\))?\s*$/i;

  const offsetAt = (instant: number): number => new Engine(instant).getTimezoneOffset() * MINUTE;

  /** The instant at which the clocks show this, given as if it were UTC. */
  function instantOf(clock: number): number {
    const before = clock + offsetAt(clock - DAY);
    const after = clock + offsetAt(clock + DAY);
    const isShown = (instant: number): boolean => instant - offsetAt(instant) === clock;
    return isShown(after) && !isShown(before) ? after : before;
  }

  function parse(text: string): number {
    const parsed = Engine.parse(text);
    if (ONLY_A_DATE.test(text) || WITH_ZONE.test(text)) return parsed;
    const clocks = [`${text.trim()}Z`, `${text.trim()} UTC`].map((zoned) => Engine.parse(zoned));
    const clock = clocks.find((one) => !Number.isNaN(one));
    return clock === undefined || Number.isNaN(parsed) ? parsed : instantOf(clock);
  }

  const prototype = Engine.prototype as unknown as Record<string, Setter | undefined>;
  for (const part of PARTS) {
    const setUtc = prototype[`setUTC${part}`];
    if (setUtc === undefined) continue;
    prototype[`set${part}`] = function (...parts) {
      const instant = this.getTime();
      const isNone = Number.isNaN(instant) && part === 'FullYear';
      const clock = new Engine(isNone ? 0 : instant - offsetAt(instant));
      setUtc.apply(clock, parts);
      return this.setTime(instantOf(clock.getTime()));
    };
  }

  world.Date = new Proxy(Engine, {
    construct(target, args: readonly unknown[], newTarget) {
      const [first] = args;
      let given = args;
      if (args.length > 1) given = [instantOf(Engine.UTC(...(args as [number, number])))];
      else if (typeof first === 'string') given = [parse(first)];
      return Reflect.construct(target, given, newTarget) as object;
    },
    get: (target, name) => (name === 'parse' ? parse : (Reflect.get(target, name) as unknown)),
  });
}
