/** The only entry through which other rooms open a database over HTTP. */
export { connectOnNode } from './connect-on-node.ts';
