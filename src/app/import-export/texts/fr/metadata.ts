import type { metadataEn } from '../en/metadata.ts';

/** French texts of DHIS2's metadata of a data set. */
export const metadata: Record<keyof typeof metadataEn, string> = {
  'export.dhis.metadata': 'Vérifier avec DHIS2',
  'export.dhis.metadata.loaded': 'Vérifié avec DHIS2, métadonnées du {day}',
  'export.dhis.metadata.detail':
    'Avec ce que DHIS2 sait de cet ensemble de données, cette page trouve ce que DHIS2 refuserait, perdrait ou cacherait avant que le fichier ne parte.',
  'export.dhis.metadata.how':
    'Dans DHIS2, ouvrez Import/Export, Exportation des dépendances de métadonnées, choisissez cet ensemble de données, le format JSON et aucune compression. Choisissez ensuite ce fichier ici ; il reste dans ce navigateur.',
  'export.dhis.metadata.file': 'Fichier de métadonnées',
  'export.dhis.metadata.choose': 'Choisir un fichier de métadonnées',
  'export.dhis.metadata.other': 'Choisir un autre fichier',
  'export.dhis.metadata.forget': 'L’oublier',
  'export.dhis.metadata.counts':
    '{elements, plural, one {# élément de données} other {# éléments de données}}, {orgUnits, plural, one {# unité d’organisation} other {# unités d’organisation}}.',
  'export.dhis.metadata.not-kept':
    'Ce navigateur ne conserve pas de fichiers. Il sert jusqu’à ce que vous quittiez cette page.',
  'export.dhis.metadata.from': 'Les lire de {server}',
  'export.dhis.metadata.ask': 'Lire de DHIS2',
  'export.dhis.metadata.reading': 'Lecture de DHIS2…',
  'export.dhis.metadata.error.unreachable': 'DHIS2 n’a pas répondu',
  'export.dhis.metadata.error.unreachable.next': 'Vérifiez la connexion, puis réessayez.',
  'export.dhis.metadata.error.wrong-credentials':
    'DHIS2 ne connaît pas ce jeton, ou cet utilisateur et ce mot de passe',
  'export.dhis.metadata.error.wrong-credentials.next':
    'Saisissez-les à nouveau. Un jeton peut avoir expiré, ou ne pas être permis pour ce serveur.',
  'export.dhis.metadata.error.no-access':
    'Cet utilisateur DHIS2 ne peut pas voir l’ensemble de données',
  'export.dhis.metadata.error.no-access.next':
    'Demandez à l’administrateur de DHIS2 de le partager.',
  'export.dhis.metadata.error.not-found':
    'DHIS2 n’a pas d’ensemble de données avec cet identifiant, ou ne le montre pas à cet utilisateur',
  'export.dhis.metadata.error.not-found.next':
    'Demandez à l’administrateur du CHT de vérifier l’identifiant, ou à celui de DHIS2 de partager l’ensemble.',
  'export.dhis.metadata.error.not-dhis2': 'Ce qui a répondu n’est pas DHIS2',
  'export.dhis.metadata.error.not-dhis2.next':
    'Demandez à l’administrateur de vérifier l’adresse de DHIS2 (DHIS2_URL).',
  'export.dhis.metadata.error.signed-out': 'Votre session ici est terminée',
  'export.dhis.metadata.error.signed-out.next': 'Rechargez la page et connectez-vous à nouveau.',
  'export.dhis.metadata.error.no-permission': 'Vous n’avez plus la permission d’exporter',
  'export.dhis.metadata.error.no-permission.next': 'Demandez à votre administrateur CHT.',
  'export.dhis.metadata.error.refused': 'DHIS2 a refusé : « {words} » ({status})',
  'export.dhis.metadata.error.refused.next':
    'Montrez ces mots à l’administrateur de DHIS2, ou réessayez plus tard.',
  'export.dhis.metadata.fault.effect':
    'Rien n’a changé : les fichiers sont vérifiés comme avant, ou pas du tout si rien n’était chargé.',
  'export.dhis.metadata.fault.not-json': '{fileName} ne se lit pas comme du JSON',
  'export.dhis.metadata.fault.not-json.next':
    'Exportez de nouveau les métadonnées en JSON sans compression, ou décompressez d’abord le fichier.',
  'export.dhis.metadata.fault.zipped': '{fileName} est un fichier zip',
  'export.dhis.metadata.fault.zipped.next':
    'Décompressez-le et choisissez le JSON qu’il contient, ou exportez de nouveau les métadonnées sans compression.',
  'export.dhis.metadata.fault.not-metadata': '{fileName} ne contient pas d’ensemble de données',
  'export.dhis.metadata.fault.not-metadata.next':
    'Utilisez l’exportation des dépendances de métadonnées, pas un fichier de valeurs.',
  'export.dhis.metadata.fault.dhis2-error':
    'DHIS2 a refusé d’exporter, et {fileName} ne contient que sa réponse : « {words} »',
  'export.dhis.metadata.fault.dhis2-error.next':
    'Demandez à l’administrateur de DHIS2 le droit d’exporter les métadonnées, puis exportez de nouveau.',
  'export.dhis.metadata.fault.no-such-data-set':
    '{fileName} concerne un autre ensemble de données : {dataSets}',
  'export.dhis.metadata.fault.no-such-data-set.next':
    'Exportez les métadonnées de l’ensemble de données choisi ici, ou choisissez d’abord l’autre.',
};
