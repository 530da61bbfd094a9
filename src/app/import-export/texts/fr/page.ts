import type { pageEn } from '../en/page.ts';

/** French texts of choosing and exporting. */
export const page: Record<keyof typeof pageEn, string> = {
  'export.dhis.choose': 'Choisir',
  'export.dhis.result': 'Vérification et fichier',
  'export.dhis.dataset.label': 'Ensemble de données',
  'export.dhis.dataset.missing':
    'Choisissez un ensemble de données pour voir ses unités d’organisation.',
  'export.dhis.place.label': 'Unité d’organisation',
  'export.dhis.place.all': 'Toutes les unités d’organisation',
  'export.dhis.place.all-units':
    '{count, plural, =0 {Aucune unité} one {La seule unité} other {Toutes les # unités}}',
  'export.dhis.place.all-count': 'Toutes les unités d’organisation ({count, number})',
  'export.dhis.place.loading': 'Lecture des unités d’organisation…',
  'export.dhis.place.search': 'Saisissez un nom',
  'export.dhis.place.hint':
    '{count, plural, =0 {Aucun lieu n’est relié à cet ensemble de données.} one {# unité. Saisissez son nom, ou ouvrez l’arbre.} other {# unités. Saisissez un nom, ou choisissez dans l’arbre.}}',
  'export.dhis.place.hint.all':
    '{count, plural, =0 {Aucun lieu n’est relié à cet ensemble de données.} one {La seule unité.} other {Toutes les # unités. Saisissez un nom, ou choisissez dans l’arbre.}}',
  'export.dhis.place.none': 'Aucune unité d’organisation ne porte ce nom.',
  'export.dhis.place.found':
    '{count, plural, =0 {Rien n’a été trouvé.} one {# unité trouvée.} other {# unités trouvées.}}',
  'export.dhis.place.chosen': 'Choisi : {names}.',
  'export.dhis.place.all.said': 'Toutes les unités d’organisation sont choisies.',
  'export.dhis.place.added.said':
    '{name} : choisie. {count, plural, one {# unité} other {# unités}} en tout.',
  'export.dhis.place.removed.said':
    '{name} : retirée. {count, plural, =0 {Toutes les unités d’organisation sont choisies.} one {Il reste # unité.} other {Il reste # unités.}}',
  'export.dhis.place.read.said':
    '{count, plural, =0 {Aucun lieu n’est relié à cet ensemble de données.} one {# unité d’organisation peut être choisie.} other {# unités d’organisation peuvent être choisies.}}',
  'export.dhis.place.some':
    '{count, plural, one {# unité d’organisation} other {# unités d’organisation}}',
  'export.dhis.place.with-children': '{units}, avec les unités inférieures',
  'export.dhis.place.remove': 'Retirer {name}',
  'export.dhis.place.children': 'Inclure les unités inférieures',
  'export.dhis.place.unknown': 'absente de cet ensemble de données',
  'export.dhis.place.malformed': 'DHIS2 ne peut pas connaître cet identifiant',
  'export.dhis.place.malformed.detail':
    '{count, plural, one {L’identifiant d’une unité choisie n’est pas un identifiant} other {Les identifiants de # unités choisies ne sont pas des identifiants}} DHIS2. Leurs lignes seront laissées hors du fichier. Demandez à l’administrateur du CHT de corriger le lieu.',
  'export.dhis.place.several': 'et {count, plural, one {# autre lieu} other {# autres lieux}}',
  'export.dhis.clock':
    'Cet ordinateur indique le {computer}, le serveur le {server}. Réglez l’horloge de l’ordinateur ; les mois ci-dessous suivent le serveur.',
  'export.dhis.period.label': 'Période',
  'export.dhis.period.loading': 'Recherche des mois qui ont des données…',
  'export.dhis.period.loading-more': 'Recherche de mois plus anciens…',
  'export.dhis.period.incomplete':
    'Les mois plus anciens n’ont pas pu être lus. Rechargez la page pour réessayer.',
  'export.dhis.period.none':
    'Aucun ASC n’a encore envoyé de cibles. Il n’y a rien à exporter tant que personne n’a synchronisé.',
  'export.dhis.period.months':
    '{count, plural, =0 {aucun mois n’a de documents} one {# mois sur {of} a des documents} other {# mois sur {of} ont des documents}}',
  'export.dhis.period.finished': 'terminé',
  'export.dhis.period.running': 'en cours',
  'export.dhis.period.later': 'après aujourd’hui',
  'export.dhis.period.running.detail':
    'Cette période n’est pas terminée. Ses chiffres vont encore augmenter, et DHIS2 les refuse s’il n’accepte pas les périodes ouvertes. Exportez-la à nouveau quand elle sera terminée.',
  'export.dhis.period.later.detail':
    'Cette période est après aujourd’hui. Un téléphone mal réglé, ou un autre calendrier, a pu l’écrire. Vérifiez avec l’ASC avant de l’importer.',
  'export.dhis.options': 'Options',
  'export.dhis.complete.label': 'Marquer l’ensemble de données comme complet',
  'export.dhis.complete.possible':
    'DHIS2 considérera ce rapport comme remis aujourd’hui. Laissez cette case vide si vous voulez encore y vérifier les chiffres.',
  'export.dhis.complete.several-org-units':
    'Possible pour une seule unité d’organisation à la fois. Choisissez-en une, sans les unités inférieures.',
  'export.dhis.complete.not-finished': 'Possible une fois la période terminée.',
  'export.dhis.codes.label': 'Nommer les unités d’organisation par leurs codes DHIS2',
  'export.dhis.codes.possible':
    'Le fichier, l’envoi et les marques de complétude portent des codes au lieu des identifiants, et le disent.',
  'export.dhis.codes.some-missing':
    '{count, plural, one {# unité d’organisation de ce choix n’a pas} other {# unités d’organisation de ce choix n’ont pas}} de code dans les métadonnées de DHIS2. Si l’une d’elles a une valeur, aucun fichier n’est écrit.',
  'export.dhis.codes.no-metadata':
    'Possible une fois chargées les métadonnées DHIS2 de cet ensemble de données : elles disent à qui est chaque code.',
  'export.dhis.attribution.label': 'Où comptent les chiffres d’un ASC',
  'export.dhis.attribution.nearest': 'À l’unité la plus proche',
  'export.dhis.attribution.nearest.detail':
    'Une fois, à l’unité reliée la plus basse. DHIS2 additionne lui-même vers le haut.',
  'export.dhis.attribution.ancestors': 'À toutes les unités au-dessus',
  'export.dhis.attribution.ancestors.detail':
    'À chaque unité reliée en remontant. DHIS2 les montre alors plusieurs fois dans les totaux.',
  'export.dhis.export': 'Exporter',
  'export.dhis.step.review': 'Vérifier',
  'export.dhis.step.write': 'Écrire le fichier',
  'export.dhis.cancel': 'Annuler',
  'export.dhis.file': 'Fichier',
  'export.dhis.file.choose-data-set': 'Choisissez un ensemble de données.',
  'export.dhis.file.choose-period': 'Choisissez une période.',
  'export.dhis.file.correct': 'Corrigez ce qui est signalé plus haut.',
  'export.dhis.file.reading': 'Lecture de ce qui peut être choisi…',
  'export.dhis.exporting': 'Préparation du fichier',
  'export.dhis.exporting.detail':
    'Vous pouvez annuler à tout moment ; aucun fichier n’est alors écrit.',
  'export.dhis.exporting.silent':
    'La base de données n’a pas répondu depuis dix secondes. Elle est peut-être occupée ou prépare une vue ; la page continue d’attendre.',
  'export.dhis.progress.settings': 'Lecture des paramètres…',
  'export.dhis.progress.places':
    '{whole, select, exact {Lecture des lieux reliés : {done, number} sur {total, number}} about {Lecture des lieux reliés : {done, number} sur environ {total, number}} other {Lecture des lieux reliés…}}',
  'export.dhis.progress.target-documents':
    '{whole, select, exact {Lecture des documents de cibles : {done, number} sur {total, number}} about {Lecture des documents de cibles : {done, number} sur environ {total, number}} other {Lecture des documents de cibles : {done, number} jusqu’ici…}}',
  'export.dhis.progress.owners':
    '{whole, select, exact {Comptage : {done, number} sur {total, plural, one {# ASC} other {# ASC}}} about {Comptage : {done, number} sur environ {total, plural, one {# ASC} other {# ASC}}} other {Comptage : {done, plural, one {# ASC} other {# ASC}} jusqu’ici…}}',
  'export.dhis.progress.connection-lost': 'La connexion est perdue. En attente de son retour…',
  'export.dhis.progress.offline': 'Cet ordinateur est hors ligne. En attente de la connexion…',
  'export.dhis.progress.bytes': '{size} lus',
  'export.dhis.empty': 'Ce que contiendra le fichier',
  'export.dhis.empty.detail':
    'Le fichier va dans vos téléchargements. Rien n’est envoyé à DHIS2 et rien n’est modifié dans le CHT.',
  'export.dhis.empty.rows':
    'Une ligne pour chaque unité d’organisation et élément de données dont un ASC a rendu compte. Là où personne n’a rien déclaré, il n’y a ni ligne ni zéro.',
  'export.dhis.review-first': 'Vérifier d’abord les chiffres',
  'export.dhis.count-again': 'Compter à nouveau',
  'export.dhis.costly': 'Pas encore compté',
  'export.dhis.costly.seconds':
    'Compter ces chiffres prend environ {seconds, plural, one {# seconde} other {# secondes}}.',
  'export.dhis.costly.unknown':
    'On ne peut pas dire à l’avance combien de temps prend le comptage de ces chiffres.',
  'export.dhis.costly.detail':
    'Vérifier les compte et les montre. Exporter les compte et écrit le fichier.',
  'export.dhis.counting': 'Comptage',
  'export.dhis.counted': 'Compté, et rien n’est encore écrit',
  'export.dhis.counted.detail':
    'Voici les chiffres tels qu’ils seraient dans le fichier. Exporter écrit exactement ceux-ci, sans lire à nouveau.',
  'export.dhis.counted.announcement':
    'Compté. {values, plural, one {# valeur} other {# valeurs}}. Rien n’est encore écrit.',
  'export.dhis.cancelled': 'Exportation annulée',
  'export.dhis.cancelled.detail':
    'Aucun fichier n’a été écrit. Votre choix est conservé ; appuyez sur Exporter pour recommencer.',
  'export.dhis.former':
    'Vous avez choisi autre chose depuis. Voici le résultat du choix précédent. Appuyez sur Exporter pour le choix actuel.',
  'export.dhis.reading.still':
    'La lecture de ce qui peut être choisi continue. La base de données est peut-être occupée ou prépare une vue ; la page continue d’attendre.',
  'export.dhis.reading.org-units': 'Les unités d’organisation n’ont pas pu être lues',
  'export.dhis.reading.org-units.effect':
    'Vous pouvez tout de même les exporter toutes. Pour en choisir, attendez qu’elles soient lues.',
  'export.dhis.reading.periods': 'Les mois n’ont pas pu être lus',
  'export.dhis.reading.periods.effect': 'Sans eux, il n’y a pas de période à choisir.',
  'export.dhis.reading.again.unreachable':
    'La base de données ne répond pas. La page redemande d’elle-même.',
  'export.dhis.reading.again.busy':
    'La base de données reçoit trop de demandes. La page redemande d’elle-même.',
  'export.dhis.reading.again.refused':
    'La base de données dit : « {words} » ({request}, {status}). La page redemande d’elle-même.',
  'export.dhis.reading.again.signed-out': 'Votre session est terminée. Connectez-vous de nouveau.',
  'export.dhis.retry': 'Réessayer',
  'export.dhis.load-again': 'Recharger la page',
  'export.dhis.reload': 'Tout relire',
  'export.dhis.sign-in': 'Se reconnecter',
  'export.dhis.copy': 'Copier',
  'export.dhis.copy.what': 'Copier {text}',
  'export.dhis.copy.of': 'Copier l’identifiant de {name}',
  'export.dhis.copied': 'Copié',
  'export.dhis.docs': 'Lire comment faire dans la documentation du CHT',
  'export.dhis.fault.unknown-data-set':
    'L’ensemble de données {value} n’est pas configuré. Rien n’a été choisi à sa place : choisissez un ensemble de données.',
  'export.dhis.fault.unknown-org-unit':
    'L’unité d’organisation {value} n’est pas reliée à cet ensemble de données. Retirez-la, ou choisissez un autre ensemble de données.',
  'export.dhis.fault.bad-period':
    '{value} n’est pas une période de cet ensemble de données. Choisissez-en une dans la liste.',
  'export.dhis.fault.unknown-period':
    'Il n’y a pas de documents de cibles pour {value}. Choisissez une autre période.',
  'export.dhis.fault.unsupported-period-type':
    'Cet ensemble de données prend des périodes du type {value}, que les mois des documents de cibles ne composent pas. Choisissez un autre ensemble de données, ou demandez à la personne qui configure votre application CHT de corriger period_type.',
  'export.dhis.fault.unknown-period-type':
    'Le type de période de cet ensemble de données, {value}, n’est pas connu. Demandez à la personne qui configure votre application CHT d’écrire period_type comme DHIS2, par exemple Monthly ou Quarterly.',
  'export.dhis.fault.adx-period':
    'ADX ne peut pas dire {value} : DHIS2 le prendrait pour une autre période. Choisissez une autre forme.',
  'export.dhis.fault.invalid-parameter':
    'L’adresse dit {parameter}={value}, que cette page ne connaît pas. Cela n’a pas été utilisé ; vérifiez le choix.',
};
