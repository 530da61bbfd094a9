import type { Translation } from '../../../i18n/index.ts';
import type { historyEn } from '../en/history.ts';

/** Spanish, translated by machine: see docs/languages.md. */
export const history: Translation<typeof historyEn> = {
  'export.dhis.history': 'Para sus registros',
  'export.dhis.history.since': 'Qué cambió desde {when}',
  'export.dhis.history.same':
    'Nada: este archivo contiene lo mismo que el anterior. No hace falta importarlo otra vez.',
  'export.dhis.history.changed': '{count, plural, one {valor cambió} other {valores cambiaron}}',
  'export.dhis.history.changed.title': 'Valores que cambiaron',
  'export.dhis.history.added': '{count, plural, one {valor es nuevo} other {valores son nuevos}}',
  'export.dhis.history.added.title': 'Valores nuevos',
  'export.dhis.history.left-behind': 'quedan en DHIS2',
  'export.dhis.history.left-behind.title':
    '{count, plural, one {Un valor queda en DHIS2 aunque este archivo ya no lo tiene} other {DHIS2 conserva {count, number} valores que este archivo ya no tiene}}',
  'export.dhis.history.left-behind.effect':
    'Una importación nunca quita un valor. Si se importó el archivo anterior, DHIS2 sigue contando estos, junto a lo que hay en este archivo.',
  'export.dhis.history.left-behind.next':
    'Guarde el archivo de bajas e impórtelo en DHIS2 con la estrategia Delete: borra exactamente estos valores. Empiece con un simulacro. No lo importe nunca con otra estrategia.',
  'export.dhis.history.save-removals': 'Guardar el archivo de bajas',
  'export.dhis.history.again':
    'Importe el archivo otra vez, para que DHIS2 tenga los valores de ahora. Los valores iguales quedan como están.',
  'export.dhis.history.untold':
    '{count, plural, one {Uno más no aparece aquí.} other {No aparecen aquí: {count, number} más.}}',
  'export.dhis.history.why.moved': 'está ahora en otra unidad',
  'export.dhis.history.why.no-document': 'ya no tiene documento de este período',
  'export.dhis.history.why.no-document-of-chosen':
    'ya no tiene documento de este período en las unidades elegidas',
  'export.dhis.history.why.not-reported': 'ya no da este número',
  'export.dhis.history.why.mapped-otherwise':
    'el lugar o el objetivo está asociado ahora de otro modo',
  'export.dhis.history.why.left-out': 'la fila se dejó fuera de este archivo',
  'export.dhis.history.why.excluded': 'se dejó fuera de este período',
  'export.dhis.history.why.malformed': 'no se puede leer el documento',
  'export.dhis.history.why.other-revision': 'cuenta otra revisión del documento',
  'export.dhis.history.why.older-account': 'cuenta una cuenta más nueva',
  'export.dhis.history.why.no-contact': 'el contacto ya no está',
  'export.dhis.history.why.no-org-unit': 'ningún lugar de arriba tiene ahora unidad organizativa',
  'export.dhis.history.why.bad-number': 'el número ya no se puede leer',
  'export.dhis.history.save-receipt': 'Guardar el recibo',
  'export.dhis.history.forget':
    '{count, plural, one {Olvidar la exportación anterior} other {Olvidar {count, number} exportaciones anteriores}}',
  'export.dhis.history.kept':
    'Este navegador guarda lo que se exportó, sin nombres de ASC, para poder comparar la próxima exportación de esta elección.',
  'export.dhis.history.not-kept':
    'Este navegador no guarda lo que se exportó: la próxima exportación de esta elección no se comparará con ello.',
};
