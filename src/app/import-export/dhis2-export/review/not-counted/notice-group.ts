import type { ReviewPerson } from '../../worker/people/review-person.ts';

/** One thing that a notice is about. */
export interface NoticeItem {
  /** A name as stored anywhere: shown as text only; '' where there is none. */
  readonly name: string;
  /** The name is a calendar day, written as the reader's language does. */
  readonly isDay?: true;
  /** The name of a place above, where equal names must differ. */
  readonly above?: string;
  readonly detail?: string;
  readonly ids: readonly string[];
  /** Whom it is about, in place of the name, to be called. */
  readonly people?: readonly NoticePerson[];
}

/** Somebody whom a notice is about. */
export interface NoticePerson extends ReviewPerson {
  /** Whether leaving them out may set it right. */
  readonly canBeLeftOut: boolean;
}

/** Everything that an export says for one reason. */
export interface NoticeGroup {
  /** The beginning of its three translation keys. */
  readonly key: string;
  /** What the sentences speak of; each reason has one of its own. */
  readonly count: number;
  readonly items: readonly NoticeItem[];
  /** The beginning of the keys of effect and advice where they are not those of `key`. */
  readonly advice?: string;
}
