/**
 * The name that is probably meant by one that is none: case and what is no letter or digit aside, or one letter
 * wrong.
 */
export function similar(name: string, known: readonly string[]): string | undefined {
  const letters = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  return (
    known.find((one) => letters(one) === letters(name)) ??
    known.find((one) => isOneStepFrom(letters(one), letters(name)))
  );
}

/** One letter more, less or other, in words long enough for that to mean something. */
function isOneStepFrom(one: string, other: string): boolean {
  if (one.length < 4) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const rest = (text: string, skipped: number): string => text.slice(start + skipped);
  return (
    rest(one, 1) === rest(other, 1) ||
    rest(one, 1) === rest(other, 0) ||
    rest(one, 0) === rest(other, 1)
  );
}
