import type { FileCheck } from '../../../src/domain/index.ts';
import { authorizationOf } from '../../command-line/index.ts';
import { chtAdminOf, checkOutcome, reportOfReviewed } from '../../export-interface/index.ts';
import type { CommandContext } from '../command-context.ts';
import type { ReadingDepth } from './export-database.ts';
import { exportDocumentsFile } from './export-documents-file.ts';
import type { Exported } from './exported.ts';
import { lineagesInFolder } from './lineages-file.ts';
import type { CommandOptions } from '../options/command-options.ts';
import { phonesOf, syncsOf } from './syncs-of.ts';
import type { WithMetadata } from '../metadata/with-metadata.ts';

/** How much is read: what is only compared needs no months before. */
function depthOf({
  review,
  minReported,
  requireSignOff,
  since,
  completeFrom,
  isArchived,
}: Wanted): ReadingDepth {
  if (requireSignOff) return 'review';
  if ([review, minReported, completeFrom].some((wanted) => wanted !== undefined)) return 'review';
  return isArchived || since !== undefined ? 'contributions' : 'file';
}

/** The options, and whether the export goes into the archive. */
interface Wanted extends CommandOptions {
  readonly isArchived: boolean;
}

/** The options with the metadata that they name. */
type Prepared = WithMetadata<Wanted>;

/** Exports from the source that was named, and checks the file where there are metadata. */
export async function checkedExport(
  options: Prepared,
  context: CommandContext,
): Promise<Exported & { readonly check?: FileCheck | undefined }> {
  const { metadata } = options;
  const exported = await exportFrom(options, context);
  if (metadata === undefined || options.check === undefined || !exported.result.ok) return exported;
  const { value } = exported.result;
  const checkOptions = options.check.options;
  return {
    ...exported,
    ...checkOutcome(
      value,
      metadata,
      options.request,
      context.today,
      checkOptions,
      reportOfReviewed(exported.reviewed),
    ),
  };
}

async function exportFrom(options: Wanted, context: CommandContext): Promise<Exported> {
  const { env, today, delays, silenceLimit, stderr } = context;
  const { source, request, cache } = options;
  if ('docs' in source) {
    return exportDocumentsFile(source.docs, request, today, depthOf(options) !== 'file');
  }
  const access = { ...source, authorization: authorizationOf(env), delays, silenceLimit };
  const readSyncs = (): ReturnType<typeof syncsOf> =>
    syncsOf(access, { admin: chtAdminOf(env), today });
  if (options.recalculated !== undefined) {
    const { exportRecalculated } = await import('./export-recalculated.ts');
    const given = {
      ...context,
      ...options.recalculated,
      readSyncs,
    };
    return exportRecalculated(access, request, given, depthOf(options) !== 'file');
  }
  // PouchDB is loaded only where there is a database to read.
  const { exportDatabase } = await import('./export-database.ts');
  const user = env['COUCHDB_USER'] ?? '';
  const cacheStore =
    cache === undefined
      ? undefined
      : await lineagesInFolder(cache, { url: source.url, user }, (words) => {
          stderr(`not kept for the next export: ${words}`);
        });
  const exporting = {
    today,
    ...(cacheStore === undefined ? {} : { cacheStore }),
    readSyncs,
  };
  const exported = await exportDatabase(access, request, exporting, depthOf(options));
  await cacheStore?.settled();
  const phones = options.phones ? await phonesOf(access, context) : undefined;
  return phones === undefined ? exported : { ...exported, phones };
}
