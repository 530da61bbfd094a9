import { startScriptedServer } from '../testing/scripted-server.ts';
import type { ExtensionProperties } from './extension-properties.ts';
import { checkExtension, installExtension } from './install-extensions.ts';

const SCRIPT = new TextEncoder().encode('module.exports = class {};');
const PROPERTIES = {
  title: 'My month',
  roles: ['chw'],
  config: {},
} as never as ExtensionProperties;

/** A document as CouchDB 3.5 gives it: it compresses scripts, and its digest is that of what it keeps. */
const asKept = (script: Uint8Array): object => ({
  _id: 'ui-extension:dhis2-my-month',
  _rev: '1-9e',
  type: 'ui-extension',
  ...(PROPERTIES as object),
  _attachments: {
    'extension.js': {
      content_type: 'application/javascript',
      revpos: 1,
      digest: 'md5-IIdpNK2RQaUT6bdhc4kCYQ==',
      data: Buffer.from(script).toString('base64'),
    },
  },
});

describe('An extension that a CouchDB holds compressed', () => {
  it('is known again by its bytes', async () => {
    const server = await startScriptedServer([{ body: asKept(SCRIPT) }]);
    const database = { url: server.url, authorization: 'Basic x' };
    expect(await checkExtension(database, 'my-month', PROPERTIES, SCRIPT)).toBe('current');
    expect(await installExtension(database, 'my-month', PROPERTIES, SCRIPT)).toBe('unchanged');
    expect(new Set(server.asked)).toEqual(new Set(['GET /ui-extension%3Adhis2-my-month']));
    await server.close();
  });

  it('is another where one byte is another', async () => {
    const server = await startScriptedServer([
      { body: asKept(new TextEncoder().encode('module.exports = 2;')) },
    ]);
    const database = { url: server.url, authorization: 'Basic x' };
    expect(await checkExtension(database, 'my-month', PROPERTIES, SCRIPT)).toBe('other-version');
    await server.close();
  });
});
