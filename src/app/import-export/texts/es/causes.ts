import type { Translation } from '../../../i18n/index.ts';
import type { causesEn } from '../en/causes.ts';

/** Spanish, translated by machine: see docs/languages.md. */
export const causes: Translation<typeof causesEn> = {
  'export.dhis.cause.wrong-period-type': 'El conjunto de datos acepta períodos de otro tipo',
  'export.dhis.cause.future-period': 'DHIS2 aún no está abierto para este período',
  'export.dhis.cause.expired-period': 'DHIS2 está cerrado para este período',
  'export.dhis.cause.outside-input-periods':
    'El conjunto de datos no acepta ahora datos de este período',
  'export.dhis.cause.reversed-input-periods':
    'Este DHIS2 toma por cerrado el período de entrada abierto de este período',
  'export.dhis.cause.element-not-in-data-set':
    'El elemento de datos no está en el conjunto de datos',
  'export.dhis.cause.org-unit-not-assigned':
    'El conjunto de datos no está asignado a la unidad organizativa',
  'export.dhis.cause.org-unit-not-open-yet': 'La unidad organizativa aún no estaba abierta',
  'export.dhis.cause.org-unit-closed': 'La unidad organizativa está cerrada',
  'export.dhis.cause.missing-option-combo':
    'El elemento de datos está desagregado y la fila no dice la combinación de opciones de categoría',
  'export.dhis.cause.wrong-option-combo':
    'La combinación de opciones de categoría no es una de las del elemento de datos',
  'export.dhis.cause.missing-attribute-option-combo':
    'El conjunto de datos necesita una combinación de opciones de atributo',
  'export.dhis.cause.wrong-attribute-option-combo':
    'La combinación de opciones de atributo no es una de las del conjunto de datos',
  'export.dhis.cause.duplicate-row': 'El mismo valor se envía dos veces',
  'export.dhis.cause.value-type': 'El valor no corresponde al tipo de valor del elemento de datos',
  'export.dhis.cause.not-an-option': 'El valor no es una de las opciones del elemento de datos',
  'export.dhis.cause.comment-too-long': 'El comentario es demasiado largo',
  'export.dhis.cause.zero-not-significant': 'DHIS2 no guarda un cero de este elemento de datos',
  'export.dhis.cause.parent-and-child':
    'Una unidad organizativa y otra por debajo informan lo mismo',
  'export.dhis.cause.aggregation-type': 'DHIS2 no suma este elemento de datos',
  'export.dhis.cause.percentage-added-up': 'Se sumaría un porcentaje',
  'export.dhis.cause.data-set-not-found':
    'DHIS2 no tiene ese conjunto de datos, o el usuario no puede verlo',
  'export.dhis.cause.no-element-in-data-set':
    'DHIS2 no tiene el conjunto de datos, o ninguno de estos elementos de datos está en él',
  'export.dhis.cause.data-set-not-told': 'El archivo no dice su conjunto de datos',
  'export.dhis.cause.several-data-sets': 'Los elementos de datos son de varios conjuntos de datos',
  'export.dhis.cause.element-not-found': 'DHIS2 no tiene ese elemento de datos',
  'export.dhis.cause.org-unit-not-found': 'DHIS2 no tiene esa unidad organizativa',
  'export.dhis.cause.option-combo-not-found':
    'DHIS2 no tiene esa combinación de opciones de categoría',
  'export.dhis.cause.attribute-option-combo-not-found':
    'DHIS2 no tiene esa combinación de opciones de atributo',
  'export.dhis.cause.option-combo-not-accessible':
    'DHIS2 no tiene esa combinación de opciones, o su usuario no puede escribir datos con ella',
  'export.dhis.cause.invalid-identifier': 'Un identificador no está escrito como los escribe DHIS2',
  'export.dhis.cause.bad-period': 'DHIS2 no puede leer el período',
  'export.dhis.cause.period-not-open':
    'El período está cerrado, aún no está abierto o no es uno de los del conjunto de datos',
  'export.dhis.cause.outside-org-unit-dates':
    'La unidad organizativa no estaba abierta en este período',
  'export.dhis.cause.outside-option-dates': 'Una opción de categoría no vale para este período',
  'export.dhis.cause.org-unit-not-of-option':
    'Una opción de categoría no vale para esta unidad organizativa',
  'export.dhis.cause.already-approved': 'Los datos de este período ya están aprobados',
  'export.dhis.cause.no-access-to-data-set':
    'El usuario de DHIS2 no puede escribir en este conjunto de datos',
  'export.dhis.cause.no-access-to-org-unit':
    'La unidad organizativa no es una de las del usuario de DHIS2',
  'export.dhis.cause.no-access-to-option':
    'El usuario de DHIS2 no puede usar una opción de categoría',
  'export.dhis.cause.no-value': 'La fila no tiene valor',
  'export.dhis.cause.incomplete-row': 'Falta algo en una fila',
  'export.dhis.cause.comment-not-an-option': 'El comentario no es una de las opciones',
  'export.dhis.cause.complete-date-not-possible':
    'El conjunto de datos no se puede marcar como completo con este archivo',
  'export.dhis.cause.not-all-valid': 'DHIS2 toma todo o nada, y no todo es válido',
  'export.dhis.cause.damaged-file': 'DHIS2 no puede leer el archivo',
  'export.dhis.cause.unexpected-field': 'DHIS2 habla de algo que no escribimos',
  'export.dhis.cause.unknown': 'DHIS2 da una razón que no conocemos',
  'export.dhis.cause-fix.correct-target-mapping':
    'Haga corregir el elemento de datos o la combinación de opciones en la configuración dhis del objetivo y exporte otra vez.',
  'export.dhis.cause-fix.correct-or-assign-org-unit':
    'Haga corregir el dhis.orgUnit del lugar, o asignar el conjunto de datos a la unidad organizativa en DHIS2.',
  'export.dhis.cause-fix.correct-org-unit-dates':
    'Haga corregir las fechas de la unidad organizativa en DHIS2, o exporte sin ella.',
  'export.dhis.cause-fix.choose-or-open-period':
    'Elija un período que esté abierto, o haga abrir DHIS2 para él.',
  'export.dhis.cause-fix.update-dhis2':
    'Haga actualizar DHIS2 a una versión posterior a la 2.43.1.1, o quitar los períodos de entrada del conjunto de datos.',
  'export.dhis.cause-fix.choose-other-data-set':
    'Elija un conjunto de datos con períodos de este tipo.',
  'export.dhis.cause-fix.map-yes-no':
    'Haga escribir esta suma como sí o no, o corregir el tipo de valor en DHIS2.',
  'export.dhis.cause-fix.correct-value-type':
    'Haga corregir el tipo de valor en DHIS2, o deje fuera la fila.',
  'export.dhis.cause-fix.leave-out': 'Deje fuera estas filas.',
  'export.dhis.cause-fix.shorten-comment':
    'Haga corregir el comentario en la configuración del objetivo.',
  'export.dhis.cause-fix.store-zeros':
    'Haga que DHIS2 guarde los ceros de este elemento de datos, o deje fuera la fila.',
  'export.dhis.cause-fix.count-at-nearest':
    'Cuente cada documento solo en la unidad organizativa más cercana.',
  'export.dhis.cause-fix.correct-aggregation-type':
    'Haga corregir el tipo de agregación en DHIS2, o asociar el objetivo a otro elemento de datos.',
  'export.dhis.cause-fix.none': 'No hay que hacer nada.',
  'export.dhis.cause-fix.ask-for-access':
    'Pida al administrador de DHIS2 que amplíe lo que puede hacer este usuario.',
  'export.dhis.cause-fix.ask-to-unapprove':
    'Haga retirar la aprobación en DHIS2, o deje lo que está aprobado.',
  'export.dhis.cause-fix.correct-category-option':
    'Haga corregir las fechas o las unidades organizativas de la opción de categoría en DHIS2.',
  'export.dhis.cause-fix.send-as-json': 'Exporte e importe como JSON: dice su conjunto de datos.',
  'export.dhis.cause-fix.export-without-complete-date':
    'Exporte sin marcar el conjunto de datos como completo, o una sola unidad organizativa.',
  'export.dhis.cause-fix.correct-data-set':
    'Haga corregir el identificador del conjunto de datos en la configuración del CHT.',
  'export.dhis.cause-fix.correct-data-set-or-elements':
    'Haga comprobar el identificador del conjunto de datos en la configuración del CHT y, después, si estos elementos de datos le pertenecen en DHIS2.',
  'export.dhis.cause-fix.ask-for-access-or-correct-mapping':
    'Si la combinación de opciones existe en DHIS2, haga dar a este usuario acceso a sus opciones de categoría. Si no, haga corregir la configuración dhis del objetivo.',
  'export.dhis.cause-fix.choose-open-period-or-update':
    'Elija un período que esté abierto, o haga abrir DHIS2 para él. ¿Está abierto y el conjunto de datos tiene períodos de entrada? DHIS2 2.43.0 a 2.43.1.1 los leen al revés: haga actualizar DHIS2, o quitar estos períodos de entrada.',
  'export.dhis.cause-fix.correct-other-rows':
    'Corrija las otras filas que nombra DHIS2 y envíe todo otra vez.',
  'export.dhis.cause-fix.export-again':
    'Exporte otra vez y envíe ese archivo: algo cambió este en el camino.',
  'export.dhis.cause-fix.ask-administrator': 'Muestre las palabras de DHIS2 a su administrador.',
};
