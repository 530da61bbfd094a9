// `npm run export-cases`: plain JavaScript for the Node that is there, up to the pinned one.
import { runScript } from '../bootstrap/run-script.mjs';

await runScript('export-cases:installed');
