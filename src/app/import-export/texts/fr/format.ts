import type { formatEn } from '../en/format.ts';

/** French texts of the forms of a file. */
export const format: Record<keyof typeof formatEn, string> = {
  'export.dhis.format': 'Format',
  'export.dhis.format.json': 'JSON',
  'export.dhis.format.xml': 'XML',
  'export.dhis.format.xml.advice':
    'Dans DHIS2, choisissez le format XML : le nom du fichier n’est pas regardé.',
  'export.dhis.format.adx': 'ADX',
  'export.dhis.format.adx.advice':
    'Dans DHIS2, choisissez le format ADX et laissez tous les schémas d’identifiants sur UID : sans eux, les anciens serveurs cherchent des codes et ne trouvent rien. Un fichier ADX ne contient pas de commentaires.',
  'export.dhis.format.adx.advice.codes':
    'Dans DHIS2, choisissez le format ADX et, comme schéma d’identifiant des unités d’organisation, Code ; laissez les autres sur UID. Un fichier ADX ne contient pas de commentaires.',
  'export.dhis.format.csv': 'CSV',
  'export.dhis.format.csv.advice':
    'Dans DHIS2, cochez « First row is header » (la première ligne est un en-tête) : sinon l’importation échoue ou prend l’en-tête pour une ligne. Un fichier CSV ne peut pas marquer un ensemble de données comme complet, et l’enregistrer depuis un tableur peut l’abîmer.',
  'export.dhis.format.csv.advice.codes':
    'Dans DHIS2, cochez « First row is header » et choisissez Code comme schéma d’identifiant des unités d’organisation : un fichier CSV ne peut pas dire qu’il contient des codes. Il ne peut pas non plus marquer un ensemble de données comme complet, et l’enregistrer depuis un tableur peut l’abîmer.',
  'export.dhis.gzip': 'Compresser (gzip)',
};
