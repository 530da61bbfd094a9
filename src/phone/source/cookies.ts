/** A cookie that scripts may read; undefined where there is none. */
export function cookie(name: string, all: string = document.cookie): string | undefined {
  const found = all.split('; ').find((part) => part.startsWith(`${name}=`));
  if (found === undefined) return undefined;
  try {
    return decodeURIComponent(found.slice(name.length + 1));
  } catch {
    // URIError: written by something else.
    return undefined;
  }
}
