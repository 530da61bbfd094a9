/** English texts of the official form. */
export const formEn = {
  'export.dhis.form': 'Official form',
  'export.dhis.form.of': 'Official form: {name}',
  'export.dhis.form.print': 'Print the form',
  'export.dhis.form.close': 'Close the form',
  'export.dhis.form.layout.custom':
    'The custom form of DHIS2, cleaned: its pictures, scripts and colours are left away.',
  'export.dhis.form.layout.sections': 'In the sections of DHIS2.',
  'export.dhis.form.layout.default': 'In DHIS2’s default layout.',
  'export.dhis.form.layout.plain':
    'A plain table: no metadata are loaded that tell how the form is laid out. Read them from DHIS2.',
  'export.dhis.form.field.not-reported': 'Not reported',
  'export.dhis.form.field.not-mapped': 'No target is mapped to it: fill it in by hand',
  'export.dhis.form.field.greyed': 'Not to be filled in',
  'export.dhis.form.others': 'In no section',
  'export.dhis.form.element': 'Data element',
  'export.dhis.form.not-on': 'Counted, and in no field of the form:',
  'export.dhis.form.prepared': 'Prepared by',
  'export.dhis.form.approved': 'Approved by',
  'export.dhis.form.signature': 'Signature',
  'export.dhis.form.date': 'Date',
};
