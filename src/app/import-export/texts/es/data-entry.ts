import type { Translation } from '../../../i18n/index.ts';
import type { dataEntryEn } from '../en/data-entry.ts';

/** Spanish, translated by machine: see docs/languages.md. */
export const dataEntry: Translation<typeof dataEntryEn> = {
  'export.dhis.entry': 'Entrada de datos de DHIS2',
  'export.dhis.entry.detail':
    'Lo que la entrada de datos diría de formularios con estos números. Nada de ello retiene el archivo.',
  'export.dhis.entry.nothing': 'No marcaría nada.',
  'export.dhis.entry.limits':
    '{count, plural, one {Un valor fuera de su mínimo y máximo} other {{count, number} valores fuera de su mínimo y máximo}}',
  'export.dhis.entry.limits.detail':
    'La entrada de datos marca ese valor y lo guarda. Pregunte si el número es correcto.',
  'export.dhis.entry.between': 'debería estar entre {min} y {max}',
  'export.dhis.entry.missing.compulsory': 'Campos obligatorios vacíos',
  'export.dhis.entry.missing.compulsory.detail':
    'No están en este archivo para estas unidades organizativas; DHIS2 puede tenerlos. Si no, complételos allí.',
  'export.dhis.entry.missing.comment-required': 'Campos vacíos que necesitan un comentario',
  'export.dhis.entry.missing.comment-required.detail':
    'Este conjunto de datos pide un valor o un comentario en cada campo. Escríbalos en DHIS2, después de la importación.',
  'export.dhis.entry.missing.field-combination': 'Campos que se completan juntos',
  'export.dhis.entry.missing.field-combination.detail':
    'Este conjunto de datos pide todas las combinaciones de opciones de un elemento de datos en cuanto una tiene valor. Solo lo pide la aplicación de entrada de datos anterior.',
  'export.dhis.entry.fields':
    '{count, plural, one {Ver un campo} other {Ver {count, number} campos}}',
  'export.dhis.entry.at':
    '{count, plural, one {Vacío en una unidad organizativa.} other {Vacío en {count, number} unidades organizativas.}}',
  'export.dhis.entry.in-no-row':
    'En ninguna fila de este archivo: ninguna meta está asignada a él, o nadie lo informó.',
  'export.dhis.entry.incomplete':
    '{count, plural, one {Un formulario que la entrada de datos no completaría} other {{count, number} formularios que la entrada de datos no completaría}}',
  'export.dhis.entry.incomplete.detail':
    'Salvo que DHIS2 tenga más que este archivo. Los valores se pueden importar igualmente; al marcar como completo desde aquí, DHIS2 solo rechaza si un campo obligatorio está vacío.',
  'export.dhis.entry.forms': 'Ver cuáles y por qué',
  'export.dhis.entry.why.compulsory': 'Un campo obligatorio está vacío.',
  'export.dhis.entry.why.comment-required': 'Un campo vacío no tiene comentario.',
  'export.dhis.entry.why.validation-rule': 'Se incumple una regla de validación.',
  'export.dhis.entry.why.field-combination':
    'Algunas combinaciones de opciones de un elemento tienen valor y otras no.',
  'export.dhis.entry.not-judged':
    'No se conocen los campos vacíos de estos elementos de datos, porque no se conocen sus combinaciones de opciones: {names}.',
};
