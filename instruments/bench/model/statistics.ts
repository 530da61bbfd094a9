/** What the requests since the last reset cost. */
export interface Statistics {
  readonly requests: number;
  readonly bytes: number;
  /** Milliseconds of database time that were charged. */
  readonly databaseTime: number;
  /** Milliseconds that computing the answers took; as long as it is less, it is not seen. */
  readonly computing: number;
  /** Requests that the model could not answer. */
  readonly unknown: readonly string[];
  /** Each request in words. */
  readonly log: readonly RequestEntry[];
}

export interface RequestEntry {
  readonly request: string;
  readonly bytes: number;
  readonly databaseTime: number;
  readonly computing: number;
}

/** Collects what requests cost. */
export class StatisticsCollector {
  #log: RequestEntry[] = [];
  #unknown: string[] = [];

  add(entry: RequestEntry, status: number): void {
    this.#log.push(entry);
    if (status === 501) this.#unknown.push(entry.request);
  }

  reset(): void {
    [this.#log, this.#unknown] = [[], []];
  }

  get statistics(): Statistics {
    const sum = (of: (entry: RequestEntry) => number): number =>
      this.#log.reduce((total, entry) => total + of(entry), 0);
    return {
      requests: this.#log.length,
      bytes: sum(({ bytes }) => bytes),
      databaseTime: sum(({ databaseTime }) => databaseTime),
      computing: sum(({ computing }) => computing),
      unknown: this.#unknown,
      log: this.#log,
    };
  }
}
