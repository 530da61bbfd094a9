/** One thing that a notice is about. */
export interface NoticeItem {
  /** A name as stored anywhere: shown as text only; '' where there is none. */
  readonly name: string;
  /** The name of a place above, where equal names must differ. */
  readonly above?: string;
  readonly detail?: string;
  readonly ids: readonly string[];
  /** Who could be left out because of it; '' for a name that is not known. */
  readonly owners?: readonly { readonly owner: string; readonly name: string }[];
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
