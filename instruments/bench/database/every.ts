/** Every so-many-th number, so that how many lie below a number is known without counting. */
export interface Every {
  has(index: number): boolean;
  /** How many of them are less than the index. */
  below(index: number): number;
}

/** @example every(100, 17) // 17, 117, 217, … */
export const every = (step: number, first: number): Every => ({
  has: (index) => index % step === first,
  below: (index) => Math.max(0, Math.ceil((index - first) / step)),
});
