import type { DataSet } from '../../instruments/dhis2-import-model/index.ts';
import { identifierOf } from './identifier-of.ts';
import type { Mapping } from './mappings-of-documents.ts';

/** Targets of the first section; the others are in the second. */
const OF_HOUSEHOLDS = /^(households|new-pregnancies|births)/;

/** The form of a data set in two sections, and with the last data set a custom form besides. */
export function formOf(
  dataSet: string,
  mappings: readonly Mapping[],
  isCustom: boolean,
): Pick<DataSet, 'sections' | 'dataEntryForm'> {
  const own = mappings.filter((mapping) => (mapping.dataSet ?? dataSet) === dataSet);
  const [first, second] = [true, false].map((isFirst) =>
    elementsOf(own.filter(({ target }) => OF_HOUSEHOLDS.test(target) === isFirst)),
  );
  const sections = [
    { name: 'Households, pregnancies and births', elements: first ?? [] },
    { name: 'Children and treatment', elements: second ?? [] },
  ]
    .filter(({ elements }) => elements.length > 0)
    .map(({ name, elements }, index) => ({
      id: identifierOf('section', dataSet, name),
      name,
      sortOrder: index + 1,
      dataElements: elements.map((id) => ({ id })),
    }));
  return { sections, ...(isCustom ? { dataEntryForm: { htmlCode: customForm(own) } } : {}) };
}

const elementsOf = (mappings: readonly Mapping[]): readonly string[] => [
  ...new Set(mappings.map(({ element }) => element)),
];

/** As DHIS2's editor of forms writes it, with what nobody should take over into another page. */
const customForm = (mappings: readonly Mapping[]): string =>
  [
    '<style>body { background: red }</style><script>document.title = "taken"</script>',
    '<h2 style="color:#900" onclick="document.title = \'taken\'">MALARIA MONTHLY SUMMARY</h2>',
    '<table border="1" class="dhis-form"><tbody>',
    '<tr><td><strong>No.</strong></td><td><strong>Indicator</strong></td><td><strong>Total</strong></td></tr>',
    ...mappings.map(
      ({ title, element, optionCombo = 'HllvX50cXC0' }, index) =>
        `<tr><td>${String(index + 1)}</td><td>${title}</td><td><input id="${element}-${optionCombo}-val" name="entryfield" title="${title}" style="width:7em" value="[ ${title} ]"/></td></tr>`,
    ),
    '<tr><td></td><td>Nets handed out (written by hand)</td><td><input id="NetsHandout-HllvX50cXC0-val" name="entryfield"/></td></tr>',
    '<tr><td></td><td>Positivity rate</td><td><input id="indicatorPosRate0001" indicatorid="PosRate0001" name="indicator" readonly="readonly"/></td></tr>',
    '</tbody></table><img src="/api/logo.png" onerror="document.title = \'taken\'">',
  ].join('');
