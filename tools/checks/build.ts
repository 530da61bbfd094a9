// The builds of `npm test`, with the stamps by which `npm start` and the specs know that they need not build again.
import { buildWhenChanged } from '../build/build-when-changed.ts';
import { buildDhis2App } from '../dhis2-app/build-dhis2-app.ts';

await buildWhenChanged(process.cwd());
await buildDhis2App(process.cwd());
