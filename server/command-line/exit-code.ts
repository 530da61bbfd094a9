/**
 * How the command ends. With 4 the file was made, and DHIS2 did not take all of it; with 5 too few of those
 * who are expected have reported, and no file was made. With 6 DHIS2 took all of it by its own account, and
 * holds other values than were sent; with 7 rows are left behind that were to be deleted. With 8 nobody has
 * signed all of the numbers as they are, which was asked for, and no file was made.
 */
export const EXIT = {
  written: 0,
  rules: 1,
  usage: 2,
  database: 3,
  dhis2: 4,
  incomplete: 5,
  otherwiseInDhis2: 6,
  leftBehind: 7,
  notSignedOff: 8,
} as const;

/** One of the codes above. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
