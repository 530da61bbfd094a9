// `npm run e2e`: plain JavaScript for the Node that is there, up to the pinned one.
import { runScript } from '../bootstrap/run-script.mjs';

await runScript('e2e:installed', { withTests: true });
