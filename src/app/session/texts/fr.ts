import type { sessionTextsEn } from './en.ts';

/** French texts of signing in and of the errors around it. */
export const sessionTextsFr: Record<keyof typeof sessionTextsEn, string> = {
  'admin.app.name': 'Gestion de l’application',
  'Log Out': 'Se déconnecter',
  'language.choose': 'Langue',
  'language.more': 'Plus de langues',
  'language.names-only': 'les noms seulement, pas encore les mots de cette page',
  'sign-in.title': 'Connexion',
  'sign-in.lead':
    'Utilisez le nom d’utilisateur et le mot de passe de votre compte CHT sur {server}.',
  'sign-in.single-sign-on':
    'Ouvrez-vous le CHT par authentification unique ? Ce formulaire n’accepte que des mots de passe : demandez à votre administrateur d’ouvrir cette page à l’adresse même du CHT, où la connexion au CHT suffit.',
  'sign-in.name': 'Nom d’utilisateur',
  'sign-in.name.missing': 'Saisissez votre nom d’utilisateur.',
  'sign-in.password': 'Mot de passe',
  'sign-in.password.missing': 'Saisissez votre mot de passe.',
  'sign-in.password.show': 'Afficher le mot de passe',
  'sign-in.submit': 'Se connecter',
  'sign-in.submitting': 'Connexion en cours…',
  'sign-in.returning': 'Vous reviendrez à la page où vous étiez.',
  'session.opening': 'Ouverture…',
  'session.waiting.database':
    'La base de données n’a pas encore dit qui est connecté ni quels sont les paramètres. Elle est peut-être occupée, ou la connexion lente.',
  'session.waiting.page':
    'Les fichiers de cette page ne sont pas encore arrivés. La connexion est peut-être lente.',
  'session.retry': 'Réessayer',
  'session.failure.unreachable.title': 'La base de données ne répond pas',
  'session.failure.page-files.title': 'Une partie de cette page n’est pas arrivée',
  'session.failure.refused.title': 'La base de données n’a pas donné ses paramètres',
  'session.error.unreachable':
    'La base de données n’a rien renvoyé. Rien n’a été modifié. Vérifiez votre connexion, puis réessayez.',
  'session.error.wrong-credentials':
    'Aucun compte n’a ce nom d’utilisateur et ce mot de passe. Vérifiez les deux, majuscules comprises, puis connectez-vous à nouveau. Si vous avez oublié le mot de passe, demandez-en un nouveau à votre administrateur CHT.',
  'session.error.too-many-attempts':
    'Trop de tentatives en peu de temps. Attendez quelques minutes, puis connectez-vous à nouveau.',
  'session.error.session-not-ended':
    'Vous êtes toujours connecté : la page lisait encore pendant la déconnexion. Attendez un instant et déconnectez-vous à nouveau ; sur un ordinateur partagé, fermez le navigateur.',
  'session.error.session-not-kept':
    'Le mot de passe est juste, mais le navigateur n’a pas conservé la session. Autorisez les cookies pour cette adresse, ou ouvrez-la avec https://, puis connectez-vous à nouveau.',
  'session.error.busy':
    'La base de données est occupée et ne répond à personne pour l’instant. Attendez une minute, puis réessayez.',
  'session.error.offline-account':
    'Ce compte sert à travailler hors ligne sur un téléphone. Le CHT ne laisse pas de tels comptes lire ce qu’il faut pour une exportation. Demandez à votre administrateur CHT un compte avec un rôle en ligne.',
  'session.error.page-files':
    'La connexion a peut-être été coupée, ou une nouvelle version a été installée pendant que cette page était ouverte. Vérifiez votre connexion, puis réessayez.',
  'session.error.refused':
    'La base de données a répondu avec le statut {status} : « {words} ». Réessayez ; si cela persiste, montrez cette phrase à votre administrateur CHT.',
  'session.error.no-permission':
    'Votre compte ne peut pas lire les paramètres. Demandez à votre administrateur CHT de lui donner un rôle en ligne.',
};
