/** How the specs' browser is started: it loads only our own pages, and never looks outside. */
export const BROWSER_FLAGS: readonly string[] = [
  // Root, and most containers, cannot build the sandbox.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
