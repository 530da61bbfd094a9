import { answeringFetch } from '../testing/answering-fetch.ts';
import { readHostOffer } from './host-data-sets.ts';

describe('what a host can export', () => {
  const offer = async (answer?: object) => {
    const { fetchFn, asked } = answeringFetch(answer);
    const read = await readHostOffer({ fetchFn, baseUrl: '/run' });
    expect(asked.map(({ url }) => url)).toEqual(['/run/dataSets']);
    return read;
  };
  const monthsOf = async (months: unknown) => {
    const read = await offer({ dataSets: [], months });
    return read.ok && read.value.monthStartDate;
  };

  it('is the data sets of the settings, from documents and perhaps from reports', async () => {
    const dataElements = ['kB0ZBFisE0e', '', 7];
    const dataSets = [{ id: 'VMuFODsyWaO', dataElements }, { id: '' }, { id: 7 }, null];
    expect(await offer({ dataSets, sources: ['phones', 'recalculated'] })).toEqual({
      ok: true,
      value: {
        dataSets: ['VMuFODsyWaO'],
        dataElements: { VMuFODsyWaO: ['kB0ZBFisE0e'] },
        monthStartDate: 1,
        isRecalculating: true,
      },
    });
    expect(await offer({ dataSets: [], sources: ['phones'] })).toEqual({
      ok: true,
      value: { dataSets: [], dataElements: {}, monthStartDate: 1, isRecalculating: false },
    });
  });

  it('has months that start on a day, of either calendar', async () => {
    for (const [startDay, expected] of [
      [1, 1],
      [26, 26],
      [32, 32],
      [33, 1],
      [0, 1],
      ['26', 1],
    ] as const)
      expect(await monthsOf({ startDay }))
        .withContext(String(startDay))
        .toBe(expected);
    expect(await monthsOf({ startDay: 5, calendar: 'bikram-sambat' })).toEqual({
      calendar: 'bikram-sambat',
      startDay: 5,
    });
  });

  it('is not nothing where another answer came, or none', async () => {
    expect(await offer({ dataSets: 'x' })).toEqual({ ok: false, error: { code: 'unusable' } });
    expect(await offer()).toEqual({ ok: false, error: { code: 'unreachable' } });
  });
});
