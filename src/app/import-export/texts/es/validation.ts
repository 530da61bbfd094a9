import type { Translation } from '../../../i18n/index.ts';
import type { validationEn } from '../en/validation.ts';

/** Spanish, translated by machine: see docs/languages.md. */
export const validation: Translation<typeof validationEn> = {
  'export.dhis.validation': 'Las reglas de validación de DHIS2',
  'export.dhis.validation.run':
    '{count, plural, =0 {No se pudo aplicar ninguna regla a estos números.} one {Se aplicó una regla a estos números. Una regla incumplida no retiene el archivo: pregunte si los números son correctos.} other {Reglas aplicadas a estos números: {count, number}. Una regla incumplida no retiene el archivo: pregunte si los números son correctos.}}',
  'export.dhis.validation.kept': 'Se cumplen todas las reglas aplicadas.',
  'export.dhis.validation.broken':
    '{count, plural, one {Incumplida en una unidad organizativa} other {Incumplida en {count, number} unidades organizativas}}',
  'export.dhis.validation.no-value': 'sin valor',
  'export.dhis.validation.operator.equal_to': 'debe ser igual a',
  'export.dhis.validation.operator.not_equal_to': 'debe ser distinto de',
  'export.dhis.validation.operator.greater_than': 'debe ser mayor que',
  'export.dhis.validation.operator.greater_than_or_equal_to': 'debe ser al menos',
  'export.dhis.validation.operator.less_than': 'debe ser menor que',
  'export.dhis.validation.operator.less_than_or_equal_to': 'debe ser como máximo',
  'export.dhis.validation.operator.compulsory_pair': 'debe informarse junto con',
  'export.dhis.validation.operator.exclusive_pair': 'no debe informarse junto con',
  'export.dhis.validation.not-run': 'Reglas que solo DHIS2 puede comprobar',
  'export.dhis.validation.why.constant': 'Usa una constante de DHIS2.',
  'export.dhis.validation.why.indicator': 'Usa un indicador.',
  'export.dhis.validation.why.program-data': 'Usa datos de un programa.',
  'export.dhis.validation.why.reporting-rate': 'Usa una tasa de informes.',
  'export.dhis.validation.why.org-unit-group': 'Pregunta por un grupo de unidades organizativas.',
  'export.dhis.validation.why.option-group':
    'Usa un grupo de opciones, o una combinación de opciones de atributo.',
  'export.dhis.validation.why.other-period': 'Mira también otros períodos.',
  'export.dhis.validation.why.function': 'Usa una función que solo se calcula en DHIS2.',
  'export.dhis.validation.why.syntax': 'No se pudo leer su fórmula.',
  'export.dhis.validation.why.element-not-in-file':
    'Usa un elemento de datos que no está en este archivo; DHIS2 puede tener su valor.',
  'export.dhis.validation.why.org-unit-level':
    'Es para algunos niveles, y no se conocen los niveles de algunas unidades organizativas.',
};
