import { type MappedPlace, mappedPlaces } from '../county/county.ts';
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
  if (text.endsWith('-')) text = text.slice(0, -1);
  // Whole words, as long as they fill half of what is allowed.
  while (text.length > 40 && text.lastIndexOf('-') >= 20) {
    text = text.slice(0, text.lastIndexOf('-'));
  }
  text = text.slice(0, 40);
  return text === '' ? id : text;
};

/** The name of a place; where another mapped place has it too, with the place above. */
const distinctName = (documents: readonly Document[], { id, name, above }: MappedPlace): string =>
  mappedPlaces(documents).some((other) => other.name === name && other.id !== id)
    ? `${name} ${above}`
    : name;

/** Rule 18: what the file is called, with the data set's name in the project's own language. */
export function independentFileName(
  documents: readonly Document[],
  {
    dataSet,
    tag,
    places = [],
  }: {
    dataSet: string;
    tag: string;
    places?: readonly MappedPlace[];
  },
): string {
  const settings = at(
    documents.find(({ _id }) => _id === 'settings'),
    'settings',
  );
  const language = filled(at(settings, 'locale')) ?? 'en';
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
        ? slug(distinctName(documents, place), place.id)
        : `${places.length}-org-units`;
  return `${slug(name, dataSet)}_${middle}_${tag}.json`;
}
