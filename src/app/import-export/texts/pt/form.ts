import type { Translation } from '../../../i18n/index.ts';
import type { formEn } from '../en/form.ts';

/** Portuguese, translated by machine: see docs/languages.md. */
export const form: Translation<typeof formEn> = {
  'export.dhis.form': 'Formulário oficial',
  'export.dhis.form.of': 'Formulário oficial: {name}',
  'export.dhis.form.print': 'Imprimir o formulário',
  'export.dhis.form.close': 'Fechar o formulário',
  'export.dhis.form.layout.custom':
    'O formulário personalizado do DHIS2, limpo: sem as suas imagens, scripts e cores.',
  'export.dhis.form.layout.sections': 'Nas secções do DHIS2.',
  'export.dhis.form.layout.default': 'Na disposição predefinida do DHIS2.',
  'export.dhis.form.layout.plain':
    'Uma tabela simples: não há metadados carregados que digam como é o formulário. Leia-os do DHIS2.',
  'export.dhis.form.field.not-reported': 'Não declarado',
  'export.dhis.form.field.not-mapped': 'Nenhuma meta lhe está associada: preencha à mão',
  'export.dhis.form.field.greyed': 'Não se preenche',
  'export.dhis.form.others': 'Em nenhuma secção',
  'export.dhis.form.element': 'Elemento de dados',
  'export.dhis.form.not-on': 'Contado, e em nenhum campo do formulário:',
  'export.dhis.form.prepared': 'Preparado por',
  'export.dhis.form.approved': 'Aprovado por',
  'export.dhis.form.signature': 'Assinatura',
  'export.dhis.form.date': 'Data',
};
