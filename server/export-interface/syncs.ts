import type { SyncReview } from '../../src/domain/index.ts';

/** What standard error says of syncs; nothing where nothing is known. */
export function linesOfSyncs(sync: SyncReview | undefined): readonly string[] {
  if (sync === undefined) return [];
  if (sync.status === 'failed') return [`syncs: not known: ${sync.words}`];
  const { inTouch, early, cannotSync } = sync;
  return [
    `syncs: in touch since the period ended: ${String(inTouch)}, ` +
      `changed early and not in touch since: ${String(early)}, cannot sync: ${String(cannotSync)}`,
  ];
}
