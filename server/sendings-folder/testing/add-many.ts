// A process of its own that keeps sendings, as fast as it can: `node add-many.ts FOLDER BY COUNT`.
import { SendingsFolder } from '../sendings-folder.ts';
import { DHIS2, sendingOf } from './sending-of.ts';

const [folder = '', by = '', count = '0'] = process.argv.slice(2);
const kept = new SendingsFolder(folder).of(DHIS2);
const adding = Array.from({ length: Number(count) }, (_, index) =>
  kept.add(sendingOf({ by, rows: index })),
);
const isAll = (await Promise.all(adding)).every(Boolean);
process.exitCode = isAll ? 0 : 1;
