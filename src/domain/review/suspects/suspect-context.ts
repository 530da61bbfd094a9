import type { Contribution, CountedDocument } from '../../aggregate/contribution.ts';
import type { CountingPlan } from '../../aggregate/counting-plan.ts';
import { groupBy } from '../../group-by.ts';
import type { Contact } from '../../place/contact.ts';
import type { ContactId } from '../../place/lineage.ts';
import type { Person } from '../../place/person.ts';
import type { Days } from '../../period/days.ts';
import type { TargetDefinition } from '../../settings/target-definition.ts';
import type { DataSet } from '../../settings/data-set.ts';
import type { Account } from '../../permission/account.ts';
import type { ContactConflict } from './contact-conflict.ts';

/** What suspects are found in: a month, since what counts twice counts twice in one month. */
export interface SuspectContext {
  readonly plan: CountingPlan;
  readonly dataSet: string;
  readonly dataSets: readonly DataSet[];
  readonly targets: readonly TargetDefinition[];
  readonly interval: Days;
  readonly counted: readonly CountedDocument[];
  readonly contributionsOf: (counted: CountedDocument) => readonly Contribution[];
  /** Owners of the choice with a document of the period, counted or not. */
  readonly owners: ReadonlySet<ContactId>;
  /** All contacts that are known: owners, the places above them, mapped ones, an account's places. */
  readonly contacts: ReadonlyMap<ContactId, Person>;
  readonly accounts: readonly Account[];
  readonly conflicts: readonly ContactConflict[];
  /** Contacts with mappings that the database's own index does not give. */
  readonly lostMappings: readonly Contact[];
}

/** A counted document by its owner. */
export const countedByOwner = (
  counted: readonly CountedDocument[],
): ReadonlyMap<ContactId, readonly CountedDocument[]> =>
  groupBy(counted, ({ document }) => document.owner);

/** The name of a contact, '' where it is not known. */
export const nameOf = (
  { contacts }: Pick<SuspectContext, 'contacts'>,
  contact: ContactId,
): string => contacts.get(contact)?.name ?? '';
