import { zipSync } from 'fflate';
import type { Account } from '../server/account.ts';

/** Who manages a model: an account to start it with. */
export const MANAGER: Account = { username: 'manager', password: 'manages', authorities: ['ALL'] };

/**
 * Installs an app to which the namespace of the log of sendings belongs: from then on DHIS2 gives it to nobody who may
 * not open that app.
 *
 * @param url the model's, which was started with {@link MANAGER} among its accounts
 */
export async function protectLog(url: string): Promise<void> {
  const manifest = {
    name: 'CHT reports',
    version: '1.0.0',
    activities: { dhis: { namespace: 'cht-dhis2-export' } },
  };
  const zip = zipSync({ 'manifest.webapp': new TextEncoder().encode(JSON.stringify(manifest)) });
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(zip)]), 'app.zip');
  const authorization = `Basic ${btoa(`${MANAGER.username}:${MANAGER.password}`)}`;
  const request = { method: 'POST', headers: { authorization }, body: form };
  const answer = await fetch(`${url}/api/apps`, request);
  if (answer.status !== 201) throw new Error(await answer.text());
}
