// `npm run e2e:webkit`: plain JavaScript for the Node that is there, up to the pinned one.
import { runScript } from '../bootstrap/run-script.mjs';

await runScript('e2e:webkit:installed', { withTests: true });
