/**
 * The name of the file of rows to be deleted, so that nobody takes it for the file itself.
 *
 * @example
 * removalsName('moh-515_all_2026-10.json.gz') // => 'moh-515_all_2026-10_removals.json.gz'
 */
export const removalsName = (fileName: string): string => fileName.replace(/\.|$/, '_removals$&');
