import { at, type Document, filled, oneOrMany } from './json.ts';

const slug = (name: string, id: string): string => {
  let text = '';
  for (const sign of name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()) {
    const isPlain = (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9');
    if (isPlain) text += sign;
    else if (text !== '' && !text.endsWith('-')) text += '-';
  }
  text = text.slice(0, 40);
  if (text.endsWith('-')) text = text.slice(0, -1);
  return text === '' ? id : text;
};

/** Rule 18: what the file is called, with the data set's name in a language of the database. */
export function independentFileName(
  documents: readonly Document[],
  {
    dataSet,
    tag,
    places = [],
    language = 'en',
  }: {
    dataSet: string;
    tag: string;
    places?: readonly { id: string; name: string }[];
    language?: string;
  },
): string {
  const settings = at(
    documents.find(({ _id }) => _id === 'settings'),
    'settings',
  );
  const messages = documents.find(({ _id }) => _id === `messages-${language}`);
  const definition = oneOrMany(at(settings, 'dhis_data_sets')).find(
    (entry) => at(entry, 'id') === dataSet,
  );
  const key = filled(at(definition, 'translation_key')) ?? '';
  const name = filled(at(messages, 'custom', key)) ?? filled(at(messages, 'generic', key)) ?? '';
  const [place] = places;
  const middle =
    place === undefined
      ? 'all'
      : places.length === 1
        ? slug(place.name, place.id)
        : `${places.length}-org-units`;
  return `${slug(name, dataSet)}_${middle}_${tag}.json`;
}
