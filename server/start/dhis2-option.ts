import type { Generation } from '../../instruments/dhis2-import-model/index.ts';
import { StartError } from './start-error.ts';

/** A DHIS2 at an address, or a model of one that knows the demo county. */
export type Dhis2Option =
  | { readonly kind: 'server'; readonly url: string }
  | { readonly kind: 'model'; readonly generation: Generation };

const MODELS: Readonly<Record<string, Generation>> = {
  model: 'since243',
  'model-2.43': 'since243',
  'model-2.42': 'upTo242',
};

/**
 * Reads `DHIS2_URL`. It carries no credentials: everybody sends with their own.
 *
 * @throws {StartError} saying what to write instead
 */
export function dhis2Of(text: string | undefined): Dhis2Option | undefined {
  if (text === undefined) return undefined;
  const generation = MODELS[text];
  if (generation !== undefined) return { kind: 'model', generation };
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new StartError('DHIS2_URL is not an address such as https://dhis2.example.org.');
  }
  if (url.username !== '' || url.password !== '') {
    throw new StartError(
      'DHIS2_URL must not carry a name or password: everybody sends with their own.',
    );
  }
  const address = `${url.origin}${url.pathname}`.replace(/\/+$/, '').replace(/\/api$/, '');
  return { kind: 'server', url: address };
}
