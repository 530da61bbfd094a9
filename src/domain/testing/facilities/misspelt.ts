import { KINDS } from './facility-names.ts';

/** Numbers that a seed decides. */
export interface Numbers {
  /** From 0 up to 1. */
  readonly next: () => number;
  readonly below: (most: number) => number;
  readonly shuffled: <T>(items: readonly T[]) => readonly T[];
}

/** Park and Miller's generator: good enough to choose names. */
export function seededNumbers(seed: number): Numbers {
  let state = seed % 2_147_483_647;
  const next = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const below = (most: number): number => Math.floor(next() * most);
  return {
    next,
    below,
    shuffled: (items) =>
      items
        .map((item) => ({ item, at: next() }))
        .sort((a, b) => a.at - b.at)
        .map(({ item }) => item),
  };
}

/** A name as somebody else types it: one or two of what people do to names. */
export function misspelt(name: string, numbers: Numbers): string {
  const once = change(name, numbers);
  return numbers.next() < 0.25 ? change(once, numbers) : once;
}

const CHANGES: readonly ((name: string, numbers: Numbers) => string)[] = [
  otherKind,
  otherKind,
  (name, numbers) => inVillage(name, (village) => swapped(village, numbers)),
  (name, numbers) => inVillage(name, (village) => withoutLetter(village, numbers)),
  (name, numbers) => inVillage(name, (village) => doubled(village, numbers)),
  (name, numbers) => inVillage(name, (village) => otherVowel(village, numbers)),
  (name) => inVillage(name, divided),
  (name) => name.toUpperCase(),
  (name) => name.replace('’', "'").normalize('NFD'),
  (name) => `  ${name.replace(' ', '  ')} `,
];

const change = (name: string, numbers: Numbers): string =>
  CHANGES[numbers.below(CHANGES.length)]?.(name, numbers) ?? name;

function otherKind(name: string, numbers: Numbers): string {
  const kind = [...KINDS].reverse().find(([full]) => name.includes(` ${full}`));
  if (kind === undefined) return name;
  const [full, others] = kind;
  return name.replace(full, others[numbers.below(others.length)] ?? full);
}

/** The first word is the village's: what follows tells which of its facilities it is. */
function inVillage(name: string, changed: (village: string) => string): string {
  const [village = '', ...rest] = name.trim().split(/ +/);
  return [changed(village), ...rest].join(' ');
}

function swapped(village: string, numbers: Numbers): string {
  if (village.length < 5) return village;
  const at = 1 + numbers.below(village.length - 3);
  return `${village.slice(0, at)}${village[at + 1] ?? ''}${village[at] ?? ''}${village.slice(at + 2)}`;
}

function withoutLetter(village: string, numbers: Numbers): string {
  if (village.length < 6) return village;
  const at = 1 + numbers.below(village.length - 2);
  return village.slice(0, at) + village.slice(at + 1);
}

function doubled(village: string, numbers: Numbers): string {
  const at = numbers.below(village.length);
  return village.slice(0, at + 1) + village.slice(at);
}

function otherVowel(village: string, numbers: Numbers): string {
  const vowels = [...village.matchAll(/[aeiou]/g)].map(({ index }) => index);
  const at = vowels[numbers.below(vowels.length)];
  if (at === undefined) return village;
  const vowel = 'aeiou'[numbers.below(5)] ?? 'a';
  return village.slice(0, at) + vowel + village.slice(at + 1);
}

const divided = (village: string): string =>
  village.length < 8 ? village : `${village.slice(0, 4)} ${village.slice(4)}`;
