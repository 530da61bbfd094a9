// Keeps exports one after another, in a process of its own: node add-many.ts FOLDER VALUE TIMES
import { exportRequest, parsePeriod } from '../../../src/domain/index.ts';
import { archivedExportOf } from '../archived-export.ts';
import { ExportsFolder } from '../exports-folder.ts';

const [path = '', value = '', times = ''] = process.argv.slice(2);
const request = exportRequest({ dataSet: 'dataSet0001', period: '202610' });
const period = parsePeriod(request.period);
if (period === undefined) throw new Error('no period');
const row = { orgUnit: 'unit0000001', dataElement: 'births00001', value };
const exports = new ExportsFolder(path);
for (let index = 0; index < Number(times); index += 1) {
  const archived = archivedExportOf(
    {
      request,
      source: 'phones',
      dataValueSet: { dataSet: request.dataSet, period, dataValues: [row] },
      values: [{ ...row, contributions: [] }],
      since: undefined,
      inDhis2: undefined,
    },
    new Date(),
  );
  await exports.add(archived, request);
}
