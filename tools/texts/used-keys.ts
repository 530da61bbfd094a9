/** A translation key, or the beginning of one that is completed at run time, where it is used. */
export interface UsedKey {
  readonly key: string;
  /** Whether more follows: `'session.error.' + code`, `` `session.error.${code}` ``. */
  readonly isBeginning: boolean;
}

const QUOTED = /'((?:[^'\\\n]|\\.)*)'(\s*\+)?|`([^`$\n]*)\$\{/g;
// An input that is a key: `heading="export.rows"`.
const ATTRIBUTE = /(?<=[a-z])="([^"'\n]+)"/g;
// Not `.next`: the end of a key whose beginning is known at run time only.
const PIPED = /'((?!\.)(?:[^'\\\n]|\\.)+)'\s*\)?\s*\|\s*translate\b/g;

/**
 * The translation keys in a source: whatever a template pipes to `translate`, and every text in
 * quotes that begins like a known key (`session.`), which is how keys stand in TypeScript and in
 * the attributes of a template.
 *
 * @example
 * usedKeys(`'Log Out' | translate`, new Set()) // => [{ key: 'Log Out', isBeginning: false }]
 * usedKeys("`session.error.${code}`", new Set(['session'])) // => [{ key: 'session.error.', isBeginning: true }]
 */
export function usedKeys(source: string, firstParts: ReadonlySet<string>): UsedKey[] {
  const used = [...source.matchAll(PIPED)].map(([, key = '']) => ({ key, isBeginning: false }));
  for (const [, quoted, more, beginning] of [
    ...source.matchAll(QUOTED),
    ...source.matchAll(ATTRIBUTE),
  ]) {
    const key = quoted ?? beginning ?? '';
    const isKey = /^[a-z][\w-]*(\.[\w-]+)+\.?$/.test(key) && !/\.(ts|html|scss)$/.test(key);
    if (!isKey || !firstParts.has(key.split('.', 1)[0] ?? '')) continue;
    used.push({ key, isBeginning: more !== undefined || beginning !== undefined });
  }
  return used;
}
