import {
  DATA_SET,
  documentsOfKinds,
  PERIOD_KINDS,
  settingsOfKind,
  UNIT,
  valueOfKind,
} from '../testing/period-kinds.ts';
import { documentsFolder, runCommand } from './testing/run-command.ts';

describe('Every kind of period on the command line', () => {
  for (const kind of PERIOD_KINDS) {
    const { periodType, period, adx } = kind;
    it(`is written, ${period} of a ${periodType} data set in every form`, async () => {
      const folder = await documentsFolder(settingsOfKind(kind), documentsOfKinds);
      const choice = ['--docs', folder.docs, '--data-set', DATA_SET, '--period', period];
      const value = valueOfKind(kind);
      const json = await runCommand(choice);
      expect([json.code, JSON.parse(json.stdout)]).toEqual([
        0,
        {
          dataSet: DATA_SET,
          period,
          orgUnit: UNIT,
          dataValues: [{ dataElement: 'births00001', value }],
        },
      ]);
      const xml = await runCommand([...choice, '--format', 'xml']);
      expect(xml.stdout).toContain(` period="${period}"`);
      expect(xml.stdout).toContain(` value="${value}"`);
      const csv = await runCommand([...choice, '--format', 'csv']);
      expect(csv.stdout.split('\n')[1]).toContain(`births00001,${period},${UNIT}`);
      const asAdx = await runCommand([...choice, '--format', 'adx']);
      if (adx === undefined) {
        expect([asAdx.code, asAdx.stdout]).toEqual([2, '']);
        expect(asAdx.stderr.join()).toContain('ADX cannot tell');
      } else {
        expect(asAdx.stdout).toContain(` period="${adx}"`);
        expect(asAdx.stdout).toContain(` value="${value}"`);
      }
      await folder.remove();
    });
  }

  it('is refused for a data set of another type, which is told', async () => {
    const folder = await documentsFolder(settingsOfKind({ periodType: 'Quarterly' }), [
      ...documentsOfKinds,
    ]);
    for (const period of ['202610', '2026S1', '2083', '208305']) {
      const { code, stdout, stderr } = await runCommand([
        ...['--docs', folder.docs, '--data-set', DATA_SET, '--period', period],
      ]);
      expect([code, stdout]).toEqual([1, '']);
      expect(JSON.parse(stderr.join(''))).toEqual({
        code: 'bad-period',
        message: jasmine.stringContaining('Quarterly'),
      });
    }
    await folder.remove();
  });
});
