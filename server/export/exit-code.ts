/** How the command ends. With 4 the file was made, and DHIS2 did not take all of it. */
export const EXIT = { written: 0, rules: 1, usage: 2, database: 3, dhis2: 4 } as const;

/** One of the codes above. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
