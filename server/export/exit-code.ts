/** How the command ends. 4, for DHIS2, belongs to sending. */
export const EXIT = { written: 0, rules: 1, usage: 2, database: 3 } as const;

/** One of the codes above. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
