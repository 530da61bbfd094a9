/** What is printed or shared of a screen. */
export interface Sheet {
  readonly title: string;
  /** What stands below the title: of what and of when it is. */
  readonly about: readonly string[];
  readonly tables: readonly SheetTable[];
  /** Who has nothing here, and how to reach them. */
  readonly notes: readonly string[];
}

/** The numbers of an org unit or of a data set. */
export interface SheetTable {
  readonly title: string;
  /** Who gives to the numbers, in the order of their parts; none where the numbers are one's own. */
  readonly people: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly value: string;
    /** '–' of whoever has reported nothing for it, never 0. */
    readonly parts: readonly string[];
  }[];
}

/** A sheet as text, for a message: each number with who gives what to it. */
export function textOfSheet({ title, about, tables, notes }: Sheet): string {
  const parts = tables.map((table) =>
    [
      table.title,
      ...table.rows.map(({ name, value, parts: given }) => {
        const whose = given.map((part, index) => `${table.people[index] ?? ''} ${part}`);
        return `- ${name}: ${value}${whose.length === 0 ? '' : ` (${whose.join(', ')})`}`;
      }),
    ].join('\n'),
  );
  return [[title, ...about].join('\n'), ...parts, notes.join('\n')]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}
