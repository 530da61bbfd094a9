import type {
  ContactFacts,
  ContextAnswer,
  JsonRecord,
  Phone,
  RulesAnswer,
} from '../../domain/index.ts';

/** What runs the rules of the database; where they run is the server's. */
export interface RulesRunner {
  /**
   * Makes ready for a phone.
   *
   * @param user the contact of its owner with the documents of the places above
   * @param contexts expressions over the user
   * @returns whether each holds
   */
  readonly begin: (
    phone: Phone,
    user: JsonRecord,
    contexts: readonly string[],
  ) => Promise<readonly ContextAnswer[]>;
  readonly run: (facts: ContactFacts) => Promise<RulesAnswer>;
}
