import type { Translation } from '../../../i18n/index.ts';
import type { formEn } from '../en/form.ts';

/** Spanish, translated by machine: see docs/languages.md. */
export const form: Translation<typeof formEn> = {
  'export.dhis.form': 'Formulario oficial',
  'export.dhis.form.of': 'Formulario oficial: {name}',
  'export.dhis.form.print': 'Imprimir el formulario',
  'export.dhis.form.close': 'Cerrar el formulario',
  'export.dhis.form.layout.custom':
    'El formulario personalizado de DHIS2, limpio: sin sus imágenes, scripts ni colores.',
  'export.dhis.form.layout.sections': 'En las secciones de DHIS2.',
  'export.dhis.form.layout.default': 'En la disposición predeterminada de DHIS2.',
  'export.dhis.form.layout.plain':
    'Una tabla sencilla: no hay metadatos cargados que digan cómo es el formulario. Léalos de DHIS2.',
  'export.dhis.form.field.not-reported': 'No informado',
  'export.dhis.form.field.not-mapped': 'Ninguna meta está asignada a él: complételo a mano',
  'export.dhis.form.field.greyed': 'No se completa',
  'export.dhis.form.others': 'En ninguna sección',
  'export.dhis.form.element': 'Elemento de datos',
  'export.dhis.form.not-on': 'Contado, y en ningún campo del formulario:',
  'export.dhis.form.prepared': 'Preparado por',
  'export.dhis.form.approved': 'Aprobado por',
  'export.dhis.form.signature': 'Firma',
  'export.dhis.form.date': 'Fecha',
};
