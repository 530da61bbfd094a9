// `npm run install-views`
import { runInstallViews } from './run-install-views.ts';

await runInstallViews(process.argv.slice(2));
