import { checkDocuments, readDocuments } from './read-documents.ts';
import { StartError } from './start-error.ts';

describe('A file of documents', () => {
  const refused = (value: unknown, words: RegExp): void => {
    expect(() => checkDocuments(value, 'a.json')).toThrowError(StartError, words);
  };

  it('holds documents of any content, design documents among them', () => {
    const documents = [
      { _id: 'settings', settings: 7 },
      { _id: '_design/a', views: {} },
    ];
    expect(checkDocuments(documents, 'a.json')).toEqual(documents);
    expect(checkDocuments([], 'a.json')).toEqual([]);
  });

  it('is refused with the index of the document that cannot be loaded', () => {
    refused({ _id: 'settings' }, /array/);
    refused([{ _id: 'a' }, null], /index 1 is not a JSON object/);
    refused([{ _id: 'a' }, { id: 'b' }], /index 1 has no _id/);
    refused([{ _id: '' }], /index 0 has no _id/);
    refused([{ _id: '_local/a' }], /index 0 has the id _local\/a/);
    refused([{ _id: 'a' }, { _id: 'b' }, { _id: 'a' }], /indexes 0 and 2/);
  });

  it('is named when it is not there', async () => {
    await expectAsync(readDocuments('/no/such.json')).toBeRejectedWithError(
      StartError,
      /\/no\/such\.json could not be read/,
    );
  });
});
