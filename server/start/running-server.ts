/** A running product. */
export interface RunningServer {
  /** The address to open. */
  readonly url: string;
  /** What to tell about the accounts, line by line; nothing where the server is not ours. */
  readonly accounts: readonly string[];
  close(): Promise<void>;
}
