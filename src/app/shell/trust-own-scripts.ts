/** As much of the browser's Trusted Types as is used here; Safari before 26 and Firefox before 148 have none. */
interface TrustedTypes {
  createPolicy(
    name: 'default',
    rules: { createScriptURL(address: string): string | null },
  ): unknown;
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
  }
}

/** What a builder makes of a script that is named in the source: a file beside the page. */
const BUILT_SCRIPT = /^[A-Za-z0-9_-]+\.js$/;

/**
 * Says which scripts may be started by address, where the browser asks for it
 * (`require-trusted-types-for 'script'`): files beside the page, such as the worker. What else the
 * same origin serves, attachments of documents among it, is none of them. No text becomes HTML or a
 * script by this policy; Angular has one of its own for its templates.
 *
 * @param baseAddress the address of the folder that the page is served from: `document.baseURI`
 */
export function trustOwnScripts(window: Pick<Window, 'trustedTypes'>, baseAddress: string): void {
  const folder = new URL('.', baseAddress).href;
  window.trustedTypes?.createPolicy('default', {
    createScriptURL(address) {
      const { href } = new URL(address, baseAddress);
      const isOwn = href.startsWith(folder) && BUILT_SCRIPT.test(href.slice(folder.length));
      return isOwn ? address : null;
    },
  });
}
