import type * as fc from 'fast-check';

/** Where something that others wrote enters the product. */
export interface EntryPoint {
  readonly name: string;
  /** What is read there, mostly right. */
  readonly usual: object;
  /** What is drawn for it, with mistakes. */
  readonly inputs: fc.Arbitrary<unknown>;
  /**
   * Reads an input and does with it all that the product would.
   *
   * @returns what is wrong, in words; undefined where nothing is
   * @throws where the product does: that is wrong too
   */
  readonly faultOf: (input: unknown) => string | undefined;
}
