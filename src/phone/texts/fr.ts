import type { Translation } from '../../app/i18n/texts.ts';
import type { phoneEn } from './phone.en.ts';

/** French texts of the screens on telephones. */
export const phoneFr: Translation<typeof phoneEn> = {
  'phone.my-month': 'Mon mois',
  'phone.my-area': 'Ma zone',
  'phone.opening': 'Ouverture…',
  'phone.as-of': 'À la dernière synchronisation de ce téléphone : {when}',
  'phone.as-of.unknown': 'À la dernière synchronisation de ce téléphone',
  'phone.no-config': 'Cette page n’est pas configurée.',
  'phone.no-config.next': 'Demandez à votre administrateur de l’installer de nouveau.',
  'phone.no-data-sets': 'Rien n’est configuré pour DHIS2.',
  'phone.nobody': 'Ce téléphone ne sait pas encore qui vous êtes.',
  'phone.nobody.next': 'Ouvrez cette page une fois pendant que vous êtes connecté.',
  'phone.failed': 'Ce qui est sur ce téléphone n’a pas pu être lu : {words}',
  'phone.failed.next': 'Rouvrez cette page. Si cela persiste, prévenez votre administrateur.',
  'phone.refused':
    'Ces chiffres ne peuvent pas être comptés ({code}). Prévenez votre administrateur.',
  'phone.data-set': 'Ensemble de données',
  'phone.month': 'Mois',
  'phone.month.running': '{month} (pas terminé)',
  'phone.days.running': '{days}, pas encore terminé',
  'phone.month.none': 'Il n’y a pas de chiffres de ce mois sur ce téléphone.',
  'phone.month.no-value': 'Il n’y a rien pour cet ensemble de données.',
  'phone.month.hint':
    'Synchronisez avant la fin du {date}. Ce qui arrive plus tard au serveur peut manquer dans le rapport.',
  'phone.here': 'Sur ce téléphone',
  'phone.on-server': 'Sur le serveur',
  'phone.server.asking': 'Demande au serveur…',
  'phone.server.same': 'Le serveur a la même chose (demandé le {when}).',
  'phone.server.same-numbers':
    'Le serveur a les mêmes nombres, dans une autre version de l’enregistrement (demandé {when}).',
  'phone.server.not-there':
    'Le serveur n’a encore rien de ce mois (demandé le {when}). Synchronisez maintenant.',
  'phone.server.other':
    'Le serveur a d’autres chiffres (demandé le {when}). Synchronisez maintenant.',
  'phone.server.not-known': 'On ne sait pas ce que le serveur a : il n’y a pas de connexion.',
  'phone.server.not-known-since':
    'On ne sait pas ce que le serveur a depuis le {when} : il n’y a pas de connexion.',
  'phone.my-month.why':
    'Votre travail est compté ainsi pour DHIS2. La page des objectifs du CHT peut montrer d’autres chiffres : elle montre ce qui a atteint son but, DHIS2 reçoit ce que le projet envoie.',
  'phone.part-of': '{part} sur {of}',
  'phone.area.reported':
    '{reported, number} sur {expected, plural, one {# agent de santé communautaire a} many {# agents de santé communautaires ont} other {# agents de santé communautaires ont}} rapporté',
  'phone.area.of': 'de {reported, number} sur {expected, number}',
  'phone.area.missing':
    '{count, plural, one {# n’a rien ici} many {# n’ont rien ici} other {# n’ont rien ici}}',
  'phone.area.missing.why':
    'Ou bien rien n’a été fait, ou bien un téléphone n’a pas été synchronisé depuis : le leur ou le vôtre. Appelez-les, puis synchronisez.',
  'phone.area.hidden':
    '{count, plural, one {# n’est pas visible pour vous} many {# ne sont pas visibles pour vous} other {# ne sont pas visibles pour vous}}',
  'phone.area.hidden.why':
    'Votre compte ne reçoit pas leurs chiffres. Ils sont quand même dans le rapport à DHIS2.',
  'phone.area.looking': 'Recherche d’autres personnes qui ont rapporté…',
  'phone.area.nobody': 'Ce téléphone ne connaît aucun agent de santé communautaire de votre zone.',
  'phone.area.no-value': 'Il n’y a pas de chiffres de ce mois sur ce téléphone.',
  'phone.area.org-unit': 'Unité d’organisation {id}',
  'phone.order': 'Ordre',
  'phone.order.by-element': 'Par élément de données',
  'phone.order.by-chw': 'Par agent de santé',
  'phone.sheet.share': 'Partager',
  'phone.sheet.copy': 'Copier comme texte',
  'phone.sheet.copied': 'Copié. Vous pouvez le coller dans un message.',
  'phone.sheet.not-copied': 'Cette application ne permet pas de le copier.',
  'phone.sheet.print': 'Imprimer',
  'phone.standing.reported': 'a rapporté',
  'phone.standing.missing': 'rien ici',
  'phone.standing.hidden': 'pas visible pour vous',
  'phone.chw.of': 'Agent de santé de {place}',
  'phone.chw.nameless': 'Quelqu’un sans nom',
  'phone.chw.call': 'Appeler {name}',
  'phone.chw.no-number': 'pas de numéro de téléphone',
  'phone.tab': 'L’onglet du CHT montre {figure} pour {target}.',
  'phone.tab.goal': 'Il compte ceux qui ont atteint le but de {goal}.',
  'phone.tab.pass': 'Il additionne ce qui a réussi ; DHIS2 reçoit tout.',
  'phone.tab.percent': 'Il montre un pourcentage ; DHIS2 reçoit un nombre.',
  'phone.tab.others': 'Il laisse de côté des personnes qui sont comptées ici.',
  'phone.tab.several': 'DHIS2 reçoit plusieurs objectifs comme un seul nombre.',
  'phone.tab.nobody':
    'L’onglet du CHT ne vous montre personne : il n’a que ceux des lieux juste en dessous du vôtre.',
  'phone.sign': 'Vérifié avec mes agents',
  'phone.sign.why':
    'Quand vous avez passé en revue ces chiffres avec vos agents, dites-le ici. Le bureau le voit après votre prochaine synchronisation. Cela ne change aucun chiffre.',
  'phone.sign.running': 'Ce mois n’est pas terminé. Vous pourrez le dire quand il le sera.',
  'phone.sign.offline-once':
    'Pour le dire, ouvrez cette page une fois pendant que vous êtes connecté : ce téléphone ne connaît pas encore votre lieu.',
  'phone.sign.several-places':
    'Votre compte a plusieurs lieux : dites-le dans le formulaire du CHT.',
  'phone.sign.word': 'Pourquoi n’y a-t-il rien de {name} ?',
  'phone.sign.word-needed': 'Écrivez un mot sur chaque personne dont il n’y a rien.',
  'phone.sign.button': 'J’ai vérifié ces chiffres avec mes agents',
  'phone.sign.signed':
    'Vous avez dit le {when} que ces chiffres sont vérifiés : {reported, number} sur {expected, number}. Le bureau le voit après votre prochaine synchronisation.',
  'phone.sign.changed': 'Des chiffres ont changé depuis. Vérifiez-les de nouveau.',
  'phone.sign.withdraw': 'Le retirer',
  'phone.sign.withdrawn': 'Vous l’avez retiré le {when}.',
  'phone.sign.failed': 'Cela n’a pas pu être enregistré sur ce téléphone : {words}',
  'phone.sign.failed.next':
    'Rien n’a été dit. Prévenez votre administrateur : le formulaire manque peut-être.',
  'phone.not-counted':
    '{count, plural, one {# chose n’est pas dans ces chiffres} many {# choses ne sont pas dans ces chiffres} other {# choses ne sont pas dans ces chiffres}}',
  'phone.not-counted.excluded': 'laissé en dehors du rapport',
  'phone.not-counted.malformed': 'le document ne peut pas être lu',
  'phone.not-counted.other-revision': 'une autre version du document est comptée',
  'phone.not-counted.older-account': 'un document plus récent d’un autre compte est compté',
  'phone.not-counted.no-contact': 'l’agent de santé n’est pas dans le CHT',
  'phone.not-counted.no-org-unit': 'aucun lieu au-dessus n’a d’unité d’organisation dans DHIS2',
  'phone.not-counted.bad-number': 'ce n’est pas un nombre qui peut être compté',
  'phone.left-out.invalid-identifier': 'un identifiant de DHIS2 est mal écrit',
  'phone.left-out.mixed-values': 'les réglages se contredisent',
  'phone.left-out.unsafe-sum': 'la somme est trop grande',
  'phone.left-out.percent-without-total': 'il n’y a rien dont ce serait un pourcentage',
  'phone.left-out.no-value-of-type': 'DHIS2 ne prend pas une telle valeur',
  'phone.page.nobody': 'Il n’y a encore rien de vous dans ce navigateur.',
  'phone.page.nobody.next':
    'Ouvrez ici l’application du CHT, connectez-vous et attendez la fin de la synchronisation. Puis rouvrez cette page.',
  'phone.page.to-app': 'Ouvrir l’application du CHT',
  'phone.sign.read-only':
    'Cette page ne fait que lire. Dites-le dans l’application du CHT, avec le formulaire prévu, si votre projet en a un.',
};
