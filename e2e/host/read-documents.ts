import type { Document } from '../independent-sum/json.ts';
import { PASSWORD } from './run-host.ts';

/** Every document of a host's database, read as the officer. */
export async function readDocuments(url: string): Promise<readonly Document[]> {
  const authorization = `Basic ${Buffer.from(`hrio:${PASSWORD}`).toString('base64')}`;
  const answer = await fetch(`${url}/medic/_all_docs?include_docs=true`, {
    headers: { authorization },
  });
  if (!answer.ok) throw new Error(`The host refused its documents: ${await answer.text()}`);
  const { rows } = (await answer.json()) as {
    readonly rows: readonly { readonly doc: Document }[];
  };
  return rows.map(({ doc }) => doc);
}
