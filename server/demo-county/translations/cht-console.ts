/**
 * Keys that every CHT's messages documents have for its own console (`api/resources/translations` of
 * medic/cht-core), some of which our page could use for another meaning: there a list is filtered by
 * place, here an organisation unit is chosen. With them the demo shows what a real database shows.
 */
export const CHT_CONSOLE: Readonly<Record<'en' | 'fr' | 'ar', Readonly<Record<string, string>>>> = {
  en: {
    'Log Out': 'Log out',
    'admin.app.name': 'App Management',
    'import.export': 'Import & export data',
    'export.button.download': 'Download',
    'export.dhis.dataset.label': 'DHIS2 Data Set',
    'export.dhis.description': 'Download a file for DHIS2.',
    'export.dhis.period.label': 'Filter by period',
    'export.dhis.place.all': 'All Places',
    'export.dhis.place.label': 'Filter by place',
  },
  fr: {
    'Log Out': 'Se déconnecter',
    'import.export': 'Importer & exporter',
    'export.button.download': 'Télécharger',
    'export.dhis.dataset.label': 'Ensemble de données DHIS2',
    'export.dhis.description': 'Télécharger un fichier pour DHIS2.',
    'export.dhis.period.label': 'Filtrer par période',
    'export.dhis.place.all': 'Toutes les Places',
    'export.dhis.place.label': 'Filtrer par Place',
  },
  ar: {
    'Log Out': 'تسجيل الخروج',
    'import.export': 'استيراد وتصدير البيانات',
    'export.button.download': 'تنزيل',
    'export.dhis.period.label': 'فلترة حسب الفترة',
    'export.dhis.place.all': 'كل الأماكن',
    'export.dhis.place.label': 'فلترة حسب المكان',
  },
};
