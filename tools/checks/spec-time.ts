/** A spec, and how long it took by the clock on the wall. */
export interface SpecTime {
  readonly name: string;
  readonly seconds: number;
}

/** The slowest few of some specs, the slowest first. */
export const slowestOf = (times: readonly SpecTime[], most = 10): readonly SpecTime[] =>
  [...times].sort((a, b) => b.seconds - a.seconds).slice(0, most);

/** As a line says it: `  12.3 s  A started server says that the port is taken`. */
export const describeTime = ({ name, seconds }: SpecTime): string =>
  `${seconds.toFixed(1).padStart(6)} s  ${name}`;
