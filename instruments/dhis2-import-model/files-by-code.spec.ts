import {
  EXPORT_FORMATS,
  type DataValueSet,
  mediaType,
  parsePeriod,
  registrationsJson,
  write,
} from '../../src/domain/index.ts';
import { dhis2Authorization, registerComplete } from '../../src/data-access/index.ts';
import {
  emptyStore,
  formKey,
  type Generation,
  importDataValueSet,
  startDhis2Model,
} from './index.ts';
import { DATA_SET, TOWN, ELEMENTS, smallMetadata, VILLAGE } from './testing/small-metadata.ts';

const GENERATIONS: readonly Generation[] = ['upTo242', 'since243'];
const codes = new Map([VILLAGE, TOWN].map((id) => [id, `code of ${id}`]));
const period = parsePeriod('202610');
const file = (...orgUnits: readonly string[]): DataValueSet | undefined =>
  period && {
    dataSet: DATA_SET,
    period,
    ...(orgUnits.length === 1 ? { orgUnit: orgUnits[0] ?? '' } : {}),
    dataValues: orgUnits.map((orgUnit) => ({
      dataElement: ELEMENTS.number.id,
      ...(orgUnits.length === 1 ? {} : { orgUnit }),
      value: '3',
    })),
  };

describe('Files with the codes of org units', () => {
  for (const generation of GENERATIONS) {
    for (const format of EXPORT_FORMATS) {
      for (const orgUnits of [[VILLAGE], [VILLAGE, TOWN]]) {
        const importOf = (orgUnitIdScheme: string | undefined): readonly string[] => {
          const stored = emptyStore();
          const set = file(...orgUnits);
          importDataValueSet({
            generation,
            contentType: mediaType(format),
            body:
              set === undefined
                ? ''
                : write(set, format, { today: '2026-11-05', orgUnitCodes: codes }),
            // As the Import/Export app of DHIS2 sends them.
            params: {
              idScheme: 'UID',
              dataElementIdScheme: 'UID',
              ...(orgUnitIdScheme === undefined ? {} : { orgUnitIdScheme }),
              firstRowIsHeader: 'true',
              ...(format === 'csv' ? { dataSet: DATA_SET } : {}),
            },
            metadata: smallMetadata(),
            stored,
            today: '2026-11-21',
          });
          return [...stored.values.values()].map(({ orgUnit }) => orgUnit).sort();
        };

        it(`${generation} stores ${format} of ${String(orgUnits.length)} at the org units whose codes they are`, () => {
          expect(importOf('CODE')).toEqual([...orgUnits].sort());
        });

        if (format === 'json' || format === 'xml') {
          it(`${generation} needs no word of the address for ${format} of ${String(orgUnits.length)}, and none to the contrary changes it`, () => {
            expect(importOf(undefined)).toEqual([...orgUnits].sort());
            expect(importOf('UID')).toEqual([...orgUnits].sort());
          });
        }
      }
    }
  }

  it('register what is complete by code, with the word in the address or in the file', async () => {
    const model = await startDhis2Model({
      generation: 'since243',
      metadata: smallMetadata(),
      today: '2026-11-21',
    });
    const access = {
      baseUrl: model.url,
      authorization: dhis2Authorization({ token: model.token }),
    };
    const registration = {
      dataSet: DATA_SET,
      period: period ?? ('' as never),
      organisationUnit: VILLAGE,
      date: '2026-11-05',
      completed: true,
    } as const;
    const send = (to: string, init: RequestInit): Promise<Response> => fetch(to, init);
    const byCode = await registerComplete(send, access, [registration], {
      dryRun: false,
      orgUnitCodes: codes,
    });
    expect(byCode.ok && byCode.value.counts.imported).toBe(1);
    expect([...model.stored.completed]).toEqual([
      [formKey(DATA_SET, '202610', VILLAGE), '2026-11-05'],
    ]);
    expect(registrationsJson([registration], codes)).toContain('"orgUnitIdScheme":"CODE"');
    await model.close();
  });
});
