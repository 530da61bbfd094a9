import { fieldOf } from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import { readDocument } from '../connection/read-document.ts';
import type { ReadOptions } from '../connection/retry.ts';
import { designDocument, DESIGN_DOCUMENT_ID } from './design-document.ts';

/**
 * Whether the product's views are installed exactly as this version knows them. Those of another
 * version are not used: they might give other numbers.
 */
export async function hasInstalledViews(
  database: Database,
  options: ReadOptions,
): Promise<boolean> {
  const installed = await readDocument(database, DESIGN_DOCUMENT_ID, options);
  const views = fieldOf(installed, 'views');
  return Object.entries(designDocument.views).every(([name, { map, reduce }]) => {
    const view = fieldOf(views, name);
    return fieldOf(view, 'map') === map && fieldOf(view, 'reduce') === reduce;
  });
}
