import { TestBed } from '@angular/core/testing';
import type { DataSetMetadata, OfferedPeriod } from '../../../../../domain/index.ts';
import { clearLanguagePreference, provideTexts } from '../../../../i18n/testing/texts-for-specs.ts';
import { dhis2ExportTexts } from '../../../texts/dhis2-export-texts.ts';
import { dhis2Names } from '../../shared/names/dhis2-names.ts';
import type { FormSource } from './filled-forms.ts';
import { OfficialForm } from './official-form.ts';

describe('the official form on the screen', () => {
  const BIRTHS = 'births00001';
  const VISITS = 'visits00001';
  const COMBO = 'HllvX50cXC0';
  const METADATA: DataSetMetadata = {
    id: 'dataSet0001',
    name: 'MoH 515',
    dataElements: [
      { id: BIRTHS, name: 'Live births', categoryCombo: 'default0001' },
      { id: VISITS, name: 'Visits', categoryCombo: 'default0001' },
      { id: 'nets0000001', name: 'Nets', categoryCombo: 'default0001' },
    ],
    categoryCombos: [
      {
        id: 'default0001',
        name: 'default',
        isDefault: true,
        optionCombos: [{ id: COMBO, name: 'default' }],
      },
    ],
    form: {
      sections: [
        {
          id: 'section0001',
          name: 'Mothers',
          dataElements: [BIRTHS],
          greyedFields: [],
        },
      ],
    },
  };
  const period: OfferedPeriod = {
    period: '202610',
    tags: ['2026-10'],
    start: '2026-10-01',
    end: '2026-10-31',
    standing: 'finished',
  } as unknown as OfferedPeriod;
  const SOURCE: FormSource = {
    sheet: {
      orgUnit: 'unit0000001',
      people: [],
      rows: [{ element: { dataElement: BIRTHS }, value: '1234', isFarOut: false, parts: [] }],
    },
    metadata: METADATA,
    keys: [{ dataElement: BIRTHS }, { dataElement: VISITS }],
    chosen: { dataSet: { id: 'dataSet0001', name: 'MoH 515' }, period },
    counted: 'today',
    names: { orgUnit: () => 'Chamamul', target: () => 'Births', inDhis2: dhis2Names(METADATA) },
  };

  const show = async (more: Partial<FormSource> = {}) => {
    TestBed.configureTestingModule({ providers: [provideTexts(dhis2ExportTexts)] });
    const fixture = TestBed.createComponent(OfficialForm);
    fixture.componentRef.setInput('source', { ...SOURCE, ...more });
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    return { element, text: element.textContent.replace(/\s+/g, ' ') };
  };
  const withCustomForm = (customForm: string): DataSetMetadata => ({
    ...METADATA,
    form: { sections: [], customForm },
  });
  afterEach(clearLanguagePreference);

  it('has the values in its sections, and says what is not reported and what is not mapped', async () => {
    const { element, text } = await show();
    const fields = [...element.querySelectorAll('td .cht-field')].map(
      (field) => `${field.className}: ${field.textContent}`,
    );
    expect(fields).toEqual([
      'cht-field value: 1,234',
      'cht-field not-mapped: ',
      'cht-field not-reported: –',
    ]);
    for (const words of ['Official form: Chamamul', 'Mothers', 'In no section', 'Live births']) {
      expect(text).toContain(words);
    }
    expect(text).not.toMatch(/export\.dhis|undefined|Signature/);
  });

  it('has the values in a custom form, and lists those that it has no field for', async () => {
    const customForm = `<table><tr><td>1</td><td><input id="${VISITS}-${COMBO}-val"></td></tr></table>`;
    const { element, text } = await show({ metadata: withCustomForm(customForm) });
    expect(element.querySelector('.custom .cht-field')?.className).toBe('cht-field not-reported');
    expect(text).toMatch(/in no field of the form: ?Live births: 1,234/);
  });

  it('lets nothing of a hostile custom form into the page', async () => {
    const customForm = [
      '<script>window.taken = 1</script><p onclick="window.taken = 2" id="x" class="y">a</p>',
      '<img src="x" onerror="window.taken = 3"><iframe srcdoc="<script>top.taken = 4</script>"></iframe>',
      '<a href="javascript:window.taken = 5" style="background:url(//x)">b</a><style>*{display:none}</style>',
      '<svg onload="window.taken = 6"><a xlink:href="javascript:1"></a></svg><math><mtext></mtext></math>',
      `<td><input id="${BIRTHS}-${COMBO}-val" onfocus="window.taken = 7" autofocus></td>`,
    ].join('');
    const { element } = await show({ metadata: withCustomForm(customForm) });
    const inside = [...(element.querySelector('.custom')?.querySelectorAll('*') ?? [])];
    expect(inside.map(({ tagName }) => tagName)).toEqual(['P', 'SPAN']);
    const attributes = inside.flatMap((one) => [...one.attributes].map(({ name }) => name));
    expect(attributes).toEqual(['class']);
    expect('taken' in window).toBeFalse();
  });

  it('is a plain table of what is mapped where no metadata are loaded', async () => {
    const { element, text } = await show({ metadata: undefined });
    expect(text).toContain('A plain table');
    expect([...element.querySelectorAll('td .cht-field')].map((field) => field.className)).toEqual([
      'cht-field value',
      'cht-field not-reported',
    ]);
  });

  it('has a form for each attribute option combo', async () => {
    const keys = [
      { dataElement: BIRTHS },
      { dataElement: BIRTHS, attributeOptionCombo: 'project0001' },
    ];
    const { element } = await show({ keys });
    const headings = [...element.querySelectorAll('h4')].map((one) => one.textContent.trim());
    expect(headings.filter((one) => one === 'project0001').length).toBe(1);
    expect(headings.filter((one) => one === 'Mothers').length).toBe(2);
    expect(element.querySelectorAll('table').length).toBe(4);
  });
});
