import type { Translation } from '../../../i18n/index.ts';
import type { checkEn } from '../en/check.ts';

/** Spanish, translated by machine: see docs/languages.md. */
export const check: Translation<typeof checkEn> = {
  'export.dhis.review': 'Mire antes de que salga el archivo',
  'export.dhis.review.detail':
    'Los números están contados y aún no se ha escrito nada. Esto es lo que DHIS2 haría con ellos. Deje filas fuera si quiere y pulse Escribir el archivo.',
  'export.dhis.review.values':
    '{count, plural, one {valor estará en el archivo} other {valores estarán en el archivo}}',
  'export.dhis.review.no-rows':
    'No queda ninguna fila, así que no hay archivo que escribir. Vuelva a incluir algunas filas, o corrija la causa.',
  'export.dhis.file.emptied': 'No queda ninguna fila que escribir.',
  'export.dhis.check': 'Comprobado con DHIS2',
  'export.dhis.check.nothing': 'Los metadatos de DHIS2 no objetan nada a este archivo.',
  'export.dhis.check.nothing-of-checked':
    'No se encontró nada en lo que se pudo comprobar. Lo que no, está en la lista de abajo.',
  'export.dhis.check.rows':
    '{count, plural, one {Mostrar la fila} other {Mostrar {count, number} filas}}',
  'export.dhis.check.leave-out':
    '{count, plural, one {Dejar fuera esta fila} other {Dejar fuera estas {count, number} filas}}',
  'export.dhis.check.take-in':
    '{count, plural, =0 {Quitar esta elección} one {Incluirla otra vez} other {Incluir otra vez estas {count, number}}}',
  'export.dhis.check.left-out': 'Dejadas fuera porque usted lo eligió',
  'export.dhis.check.left-out.for-other': 'Estas filas ya están fuera por otra razón.',
  'export.dhis.row.in-dhis2': 'En DHIS2: {names}',
  'export.dhis.finding.date': 'Desde o hasta el {date}.',
  'export.dhis.finding.option-combos': 'Sería una de: {combos}.',
  'export.dhis.finding.below': 'Por debajo de ella en este archivo: {units}.',
  'export.dhis.severity.refused': 'DHIS2 rechazaría esto',
  'export.dhis.severity.lost': 'DHIS2 perdería esto',
  'export.dhis.severity.hidden': 'DHIS2 ocultaría esto',
  'export.dhis.severity.doubtful': 'DHIS2 calcularía otra cosa con esto',
  'export.dhis.severity.harmless': 'Bueno saberlo, y sin daño',
  'export.dhis.effect.upTo242': 'DHIS2 2.36 a 2.42',
  'export.dhis.effect.since243': 'DHIS2 2.43 y posteriores',
  'export.dhis.effect.whenStrict.upTo242': 'Donde su configuración es estricta: {behaviour}',
  'export.dhis.effect.whenStrict.since243': 'Después de la 2.43: {behaviour}',
  'export.dhis.behaviour.refuses-file': 'No toma nada del archivo.',
  'export.dhis.behaviour.rejects-value': 'No toma este valor; toma los demás.',
  'export.dhis.behaviour.drops-or-deletes': 'No guarda el cero y borra un número que ya está allí.',
  'export.dhis.behaviour.stores-hidden': 'Lo guarda donde ningún formulario ni informe lo muestra.',
  'export.dhis.behaviour.keeps-last': 'Solo conserva el último de ellos.',
  'export.dhis.behaviour.counts-twice': 'Lo guarda y lo añade a una suma que ya lo contiene.',
  'export.dhis.behaviour.computes-otherwise': 'Lo guarda y calcula otra cosa con él.',
  'export.dhis.behaviour.stores': 'Lo guarda como debe ser.',
  'export.dhis.rule.wrong-period-type':
    'El tipo de período del conjunto de datos es {periodType}; este archivo es de otro.',
  'export.dhis.rule.future-period':
    'El último período para el que está abierto el conjunto de datos es {latestPeriod}.',
  'export.dhis.rule.expired-period':
    'El conjunto de datos está cerrado para este período desde el {date}, según sus días de vencimiento.',
  'export.dhis.rule.outside-input-periods':
    'El conjunto de datos tiene una lista de períodos con los días en que los acepta; este período no está abierto hoy.',
  'export.dhis.rule.reversed-input-periods':
    'El conjunto de datos tiene una lista de períodos con los días en que los acepta, y este período está abierto hoy. DHIS2 2.43.0 a 2.43.1.1 leen estos días al revés: rechazan un período abierto y aceptan uno cerrado.',
  'export.dhis.rule.element-not-in-data-set':
    'Cada elemento de datos debe ser uno de los del conjunto de datos. DHIS2 no tiene este en su lista.',
  'export.dhis.rule.org-unit-not-assigned':
    'El conjunto de datos debe estar asignado a cada unidad organizativa que informa de él.',
  'export.dhis.rule.org-unit-not-open-yet':
    'Una unidad organizativa debe estar abierta el primer día del período.',
  'export.dhis.rule.org-unit-closed':
    'Una unidad organizativa no debe cerrarse antes del primer día del período.',
  'export.dhis.rule.missing-option-combo':
    'El elemento de datos está dividido, por ejemplo por sexo o edad. Una fila debe decir de qué parte es.',
  'export.dhis.rule.wrong-option-combo':
    'La combinación de opciones de categoría debe ser una de las que dividen el elemento de datos.',
  'export.dhis.rule.missing-attribute-option-combo':
    'El conjunto de datos está dividido, por ejemplo por proyecto. Cada fila debe decir de qué parte es.',
  'export.dhis.rule.wrong-attribute-option-combo':
    'La combinación de opciones de atributo debe ser una de las que dividen el conjunto de datos.',
  'export.dhis.rule.duplicate-row':
    'De una unidad organizativa, un elemento de datos y una combinación de opciones solo puede haber una fila.',
  'export.dhis.rule.value-type': 'El tipo de valor del elemento de datos es {valueType}: {fault}',
  'export.dhis.rule.not-an-option':
    'El elemento de datos solo acepta las opciones de su conjunto de opciones.',
  'export.dhis.rule.comment-too-long': 'Un comentario puede tener 5.000 caracteres.',
  'export.dhis.rule.zero-not-significant':
    'Para este elemento de datos, DHIS2 toma un cero por nada informado.',
  'export.dhis.rule.parent-and-child':
    'DHIS2 suma las unidades organizativas por sí mismo: lo contado abajo no debe contarse también arriba.',
  'export.dhis.rule.aggregation-type':
    'Estos números son sumas. DHIS2 agrega el elemento de datos por {aggregationType}, así que lo que muestra por encima de la unidad organizativa no es su suma.',
  'export.dhis.rule.percentage-added-up':
    'Estos números son porcentajes. DHIS2 agrega el elemento de datos por {aggregationType}, así que suma porcentajes.',
  'export.dhis.value-fault.not-a-number': 'esto no es un número.',
  'export.dhis.value-fault.not-whole': 'esto no es un número entero.',
  'export.dhis.value-fault.zero': 'no acepta 0.',
  'export.dhis.value-fault.negative': 'no acepta números menores que 0.',
  'export.dhis.value-fault.not-negative': 'solo acepta números menores que 0.',
  'export.dhis.value-fault.beyond-32-bit': 'solo acepta números hasta 2.147.483.647.',
  'export.dhis.value-fault.above-100': 'acepta números de 0 a 100.',
  'export.dhis.value-fault.above-1': 'acepta números de 0 a 1.',
  'export.dhis.value-fault.not-yes-or-no': 'solo acepta sí y no.',
  'export.dhis.value-fault.not-yes': 'solo acepta sí.',
  'export.dhis.value-fault.too-long': 'el valor es demasiado largo.',
  'export.dhis.value-fault.no-value': 'no hay valor.',
  'export.dhis.value-fault.takes-no-number': 'no acepta números.',
  'export.dhis.yes-no': 'Sí y no',
  'export.dhis.yes-no.label': 'Escribir como sí y no las sumas de los elementos de datos de sí/no',
  'export.dhis.yes-no.rule':
    'La regla: 1 o más pasa a sí (true), 0 pasa a no (false). Donde un elemento de datos solo conoce sí, el 0 se deja fuera.',
  'export.dhis.yes-no.changed':
    '{count, plural, one {# valor se escribe como sí o no.} other {# valores se escriben como sí o no.}}',
  'export.dhis.yes-no.without-no': 'Ceros de elementos de datos que solo conocen sí',
  'export.dhis.not-checked': 'No comprobado',
  'export.dhis.not-checked.detail':
    'Los metadatos no dicen lo suficiente para esto. DHIS2 aún puede encontrar algo aquí; un simulacro lo dice.',
  'export.dhis.not-checked.about': '{count, plural, one {(de {names})} other {(de #: {names})}}',
  'export.dhis.missing-part.data-set': 'Nada: los metadatos son de otro conjunto de datos.',
  'export.dhis.missing-part.period-type': 'Si el conjunto de datos acepta tales períodos.',
  'export.dhis.missing-part.open-future-periods': 'Si el período es demasiado temprano.',
  'export.dhis.missing-part.expiry-days': 'Si el período ya está cerrado.',
  'export.dhis.missing-part.data-input-periods':
    'Si el período es uno de la lista del conjunto de datos.',
  'export.dhis.missing-part.data-elements':
    'Los elementos de datos: si están en el conjunto de datos y aceptan estos valores.',
  'export.dhis.missing-part.value-types': 'Si los valores corresponden a los tipos de valor.',
  'export.dhis.missing-part.aggregation-types': 'Cómo agrega DHIS2 los elementos de datos.',
  'export.dhis.missing-part.zero-is-significant': 'Si se guardan los ceros.',
  'export.dhis.missing-part.options': 'Si los valores están entre las opciones.',
  'export.dhis.missing-part.option-combos':
    'Si las combinaciones de opciones de categoría son correctas.',
  'export.dhis.missing-part.attribute-option-combos':
    'Si las combinaciones de opciones de atributo son correctas.',
  'export.dhis.missing-part.org-units':
    'Las unidades organizativas: si se les asignó el conjunto de datos y si están abiertas.',
  'export.dhis.missing-part.org-unit-dates': 'Si las unidades organizativas están abiertas.',
  'export.dhis.missing-part.org-unit-paths':
    'Si unas unidades organizativas están por debajo de otras.',
  'export.dhis.missing-part.validation-rules':
    'Las reglas de validación de DHIS2: los archivos de dependencias de un conjunto de datos no las tienen. Lea los metadatos de DHIS2, o cargue un archivo con todos los metadatos.',
  'export.dhis.missing-part.entry-rules':
    'Lo que DHIS2 pide a un formulario completo: campos obligatorios, comentarios.',
  'export.dhis.missing-part.min-max-values':
    'Valores mínimos y máximos: los archivos de metadatos no los tienen. Lea los metadatos de DHIS2.',
  'export.dhis.names': 'Comparar nuestros nombres con los de DHIS2',
  'export.dhis.names.dataElements': 'Objetivos y elementos de datos',
  'export.dhis.names.orgUnits': 'Lugares y unidades organizativas',
  'export.dhis.names.ours': 'Aquí',
  'export.dhis.names.in-dhis2': 'En DHIS2',
  'export.dhis.names.none.dataElements': 'No está en el conjunto de datos',
  'export.dhis.names.none.orgUnits': 'Conjunto de datos no asignado',
};
