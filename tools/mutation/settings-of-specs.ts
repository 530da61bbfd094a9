// Stryker starts Jasmine by itself: what the properties draw, and how long a spec may take, is the
// same as in `npm test`; but properties that fill databases are tried less often, so that a folder takes minutes.
import * as fc from 'fast-check';
import { PROPERTY_SEED } from '../../src/domain/testing/property-seed.ts';
import { RUNS_WITH_DATABASES } from '../../src/data-access/testing/scratch-database.node.ts';
import { bringDatabasesBack } from './databases-of-each-run.ts';

fc.configureGlobal({ seed: PROPERTY_SEED });
Object.assign(RUNS_WITH_DATABASES, { numRuns: 8 });
jasmine.DEFAULT_TIMEOUT_INTERVAL = 60_000;

let run = 0;
beforeAll(() => {
  run += 1;
});
bringDatabasesBack(() => run);
