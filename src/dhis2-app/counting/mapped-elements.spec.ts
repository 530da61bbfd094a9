import { mappedElements } from './mapped-elements.ts';

describe('the data elements of which DHIS2 is asked for everything', () => {
  it('are those that are mapped, also without a row in the file', () => {
    const ofFile = new Set(['births00001']);
    expect([...mappedElements(ofFile, ['deaths00001', 'births00001'])]).toEqual([
      'births00001',
      'deaths00001',
    ]);
    expect([...mappedElements(ofFile)]).toEqual(['births00001']);
  });
});
