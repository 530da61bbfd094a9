import type { Translation } from '../../../i18n/index.ts';
import type { storedValuesEn } from '../en/stored-values.ts';

/** Spanish, translated by machine: see docs/languages.md. */
export const storedValues: Translation<typeof storedValuesEn> = {
  'export.dhis.stored.reading': 'Leyendo lo que hay en DHIS2',
  'export.dhis.stored.before': 'Lo que hay ahora en DHIS2',
  'export.dhis.stored.same':
    '{count, plural, =0 {Ningún valor está ya en DHIS2 como está aquí.} one {# valor ya está en DHIS2, exactamente igual.} other {# valores ya están en DHIS2, exactamente iguales.}}',
  'export.dhis.stored.different':
    '{count, plural, one {# valor es otro en DHIS2: una importación lo sustituye} other {# valores son otros en DHIS2: una importación los sustituye}}',
  'export.dhis.stored.only-in-file':
    '{count, plural, one {# valor aún no está en DHIS2} other {# valores aún no están en DHIS2}}',
  'export.dhis.stored.only-in-dhis2':
    '{count, plural, one {# valor solo está en DHIS2: una importación lo deja allí} other {# valores solo están en DHIS2: una importación los deja allí}}',
  'export.dhis.stored.in-dhis2': '· en DHIS2: {value}',
  'export.dhis.stored.held':
    '{count, plural, one {DHIS2 tiene este valor: se volvió a leer.} other {DHIS2 tiene estos # valores: se volvieron a leer.}}',
  'export.dhis.stored.not-held':
    'DHIS2 tiene {held, number} de {sent, plural, one {# valor tal como se envió} other {# valores tal como se enviaron}}',
  'export.dhis.stored.not-held.next':
    'Mire estas filas en la entrada de datos de DHIS2: puede que alguien las esté cambiando. Luego exporte y envíe otra vez.',
  'export.dhis.stored.other':
    '{count, plural, one {# valor es otro en DHIS2} other {# valores son otros en DHIS2}}',
  'export.dhis.stored.missing':
    '{count, plural, one {# valor no está en DHIS2} other {# valores no están en DHIS2}}',
  'export.dhis.stored.zeros-not-kept':
    '{count, plural, one {# cero que este DHIS2 no guarda} other {# ceros que este DHIS2 no guarda}}',
  'export.dhis.stored.not-read':
    'No se pudo leer lo que hay en DHIS2, así que no se dice nada de ello.',
  'export.dhis.stored.others-not-read':
    'No se pudieron leer las unidades organizativas sin valor en este archivo: este usuario de DHIS2 no puede ver una de ellas. No se sabe qué hay allí solo en DHIS2.',
  'export.dhis.stored.not-read.no-access':
    'Este usuario de DHIS2 no puede ver el conjunto de datos o una de las unidades organizativas: no se pudo leer lo que hay en DHIS2.',
  'export.dhis.removals.title':
    '{count, plural, one {# valor de su última exportación se quedó en DHIS2} other {# valores de su última exportación se quedaron en DHIS2}}',
  'export.dhis.removals.detail':
    'El archivo de ahora no los tiene, y una importación no quita nada: DHIS2 los sigue contando. El borrado solo quita lo que está tal como lo escribió esa exportación.',
  'export.dhis.removals.rows': '{count, plural, one {El valor} other {Los # valores}}',
  'export.dhis.removals.check': 'Mirar qué se borraría',
  'export.dhis.removals.checking': 'Preguntando a DHIS2',
  'export.dhis.removals.confirm':
    '{count, plural, one {Borrar # valor en DHIS2, con su comentario} other {Borrar # valores en DHIS2, con sus comentarios}}',
  'export.dhis.removals.delete': '{count, plural, one {Borrar # valor} other {Borrar # valores}}',
  'export.dhis.removals.nothing': 'No hay nada que borrar.',
  'export.dhis.removals.changed-since':
    '{count, plural, one {# valor fue cambiado por alguien desde entonces, y se queda} other {# valores fueron cambiados por alguien desde entonces, y se quedan}}',
  'export.dhis.removals.gone':
    '{count, plural, one {# valor ya no está} other {# valores ya no están}}',
  'export.dhis.removals.refused': 'DHIS2 no borraría todo. No se borró nada.',
  'export.dhis.removals.deleted':
    '{count, plural, =0 {No se borró nada.} one {# valor se borró en DHIS2 y ya no está: se volvió a leer.} other {# valores se borraron en DHIS2 y ya no están: se volvieron a leer.}}',
  'export.dhis.removals.remaining':
    '{count, plural, one {# valor sigue en DHIS2} other {# valores siguen en DHIS2}}',
};
