import { latenessOf } from './late-report.ts';

const DAY = 86_400_000;
const WRITTEN = 100 * DAY;

const reportOf = (reported_date: number, author = 'chw'): Readonly<Record<string, unknown>> => ({
  reported_date,
  contact: { _id: author },
});

describe('A report that the document of a phone cannot have counted', () => {
  it('was reported after the day on which it was written', () => {
    expect(latenessOf(reportOf(WRITTEN + DAY), WRITTEN, 'chw')).toBe('reported-later');
    expect(latenessOf(reportOf(WRITTEN + DAY - 1), WRITTEN, 'chw')).toBeUndefined();
  });

  it('is none whose date is a text', () => {
    const dated = { ...reportOf(0), reported_date: String(WRITTEN + DAY) };
    expect(latenessOf(dated, WRITTEN, 'chw')).toBeUndefined();
  });

  it('came from another phone later, not from the own one', () => {
    const arrival = { first: WRITTEN + DAY, latest: WRITTEN + DAY };
    expect(latenessOf(reportOf(WRITTEN, 'nurse'), WRITTEN, 'chw', arrival)).toBe('arrived-later');
    expect(latenessOf(reportOf(WRITTEN), WRITTEN, 'chw', arrival)).toBeUndefined();
  });

  it('was changed later, whoever wrote it', () => {
    const arrival = { first: WRITTEN, latest: WRITTEN + 3 * DAY };
    expect(latenessOf(reportOf(WRITTEN), WRITTEN, 'chw', arrival)).toBe('changed-later');
  });

  it('is every one where the phone wrote no document', () => {
    expect(latenessOf(reportOf(0), undefined, 'chw')).toBe('reported-later');
  });
});
