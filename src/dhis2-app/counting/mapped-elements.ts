/**
 * The data elements of which everything that DHIS2 holds is looked at: those of the file, and those that are
 * mapped and have no row in it.
 *
 * @param mapped as the host tells them; undefined where it does not
 */
export const mappedElements = (
  ofFile: ReadonlySet<string>,
  mapped: readonly string[] = [],
): ReadonlySet<string> => new Set([...ofFile, ...mapped]);
