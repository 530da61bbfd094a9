import { fieldOf } from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import { askForOne, type ReadOptions } from '../connection/reading.ts';
import { designDocument, DESIGN_DOCUMENT_ID } from './design-document.ts';

/**
 * Whether the product's views are installed exactly as this version knows them. Those of another
 * version are not used: they might give other numbers.
 */
export async function hasInstalledViews(
  database: Database,
  options: ReadOptions,
): Promise<boolean> {
  const installed: unknown = await askForOne(
    DESIGN_DOCUMENT_ID,
    () => database.get(DESIGN_DOCUMENT_ID),
    options,
  );
  const views = fieldOf(installed, 'views');
  return Object.entries(designDocument.views).every(
    ([name, { map }]) => fieldOf(fieldOf(views, name), 'map') === map,
  );
}
