import { cacheMetadata, type CachedMetadata } from '../../../../../../data-access/index.ts';
import type { DataSetMetadata } from '../../../../../../domain/index.ts';
import type { BrowserDatabase } from '../../../../../database/open-browser-database.ts';
import { MetadataActions } from './metadata.actions.ts';

/** Caches what was read; where it cannot be cached it serves this page alone. */
export async function cacheAndReport(
  cache: BrowserDatabase,
  dataSet: string,
  metadata: DataSetMetadata,
  file: CachedMetadata,
): Promise<ReturnType<typeof MetadataActions.metadataRead>> {
  const written = await cache.use(async (database) => {
    await cacheMetadata(database, dataSet, file);
    return true;
  });
  const { fileName, day } = file;
  return MetadataActions.metadataRead({
    dataSet,
    loaded: { metadata, fileName, day, isCached: written === true },
  });
}
