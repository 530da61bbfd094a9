import { canWritePeriod, EXPORT_FORMATS, mediaType, write } from '../../src/domain/index.ts';
import { PERIOD_KINDS } from '../../server/testing/period-kinds.ts';
import { periodOf } from '../../server/testing/period-of.ts';
import { emptyStore, importDataValueSet } from './index.ts';
import { fittingMetadata } from './testing/fitting-metadata.ts';

const DEFAULT = 'HllvX50cXC0';

/** The model's calendar is the Gregorian one, and it has no financial years from February or August on. */
const KINDS = PERIOD_KINDS.filter(
  ({ period, periodType }) => period < '2070' && !/Feb|Aug/.test(periodType),
);

describe('both importers take a file of', () => {
  for (const { periodType, period, adx } of KINDS) {
    it(`${period} for a ${periodType} data set, as that period, in every form that can say it`, () => {
      const needed = {
        orgUnit: 'unit0000001',
        dataElement: 'births00001',
        categoryOptionCombo: DEFAULT,
        attributeOptionCombo: DEFAULT,
      };
      const fitting = fittingMetadata('dataSet0001', [needed]);
      const dataSets = fitting.dataSets.map((one) => ({ ...one, periodType }));
      const set = {
        dataSet: 'dataSet0001',
        period: periodOf(period),
        orgUnit: 'unit0000001',
        dataValues: [{ dataElement: 'births00001', value: '7' }],
      };
      const forms = EXPORT_FORMATS.filter((format) => canWritePeriod(format, period));
      expect(forms.includes('adx')).toBe(adx !== undefined);
      for (const generation of ['upTo242', 'since243'] as const) {
        for (const format of forms) {
          const stored = emptyStore();
          const { status } = importDataValueSet({
            generation,
            contentType: mediaType(format),
            body: write(set, format, { today: '2026-11-21' }),
            params: {
              idScheme: 'UID',
              dataElementIdScheme: 'UID',
              orgUnitIdScheme: 'UID',
              firstRowIsHeader: 'true',
            },
            metadata: { ...fitting, dataSets },
            stored,
            today: '2099-12-31',
            user: { authorities: ['F_DATAVALUE_ADD'] },
          });
          const held = [...stored.values.values()].map((value) => `${value.period} ${value.value}`);
          expect([generation, format, status, held]).toEqual([
            ...[generation, format, 200],
            [`${period} 7`],
          ]);
        }
      }
    });
  }
});
