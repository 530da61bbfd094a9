import type { Translation } from '../../app/i18n/index.ts';
import type { dhis2AppEn } from './dhis2-app.en.ts';

/** French texts of the app inside DHIS2. */
export const dhis2AppFr: Translation<typeof dhis2AppEn> = {
  'dhis2-app.title': 'Rapports du CHT',
  'dhis2-app.intro':
    'Compte ce que les agents de santé communautaires ont enregistré dans le CHT, et l’importe dans ce DHIS2.',
  'dhis2-app.back': 'Retour à DHIS2',
  'dhis2-app.opening': 'Ouverture…',
  'dhis2-app.asking': 'Demande à l’hôte d’exportation…',
  'dhis2-app.again': 'Réessayer',
  'dhis2-app.dhis2.unreachable': 'DHIS2 ne répond pas.',
  'dhis2-app.dhis2.unreachable.next': 'Vérifiez votre connexion, puis réessayez.',
  'dhis2-app.dhis2.wrong-credentials': 'Vous n’êtes plus connecté à DHIS2.',
  'dhis2-app.dhis2.wrong-credentials.next':
    'Connectez-vous à DHIS2, puis rouvrez cette application.',
  'dhis2-app.dhis2.no-access': 'DHIS2 ne vous laisse pas lire ce dont cette application a besoin.',
  'dhis2-app.dhis2.no-access.next':
    'Demandez à votre administrateur DHIS2 l’accès à cette application.',
  'dhis2-app.dhis2.not-dhis2': 'Ce qui répond n’est pas DHIS2.',
  'dhis2-app.dhis2.not-dhis2.next':
    'Vous êtes peut-être déconnecté, ou quelque chose se trouve entre vous et DHIS2. Rouvrez DHIS2.',
  'dhis2-app.dhis2.refused': 'DHIS2 refuse : {words}',
  'dhis2-app.dhis2.refused.next':
    'Réessayez. Si cela persiste, prévenez votre administrateur DHIS2.',
  'dhis2-app.not-set-up': 'Cette application ne sait pas encore où se trouve le CHT.',
  'dhis2-app.not-set-up.next':
    'Demandez à votre administrateur DHIS2 d’ouvrir l’application une fois et de la configurer.',
  'dhis2-app.setup.title': 'Comment cette application joint l’hôte d’exportation du CHT',
  'dhis2-app.setup.open': 'Changer la connexion',
  'dhis2-app.setup.route': 'Par une Route de DHIS2',
  'dhis2-app.setup.route.detail':
    'DHIS2 fait les demandes avec des identifiants qu’il garde lui-même. Personne ne saisit de mot de passe du CHT.',
  'dhis2-app.setup.route.code': 'Code de la Route',
  'dhis2-app.setup.address': 'Directement',
  'dhis2-app.setup.address.detail':
    'Chaque utilisateur se connecte avec un compte CHT. Il faut indiquer à l’hôte l’adresse de ce DHIS2.',
  'dhis2-app.setup.address.of-host': 'Adresse de l’hôte d’exportation',
  'dhis2-app.setup.address.hint': 'Elle commence par https://',
  'dhis2-app.setup.keep': 'Enregistrer pour tous',
  'dhis2-app.setup.close': 'Fermer',
  'dhis2-app.setup.kept': 'Enregistré.',
  'dhis2-app.setup.not-protected':
    'Enregistré, mais DHIS2 ne l’a pas protégé : quiconque ouvre cette application pourrait le changer. Dans le data store, limitez son partage à la lecture seule.',
  'dhis2-app.setup.not-kept': 'DHIS2 ne l’a pas enregistré. {words}',
  'dhis2-app.account.title': 'Se connecter au CHT',
  'dhis2-app.account.detail':
    'Avec votre compte du CHT sur {address}. Il reste seulement dans la mémoire de cette page, et il est demandé à nouveau chaque fois.',
  'dhis2-app.account.user': 'Utilisateur CHT',
  'dhis2-app.account.password': 'Mot de passe CHT',
  'dhis2-app.account.sign-in': 'Se connecter',
  'dhis2-app.account.sign-out': 'Se déconnecter du CHT',
  'dhis2-app.host.unreachable': 'L’hôte d’exportation ne répond pas.',
  'dhis2-app.host.unreachable.next':
    'Vérifiez votre connexion, puis réessayez. Si cela persiste, l’hôte est peut-être arrêté, ou la Route ou son adresse est fausse.',
  'dhis2-app.host.unusable': 'Ce qui répond n’est pas l’hôte d’exportation.',
  'dhis2-app.host.unusable.next':
    'Demandez à votre administrateur DHIS2 de vérifier la connexion de cette application.',
  'dhis2-app.host.signed-out': 'Le CHT ne connaît pas cet utilisateur et ce mot de passe.',
  'dhis2-app.host.signed-out.next':
    'Vérifiez-les. Si une Route fait les demandes pour vous, c’est à votre administrateur DHIS2 de la corriger.',
  'dhis2-app.host.refused': '{words}',
  'dhis2-app.host.refused.next':
    'Si vous ne pouvez pas y remédier vous-même, montrez ceci à votre administrateur.',
  'dhis2-app.data-sets.none':
    'Aucun des ensembles de données où vous pouvez écrire dans DHIS2 n’est exporté par le CHT.',
  'dhis2-app.period.other-type': 'Le CHT ne peut pas donner de périodes du type {type}.',
  'dhis2-app.period.weeks':
    'Cet ensemble de données prend des semaines, que cet hôte d’exportation ne calcule pas à partir des rapports.',
  'dhis2-app.units.search': 'Chercher une unité par son nom',
  'dhis2-app.units.none-chosen': 'aucune choisie',
  'dhis2-app.units.not-read':
    'Ce qui est sous {name} n’a pas pu être lu. Refermez-la, puis rouvrez-la.',
  'dhis2-app.units.not-found': 'DHIS2 ne répond pas. Saisissez à nouveau.',
  'dhis2-app.units.open': 'Montrer ce qui est sous {name}',
  'dhis2-app.units.close': 'Masquer ce qui est sous {name}',
  'dhis2-app.count.title': 'Compter et vérifier',
  'dhis2-app.count': 'Compter',
  'dhis2-app.count.again': 'Compter à nouveau',
  'dhis2-app.count.when': 'Choisissez un ensemble de données, une unité et une période.',
  'dhis2-app.counting': 'L’hôte d’exportation compte…',
  'dhis2-app.counting.long':
    'Le premier comptage d’une grande unité peut prendre quelques minutes.',
  'dhis2-app.no-file': 'Il n’y a rien à importer. {words}',
  'dhis2-app.review.figures':
    '{values, plural, one {# valeur} other {# valeurs}} de {units, plural, one {# unité} other {# unités}}',
  'dhis2-app.review.reported':
    '{reported, number} sur {expected, plural, one {# agent de santé communautaire a rapporté} other {# agents de santé communautaires ont rapporté}}.',
  'dhis2-app.review.incomplete':
    '{count, plural, one {Il manque quelqu’un dans # unité} other {Il manque quelqu’un dans # unités}}',
  'dhis2-app.review.unit': '{reported, number} sur {expected, number}',
  'dhis2-app.review.far-out':
    '{count, plural, one {# valeur s’écarte beaucoup des mois précédents} other {# valeurs s’écartent beaucoup des mois précédents}}',
  'dhis2-app.review.usual': '(les mois précédents, environ {median})',
  'dhis2-app.review.notices':
    '{count, plural, one {# chose à savoir sur ces chiffres} other {# choses à savoir sur ces chiffres}}',
  'dhis2-app.values.title': 'Les valeurs à côté de celles de DHIS2',
  'dhis2-app.values.data-element': 'Élément de données',
  'dhis2-app.values.in-dhis2': 'Dans DHIS2',
  'dhis2-app.values.now': 'Maintenant',
  'dhis2-app.values.differing':
    '{count, plural, =0 {DHIS2 les a déjà toutes.} one {# valeur n’est pas encore ainsi dans DHIS2.} other {# valeurs ne sont pas encore ainsi dans DHIS2.}}',
  'dhis2-app.values.only-differing': 'Seulement celles qui diffèrent',
  'dhis2-app.may-not-write':
    'Votre compte DHIS2 ne peut pas écrire de valeurs de données. Vous pouvez regarder, mais pas importer.',
};
