/**
 * The address of a request below the path that is served. A proxy in front may pass the path on or take
 * it away: both are understood.
 *
 * @example
 * belowBasePath('/dhis2-export/api/dataValueSets?period=202610', '/dhis2-export')
 * // => '/api/dataValueSets?period=202610'
 */
export function belowBasePath(url: string, basePath: string): string {
  if (basePath === '' || !url.startsWith(basePath)) return url;
  const below = url.slice(basePath.length);
  if (below === '' || below.startsWith('?')) return `/${below}`;
  return below.startsWith('/') ? below : url;
}
