import type { historyEn } from '../en/history.ts';

/** French texts of past exports: what changed since, what stays in DHIS2, what this browser keeps. */
export const history: Record<keyof typeof historyEn, string> = {
  'export.dhis.history': 'Pour vos dossiers',
  'export.dhis.history.since': 'Ce qui a changé depuis le {when}',
  'export.dhis.history.same':
    'Rien : ce fichier contient ce que contenait le précédent. Il n’est pas nécessaire de l’importer à nouveau.',
  'export.dhis.history.changed':
    '{count, plural, one {valeur a changé} other {valeurs ont changé}}',
  'export.dhis.history.changed.title': 'Valeurs qui ont changé',
  'export.dhis.history.added':
    '{count, plural, one {valeur est nouvelle} other {valeurs sont nouvelles}}',
  'export.dhis.history.added.title': 'Valeurs nouvelles',
  'export.dhis.history.left-behind': 'restées dans DHIS2',
  'export.dhis.history.left-behind.title':
    '{count, plural, one {Une valeur reste dans DHIS2 alors que ce fichier ne l’a plus} other {DHIS2 garde {count, number} valeurs que ce fichier n’a plus}}',
  'export.dhis.history.left-behind.effect':
    'Une importation ne retire jamais une valeur. Si le fichier précédent a été importé, DHIS2 continue de les compter, à côté de ce que contient ce fichier.',
  'export.dhis.history.left-behind.next':
    'Enregistrez le fichier de suppression et importez-le dans DHIS2 avec la stratégie Delete (supprimer) : il supprime exactement ces valeurs. Commencez par un essai à blanc. Ne l’importez jamais avec une autre stratégie.',
  'export.dhis.history.save-removals': 'Enregistrer le fichier de suppression',
  'export.dhis.history.again':
    'Importez le fichier à nouveau, pour que DHIS2 ait les valeurs actuelles. Les valeurs identiques restent telles quelles.',
  'export.dhis.history.untold':
    '{count, plural, one {Une de plus n’est pas affichée ici.} other {Non affichées ici : {count, number} de plus.}}',
  'export.dhis.history.why.moved': 'se trouve maintenant dans une autre unité',
  'export.dhis.history.why.no-document': 'n’a plus de document pour cette période',
  'export.dhis.history.why.no-document-of-chosen':
    'n’a plus de document pour cette période dans les unités choisies',
  'export.dhis.history.why.not-reported': 'ne donne plus ce nombre',
  'export.dhis.history.why.mapped-otherwise': 'le lieu ou la cible a maintenant un autre lien',
  'export.dhis.history.why.left-out': 'la ligne est exclue de ce fichier',
  'export.dhis.history.why.excluded': 'a été exclu de cette période',
  'export.dhis.history.why.malformed': 'le document est illisible',
  'export.dhis.history.why.other-revision': 'une autre révision du document compte',
  'export.dhis.history.why.older-account': 'un compte plus récent compte',
  'export.dhis.history.why.no-contact': 'le contact n’existe plus',
  'export.dhis.history.why.no-org-unit': 'aucun lieu au-dessus n’a d’unité d’organisation',
  'export.dhis.history.why.bad-number': 'le nombre est maintenant illisible',
  'export.dhis.history.save-receipt': 'Enregistrer le reçu',
  'export.dhis.history.forget':
    '{count, plural, one {Oublier l’exportation passée} other {Oublier {count, number} exportations passées}}',
  'export.dhis.history.kept':
    'Ce navigateur garde ce qui a été exporté, sans noms d’ASC, pour comparer la prochaine exportation de ce choix.',
  'export.dhis.history.not-kept':
    'Ce navigateur ne garde pas ce qui a été exporté : la prochaine exportation de ce choix n’y sera pas comparée.',
};
