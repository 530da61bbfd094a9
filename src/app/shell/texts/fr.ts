import type { shellTextsEn } from './en.ts';

/** French texts of the frame. */
export const shellTextsFr: Record<keyof typeof shellTextsEn, string> = {
  'import.export': 'Importer et exporter des données',
  'shell.skip': 'Aller au contenu principal',
  'shell.navigation': 'Navigation principale',
  'shell.navigation.open': 'Ouvrir la navigation',
  'shell.signed-in-as': 'Connecté en tant que',
  'shell.help': 'Aide',
  'shell.sign-out.failed': 'Vous êtes toujours connecté.',
  'shell.start.title': 'Bienvenue',
  'shell.start.missing':
    'Il manque à votre compte l’autorisation {permission} ; la console d’administration ne s’ouvre donc pas d’elle-même.',
  'shell.start.missing-export':
    'Il manque à votre compte l’autorisation {permission} ; il n’y a donc rien à exporter ici.',
  'shell.start.remedy':
    'Si vous en avez besoin, demandez à votre administrateur CHT de donner cette autorisation à l’un de vos rôles ({roles}), puis reconnectez-vous.',
  'shell.start.remedy-without-role':
    'Si vous en avez besoin, demandez à votre administrateur CHT de donner à votre compte un rôle qui a cette autorisation, puis reconnectez-vous.',
  'shell.start.copy-request': 'Copier un message pour votre administrateur',
  'shell.start.copied': 'Copié',
  'shell.start.request':
    'Veuillez donner à l’un des rôles du compte CHT {user} (rôles : {roles}) ce qui lui manque pour exporter des données vers DHIS2 : {permissions} (dans app_settings, sous « permissions »).',
  'shell.start.still': 'Ce que votre compte peut ouvrir :',
  'shell.page-failure.title': 'Une partie de cette page n’est pas arrivée',
  'shell.page-failure.lead':
    'Vérifiez votre connexion, puis réessayez. Ce que vous aviez choisi est dans l’adresse et y reste.',
  'shell.not-found.title': 'Cette page n’existe pas',
  'shell.not-found.lead':
    'Il n’y a rien à cette adresse. Elle est peut-être mal saisie, ou vient d’une autre version.',
  'shell.not-found.back': 'Aller au début',
};
