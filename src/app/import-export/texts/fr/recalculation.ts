/** French texts of what the reports give beside what phones wrote. */
export const recalculation = {
  'export.dhis.reports': 'D’après les rapports',
  'export.dhis.reports.detail':
    'L’hôte peut recalculer ces chiffres à partir des rapports de la base, y compris ceux arrivés après la dernière écriture d’un téléphone. Rien n’est modifié.',
  'export.dhis.reports.all':
    'Pour toutes les unités d’organisation, cela peut prendre de longues minutes.',
  'export.dhis.reports.compare': 'Comparer avec les rapports',
  'export.dhis.reports.compare.of': 'Comparer avec les rapports : {name}',
  'export.dhis.reports.again': 'Comparer à nouveau',
  'export.dhis.reports.compare-all': 'Comparer tout ce qui est choisi',
  'export.dhis.reports.as-of-end': 'Seulement ce qui a été rapporté avant la fin de la période',
  'export.dhis.reports.waiting': 'En attente de l’hôte',
  'export.dhis.reports.running':
    'Calcul d’après les rapports : {done, number} sur {total, plural, one {# compte} other {# comptes}}',
  'export.dhis.reports.stop': 'Arrêter',
  'export.dhis.reports.stopped': 'Arrêté. Rien n’a été calculé.',
  'export.dhis.reports.failed.unreachable': 'L’hôte n’a pas répondu.',
  'export.dhis.reports.failed.refused': 'L’hôte dit : {words}',
  'export.dhis.reports.failed.unusable': 'La réponse de l’hôte est inutilisable.',
  'export.dhis.reports.failed.next':
    'Rien n’a changé : ce que les téléphones ont écrit peut être exporté comme avant. Comparez à nouveau, ou demandez à la personne qui gère l’hôte.',
  'export.dhis.reports.differing':
    '{differing, plural, one {# téléphone} other {# téléphones}} sur {all, number} {differing, plural, one {diffère} other {diffèrent}} des rapports',
  'export.dhis.reports.same':
    'Les rapports donnent ce que les téléphones ont écrit. Téléphones comparés : {all, number}',
  'export.dhis.reports.made.as-known-now':
    'D’après tous les rapports connus maintenant, état au {when}, à l’heure de {zone}.',
  'export.dhis.reports.made.as-of-end':
    'D’après ce qui a été rapporté avant la fin de la période, état au {when}, à l’heure de {zone}.',
  'export.dhis.reports.of': 'De {name} seulement.',
  'export.dhis.reports.differing-only': 'Seulement ce qui diffère',
  'export.dhis.reports.target': 'Indicateur',
  'export.dhis.reports.phone': 'Téléphone',
  'export.dhis.reports.recalculated': 'D’après les rapports',
  'export.dhis.reports.difference': 'Différence',
  'export.dhis.reports.no-document': 'Le téléphone n’a écrit aucun document de cette période.',
  'export.dhis.reports.faults':
    'Les règles ont échoué pour ce compte : ses chiffres ne sont dans aucun fichier recalculé. Erreurs : {count, number}',
  'export.dhis.reports.late':
    'Rapports arrivés en retard : {count, number}. Le téléphone a écrit pour la dernière fois le {when} : son document ne peut pas les avoir comptés.',
  'export.dhis.reports.late.line': '{form}, rapporté le {when}',
  'export.dhis.reports.late.arrived': '{form}, rapporté le {when}, arrivé plus tard au serveur',
  'export.dhis.reports.late.changed': '{form}, rapporté le {when}, modifié plus tard',
  'export.dhis.reports.late.more': 'et {count, number} de plus',
  'export.dhis.reports.explained': 'Sans eux, c’est ce que le téléphone a écrit.',
  'export.dhis.reports.edited':
    'L’un d’eux a été modifié plus tard : ce que le téléphone en avait compté n’est pas conservé.',
  'export.dhis.reports.not-explained':
    'Sans eux, c’est encore un autre chiffre : autre chose a aussi changé.',
  'export.dhis.reports.unexplained':
    'Aucun rapport n’est arrivé en retard : un rapport, un contact ou le téléphone a changé depuis.',
  'export.dhis.reports.gone':
    'Documents de téléphones sans compte, qui n’y sont pas : {count, number}',
  'export.dhis.reports.export': 'Exporter le recalculé',
  'export.dhis.reports.export.detail':
    'Écrit un fichier de ce que donnent les rapports. Le bouton au bas de la page écrit ce que les téléphones ont écrit. Un fichier est d’une seule source.',
  'export.dhis.reports.found':
    'La vérification avec DHIS2 trouve quelque chose dans le fichier recalculé : {count, number}. Ce que vous y écartez ou corrigez ne l’est que dans le fichier des téléphones ; dans celui-ci cela reste.',
  'export.dhis.reports.no-file': 'Il n’y a pas de fichier. {words}',
  'export.dhis.reports.saved':
    '{name} a été écrit. Ses chiffres viennent des rapports, pas des téléphones.',
  'export.dhis.reports.only-some':
    'Un fichier porte sur des unités d’organisation entières : comparez l’unité, ou toutes, pour exporter ce que donnent les rapports.',
  'export.dhis.reports.none-shown': 'Il n’y a personne à comparer.',
  'export.dhis.reports.by-phones': 'Ses chiffres sont ce que les téléphones ont écrit.',
  'export.dhis.reports.surplus':
    'Le téléphone indique plus que ne justifient les rapports du serveur. Ce n’est pas du travail en retard.',
  'export.dhis.reports.surplus.departed':
    'L’ASC a fait des rapports sur ces contacts pendant la période, et ils ne sont plus les siens ; le téléphone peut encore les compter. Exportez ce que donnent les rapports, ou écartez l’ASC avec le motif. Faites ensuite effacer les données de l’application sur le téléphone et reconnecter l’ASC.',
  'export.dhis.reports.surplus.none':
    'Aucun contact qui ne serait plus celui de l’ASC n’a été trouvé. Des rapports ont pu être archivés : cela ne dit rien contre l’ASC.',
  'export.dhis.reports.surplus.unknown':
    'On ne peut pas savoir ici si des contacts ne sont plus ceux de l’ASC. Des rapports ont pu être archivés : cela ne dit rien contre l’ASC.',
  'export.dhis.reports.surplus.moved':
    'appartient maintenant à un autre lieu. Rapports : {count, number}',
  'export.dhis.reports.surplus.deleted': 'est supprimé. Rapports : {count, number}',
  'export.dhis.reports.surplus.muted': 'est mis en sourdine. Rapports : {count, number}',
};
