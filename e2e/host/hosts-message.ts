/** What the process of the hosts is asked for: one more, or the end of one. */
export type HostsTask =
  | {
      readonly start: {
        readonly args: readonly string[];
        readonly env: Readonly<Record<string, string>>;
      };
    }
  | { readonly stop: string };

/** A task, with a number by which its answer is known. */
export interface HostsQuestion {
  readonly id: number;
  readonly task: HostsTask;
}

/** What came of a question: where the host is, or why there is none. */
export interface HostsAnswer {
  readonly id: number;
  readonly url?: string;
  readonly fault?: string;
}
