import type { errorsEn } from '../en/errors.ts';

/** French texts of the errors. */
export const errors: Record<keyof typeof errorsEn, string> = {
  'export.dhis.error.unreachable': 'La base de données ne répond pas',
  'export.dhis.error.unreachable.effect':
    'Elle a été interrogée plusieurs fois. Aucun fichier n’a été écrit et votre choix est conservé.',
  'export.dhis.error.unreachable.reading':
    'Elle a été interrogée plusieurs fois, et la page redemande d’elle-même. Votre choix est conservé.',
  'export.dhis.error.unreachable.next':
    'Vérifiez votre connexion, puis réessayez. Si personne ne peut joindre le CHT, prévenez son administrateur.',
  'export.dhis.error.offline': 'Cet ordinateur est hors ligne',
  'export.dhis.error.offline.effect': 'Aucun fichier n’a été écrit et votre choix est conservé.',
  'export.dhis.error.offline.reading':
    'La page reprend d’elle-même quand la connexion revient. Votre choix est conservé.',
  'export.dhis.error.offline.next': 'Vérifiez le câble, le Wi-Fi ou le modem, puis réessayez.',
  'export.dhis.error.signed-out': 'Votre session est terminée',
  'export.dhis.error.signed-out.effect':
    'Aucun fichier n’a été écrit. Votre choix est dans l’adresse et il est conservé.',
  'export.dhis.error.signed-out.next': 'Reconnectez-vous ; vous reviendrez à cette page.',
  'export.dhis.error.no-permission': 'Il manque à votre compte la permission {permission}',
  'export.dhis.error.no-permission.effect':
    'Sans elle, cette page ne peut pas exporter de données pour DHIS2.',
  'export.dhis.error.no-permission.next':
    'Demandez à l’administrateur du CHT de donner la permission {permission} à l’un de vos rôles, puis rouvrez cette page.',
  'export.dhis.error.refused': 'La base de données a refusé de répondre',
  'export.dhis.error.refused.effect':
    'Aucun fichier n’a été écrit. Elle dit : « {words} » ({request}, {status}).',
  'export.dhis.error.refused.reading':
    'On ne sait pas ce qui peut être choisi. Elle dit : « {words} » ({request}, {status}). La page redemande d’elle-même.',
  'export.dhis.error.refused.next':
    'Réessayez. Si cela persiste, montrez cette phrase à l’administrateur du CHT.',
  'export.dhis.error.outdated-page': 'Cette page est plus ancienne que le serveur',
  'export.dhis.error.outdated-page.effect':
    'Une partie n’a pas pu être chargée : une nouvelle version a sans doute été installée entre-temps. Aucun fichier n’a été écrit.',
  'export.dhis.error.outdated-page.next':
    'Rechargez la page. Votre choix est conservé dans l’adresse.',
  'export.dhis.error.no-data-sets': 'L’intégration DHIS2 n’est pas configurée.',
  'export.dhis.error.no-data-sets.effect':
    'Il n’y a pas d’ensemble de données pour lequel préparer un fichier.',
  'export.dhis.error.no-data-sets.next':
    'Demandez à la personne qui configure votre application CHT d’ajouter les trois parties ci-dessous, puis rouvrez cette page.',
  'export.dhis.error.unknown-data-set': 'L’ensemble de données {dataSet} n’est pas configuré',
  'export.dhis.error.unknown-data-set.effect': 'Aucun fichier n’a été écrit.',
  'export.dhis.error.unknown-data-set.next':
    'Les paramètres ont pu changer depuis l’ouverture de la page. Relisez tout, puis vérifiez votre choix.',
  'export.dhis.error.invalid-data-set':
    'L’identifiant de l’ensemble de données, {dataSet}, n’est pas un identifiant DHIS2',
  'export.dhis.error.invalid-data-set.effect':
    'DHIS2 refuserait tout le fichier ; aucun n’a donc été écrit.',
  'export.dhis.error.invalid-data-set.next':
    'Demandez à la personne qui configure votre application CHT de le corriger : une lettre, puis dix lettres ou chiffres, comme VMuFODsyWaO.',
  'export.dhis.error.no-data-elements': 'Aucune cible n’appartient à cet ensemble de données',
  'export.dhis.error.no-data-elements.effect':
    'Il n’y a rien à compter ; aucun fichier n’a donc été écrit.',
  'export.dhis.error.no-data-elements.next':
    'Demandez à la personne qui configure votre application CHT de donner aux cibles un élément de cet ensemble de données.',
  'export.dhis.error.bad-period': '{period} n’est pas un mois',
  'export.dhis.error.bad-period.effect': 'Aucun fichier n’a été écrit.',
  'export.dhis.error.bad-period.next': 'Choisissez une période dans la liste.',
  'export.dhis.error.bad-period.type':
    '{period} n’est pas une période du type de cet ensemble de données, {periodType}',
  'export.dhis.error.bad-period.type.effect': 'Aucun fichier n’a été écrit.',
  'export.dhis.error.bad-period.type.next': 'Choisissez une période dans la liste.',
  'export.dhis.error.unsupported-period-type':
    'Cet ensemble de données prend des périodes du type {periodType}, que des mois ne composent pas',
  'export.dhis.error.unsupported-period-type.effect':
    'Rien ne peut être écrit : un document de cibles contient un mois entier et ne dit pas ce qui est arrivé quel jour.',
  'export.dhis.error.unsupported-period-type.next':
    'Envoyez cet ensemble de données à partir de ce qui compte par jour ou par semaine. S’il prend des mois dans DHIS2, demandez à la personne qui configure votre application CHT de corriger period_type.',
  'export.dhis.error.unsupported-period-type.unknown':
    'Le type de période de cet ensemble de données, {periodType}, n’est pas connu',
  'export.dhis.error.unsupported-period-type.unknown.effect':
    'Rien n’a été écrit : un mois partirait vers DHIS2 comme autre chose.',
  'export.dhis.error.unsupported-period-type.unknown.next':
    'Demandez à la personne qui configure votre application CHT d’écrire period_type comme DHIS2, par exemple Monthly ou Quarterly.',
  'export.dhis.error.other-calendar': '{period} n’est pas du calendrier de ce DHIS2, {calendar}',
  'export.dhis.error.other-calendar.effect':
    'Aucun fichier n’a été écrit : DHIS2 prendrait la période pour une autre de son propre calendrier.',
  'export.dhis.error.other-calendar.next':
    'Demandez à votre administrateur DHIS2 quel calendrier le système utilise. Seul un DHIS2 du calendrier népalais prend des mois du Bikram Sambat, et seul un DHIS2 du calendrier grégorien prend d’autres mois.',
  'export.dhis.error.unknown-org-unit':
    'L’unité d’organisation {orgUnit} n’est pas reliée à cet ensemble de données',
  'export.dhis.error.unknown-org-unit.effect': 'Aucun fichier n’a été écrit.',
  'export.dhis.error.unknown-org-unit.next':
    'Les lieux ont pu changer depuis l’ouverture de la page. Relisez tout, puis vérifiez votre choix.',
  'export.dhis.error.not-complete-able':
    'Ce fichier ne peut pas marquer l’ensemble de données comme complet',
  'export.dhis.error.not-complete-able.effect':
    'Il contiendrait {orgUnits, plural, =0 {aucune unité d’organisation} one {# unité d’organisation} other {# unités d’organisation}}. DHIS2 accepte cette marque pour une seule unité, et seulement pour une période terminée. Aucun fichier n’a été écrit.',
  'export.dhis.error.not-complete-able.next':
    'Retirez la marque sous Options, ou choisissez une unité d’organisation qui a des données.',
  'export.dhis.error.no-codes':
    'Des codes étaient demandés, et {orgUnits, plural, one {# unité d’organisation n’en a pas} other {# unités d’organisation n’en ont pas}}: {named}',
  'export.dhis.error.no-codes.effect':
    'Un fichier désigne toutes ses unités d’organisation par des codes, ou aucune. Aucun fichier n’a été écrit.',
  'export.dhis.error.no-codes.next':
    'Demandez à qui s’occupe de DHIS2 de leur donner des codes, ou écrivez les identifiants.',
  'export.dhis.error.no-rows': 'Il n’y a rien à écrire',
  'export.dhis.error.no-rows.effect':
    'Aucun document de cibles de cette période ne donne de chiffre pour ce choix. Un fichier vide n’apprendrait rien à DHIS2 ; aucun n’a donc été écrit.',
  'export.dhis.error.no-rows.next':
    'Voyez ci-dessous les documents non comptés. S’il n’y en a pas, aucun ASC d’ici n’a synchronisé pour cette période : demandez-le-leur, ou choisissez une autre période.',
  'export.dhis.error.busy': 'La base de données reçoit trop de demandes',
  'export.dhis.error.busy.effect':
    'Elle répond d’abord à d’autres. Aucun fichier n’a été écrit et votre choix est conservé.',
  'export.dhis.error.busy.next': 'Attendez une minute, puis réessayez.',
  'export.dhis.error.offline-account': 'C’est un compte pour l’usage hors ligne',
  'export.dhis.error.offline-account.effect':
    'Le CHT ne montre à un tel compte que ses propres documents ; tous les autres manqueraient au fichier. Aucun n’a été écrit.',
  'export.dhis.error.offline-account.next':
    'Connectez-vous avec un compte en ligne, ou demandez à l’administrateur du CHT de donner un rôle en ligne à celui-ci.',
  'export.dhis.error.no-data-sets.unreadable':
    'Les ensembles de données des paramètres ne peuvent pas être lus',
  'export.dhis.error.no-data-sets.unreadable.effect':
    'À la place des ensembles de données se trouve quelque chose d’une forme que le CHT ne documente pas. Il n’y a pas d’ensemble de données pour lequel préparer un fichier.',
  'export.dhis.error.no-data-sets.unreadable.next':
    'Montrez ce qui est listé ci-dessous à la personne qui configure votre application CHT, puis rouvrez cette page.',
  'export.dhis.error.unknown-data-set.like':
    'L’ensemble de données {dataSet} n’est pas configuré ; c’est probablement {like}',
  'export.dhis.error.unknown-data-set.like.effect':
    'Les deux ne diffèrent que par les majuscules, que DHIS2 distingue. Aucun fichier n’a été écrit.',
  'export.dhis.error.unknown-data-set.like.next':
    'Choisissez l’ensemble de données dans la liste. Si un lien vous a conduit ici, faites-le corriger.',
  'export.dhis.error.no-data-elements.other-data-set':
    'Aucune cible n’appartient à cet ensemble de données ; certaines nomment {other}, qui n’est pas configuré',
  'export.dhis.error.no-data-elements.other-data-set.effect':
    'Leurs chiffres ne sont dans aucun fichier. Il n’y a rien à compter ; aucun fichier n’a donc été écrit.',
  'export.dhis.error.no-data-elements.other-data-set.next':
    'Demandez à la personne qui configure votre application CHT de corriger l’identifiant de l’ensemble de données de ces cibles.',
  'export.dhis.error.no-data-elements.unread':
    'Aucune cible n’appartient à cet ensemble de données ; une partie des paramètres n’est pas lue',
  'export.dhis.error.no-data-elements.unread.effect':
    'Une clé mal écrite ou une autre forme ne fait rien, et c’est peut-être la correspondance qui manque. Aucun fichier n’a été écrit.',
  'export.dhis.error.no-data-elements.unread.next':
    'Montrez ce qui est listé ci-dessous à la personne qui configure votre application CHT.',
  'export.dhis.error.no-rows.left-out':
    'Il n’y a rien à écrire : {leftOut, plural, one {la seule ligne a été écartée} other {les # lignes ont toutes été écartées}}',
  'export.dhis.error.no-rows.left-out.effect':
    'Des ASC ont déclaré, mais DHIS2 ne peut pas prendre une ligne dont il ne peut connaître un identifiant, ou les règles l’écartent. Aucun fichier n’a été écrit.',
  'export.dhis.error.no-rows.left-out.next':
    'Voyez ci-dessous ce qui a été écarté et pourquoi. Synchroniser à nouveau n’y change rien ; la personne qui configure les lieux et les cibles le peut.',
  'export.dhis.error.no-rows.no-number':
    'Il n’y a rien à écrire : aucun document ne porte de chiffre pour cet ensemble de données',
  'export.dhis.error.no-rows.no-number.effect':
    '{documents, plural, one {# document est là et compte, mais ses cibles ne sont pas} other {# documents sont là et comptent, mais leurs cibles ne sont pas}} celles de cet ensemble de données. Aucun fichier n’a été écrit.',
  'export.dhis.error.no-rows.no-number.next':
    'Les cibles ont peut-être été renommées, ou des téléphones n’ont pas encore pris la nouvelle configuration : demandez aux ASC de synchroniser et de redémarrer l’application, puis exportez à nouveau. Si cela persiste, montrez-le à la personne qui configure les cibles.',
  'export.dhis.error.no-rows.not-counted': 'Il n’y a rien à écrire : aucun document ne compte',
  'export.dhis.error.no-rows.not-counted.effect':
    '{documents, plural, one {# document de cette période est là, mais n’est pas compté} other {# documents de cette période sont là, mais ne sont pas comptés}}. Aucun fichier n’a été écrit.',
  'export.dhis.error.no-rows.not-counted.next':
    'Voyez ci-dessous pourquoi. Synchroniser à nouveau n’y change rien ; il faut corriger le contact ou le lieu.',
  'export.dhis.error.busy.reading':
    'Elle répond d’abord à d’autres, et la page redemande d’elle-même. Votre choix est conservé.',
  'export.dhis.error.offline-account.reading':
    'Le CHT ne montre à un tel compte que ses propres documents ; on ne sait donc pas ce qui peut être choisi.',
  'export.dhis.error.no-permission.message':
    'Merci de donner à l’un des rôles de mon compte CHT la permission {permission}, dans les permissions des paramètres de l’application. J’en ai besoin pour exporter des données pour DHIS2.',
  'export.dhis.error.copy-message': 'Copier un message pour l’administrateur du CHT',
  'export.dhis.error.message-copied': 'Copié',
  'export.dhis.configure.data-set': '1. Un ensemble de données',
  'export.dhis.configure.data-set.detail':
    'Dans app_settings : l’identifiant de l’ensemble de données dans DHIS2, et une clé de traduction pour son nom.',
  'export.dhis.configure.target': '2. Des cibles',
  'export.dhis.configure.target.detail':
    'Dans tasks.targets.items de app_settings : l’élément de données de chaque cible à déclarer.',
  'export.dhis.configure.place': '3. Des lieux',
  'export.dhis.configure.place.detail':
    'Dans le document de chaque lieu qui déclare : l’identifiant de son unité d’organisation dans DHIS2.',
};
