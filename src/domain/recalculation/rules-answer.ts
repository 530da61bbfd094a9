/** Why the rules gave nothing: an error of theirs, or they took too long or too much. */
export interface RulesFault {
  readonly kind: 'error' | 'time' | 'memory';
  /** The engine's words. */
  readonly words: string;
}

/** What the rules gave for a contact. */
export type RulesAnswer =
  | { readonly kind: 'emitted'; readonly emissions: readonly unknown[] }
  | { readonly kind: 'failed'; readonly fault: RulesFault };

/** Whether an expression of a target's `context` holds for the user, or why it could not be told. */
export type ContextAnswer = boolean | RulesFault;
