import type { Translation } from '../../../i18n/index.ts';
import type { formatEn } from '../en/format.ts';

/** Swahili, translated by machine: see docs/languages.md. */
export const format: Translation<typeof formatEn> = {
  'export.dhis.format': 'Umbizo',
  'export.dhis.format.json': 'JSON',
  'export.dhis.format.xml': 'XML',
  'export.dhis.format.xml.advice': 'Katika DHIS2, chagua umbizo XML: haiangalii jina la faili.',
  'export.dhis.format.adx': 'ADX',
  'export.dhis.format.adx.advice':
    'Katika DHIS2, chagua umbizo ADX na uache mipangilio yote ya vitambulisho kuwa UID: bila hiyo, seva za zamani hutafuta misimbo na hazipati chochote. Faili ya ADX haina maoni.',
  'export.dhis.format.adx.advice.codes':
    'Katika DHIS2, chagua umbizo ADX na, kama mpangilio wa kitambulisho cha vitengo vya shirika, Code; acha mingine kuwa UID. Faili ya ADX haina maoni.',
  'export.dhis.format.csv': 'CSV',
  'export.dhis.format.csv.advice':
    'Katika DHIS2, weka tiki “First row is header”: bila hiyo uingizaji unashindwa au unachukulia kichwa kuwa safu. Faili ya CSV haiwezi kuweka alama kuwa seti ya data imekamilika, na kuihifadhi kutoka kwenye lahajedwali kunaweza kuiharibu.',
  'export.dhis.format.csv.advice.codes':
    'Katika DHIS2, weka tiki “First row is header” na uchague Code kama mpangilio wa kitambulisho cha vitengo vya shirika: faili ya CSV haiwezi kusema kwamba ina misimbo. Pia haiwezi kuweka alama kuwa seti ya data imekamilika, na kuihifadhi kutoka kwenye lahajedwali kunaweza kuiharibu.',
  'export.dhis.gzip': 'Bana (gzip)',
};
