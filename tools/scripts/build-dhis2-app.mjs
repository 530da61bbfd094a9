// `npm run build:dhis2-app`: the app inside DHIS2 as a zip, with the Node that is there, up to the pinned one.
import { runScript } from '../bootstrap/run-script.mjs';

await runScript('build:dhis2-app:installed', { withTests: true });
