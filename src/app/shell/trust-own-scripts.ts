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

/** What a builder makes of a script that is named in the source. */
const BUILT_SCRIPT = /^\/(?:.*\/)?[A-Za-z0-9_.-]+\.(?:js|ts)$/;

/**
 * Says which scripts may be started by address, where the browser asks for it
 * (`require-trusted-types-for 'script'`): files of this page's own origin, such as the worker. No
 * text becomes HTML or a script by this policy; Angular has one of its own for its templates.
 */
export function trustOwnScripts(window: Pick<Window, 'trustedTypes'>, page: string): void {
  window.trustedTypes?.createPolicy('default', {
    createScriptURL(address) {
      const { origin, pathname, search } = new URL(address, page);
      const isOwn = origin === new URL(page).origin && search === '' && BUILT_SCRIPT.test(pathname);
      return isOwn ? address : null;
    },
  });
}
