// Builds the app inside DHIS2 as a zip for App Management, without a network:
//   node tools/dhis2-app/main.ts
import { fileURLToPath } from 'node:url';
import { buildDhis2App } from './build-dhis2-app.ts';

const { zip, bytes } = await buildDhis2App(fileURLToPath(new URL('../..', import.meta.url)));
console.log(`${zip} (${String(Math.round(bytes / 1000))} kB)`);
