// The build of `npm test`, with the stamp by which `npm start` knows that it need not build again.
import { buildWhenChanged } from '../build-when-changed.ts';

await buildWhenChanged(process.cwd());
