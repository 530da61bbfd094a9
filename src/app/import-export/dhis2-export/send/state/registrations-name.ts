/**
 * The name of the file of marks of completeness; it is JSON whatever the file is.
 *
 * @example
 * registrationsName('moh-515_all_2026-10.csv.gz') // => 'moh-515_all_2026-10_registrations.json'
 */
export const registrationsName = (fileName: string): string =>
  fileName.replace(/(\..*)?$/, '_registrations.json');
