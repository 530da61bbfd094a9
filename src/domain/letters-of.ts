/**
 * The letters of a name in lower case, without anything else: two spellings of a key that are meant alike have them in
 * common.
 *
 * @example
 * lettersOf('Org_Unit') // => 'orgunit'
 */
export const lettersOf = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');
