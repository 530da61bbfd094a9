import { SIGN_OFF_FORM, SIGN_OFF_PERMISSION } from '../../src/domain/index.ts';

/** Where the form is found, and by whom: the file beside it, as the CHT's own uploader takes it. */
export const FORM_PROPERTIES = {
  title: 'Numbers for DHIS2',
  icon: 'icon-analytics',
  context: { person: false, place: true, permission: SIGN_OFF_PERMISSION },
} as const;

/** A data set that may be signed. */
interface NamedDataSet {
  readonly id: string;
  readonly name: string;
}

/**
 * The app form in which a supervisor signs without the screens for telephones, as an XForm of the CHT. Of one
 * data set it asks nothing; of several, which one.
 *
 * @param needsSignOff whether its reports go to everybody above the supervisor
 */
export function signOffForm(dataSets: readonly NamedDataSet[], needsSignOff: boolean): string {
  const [only, ...others] = dataSets;
  const isOne = only !== undefined && others.length === 0;
  const at = `/${SIGN_OFF_FORM}`;
  const whenValidated = `relevant="${at}/verdict = 'validated'"`;
  const bind = (field: string, rest: string): string =>
    `      <bind nodeset="${at}/${field}" ${rest}/>`;
  return `<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" xmlns:ev="http://www.w3.org/2001/xml-events" xmlns:jr="http://openrosa.org/javarosa" xmlns:xsd="http://www.w3.org/2001/XMLSchema">
  <h:head>
    <h:title>${FORM_PROPERTIES.title}</h:title>
    <model>
      <instance>
        <${SIGN_OFF_FORM} id="${SIGN_OFF_FORM}" version="1">
          <inputs>
            <source>contact</source>
            <source_id/>
            <contact>
              <_id/>
              <name/>
            </contact>
          </inputs>
          <place_id/>
          ${isOne ? `<data_set>${escaped(only.id)}</data_set>` : '<data_set/>'}
          <reporting_period/>
          <verdict/>
          <expected/>
          <reported/>
          <missing/>${needsSignOff ? '\n          <needs_signoff>true</needs_signoff>' : ''}
          <meta>
            <instanceID/>
          </meta>
        </${SIGN_OFF_FORM}>
      </instance>
${[
  bind('place_id', `type="string" calculate="${at}/inputs/contact/_id"`),
  bind('data_set', isOne ? 'type="string"' : 'type="select1" required="true()"'),
  bind(
    'reporting_period',
    `type="string" required="true()" constraint="regex(., '^[0-9]{4}-(0[1-9]|1[0-2])$')" jr:constraintMsg="The month as 2026-10"`,
  ),
  bind('verdict', 'type="select1" required="true()"'),
  bind('expected', `type="int" ${whenValidated} constraint=". &gt;= 0"`),
  bind('reported', `type="int" ${whenValidated} constraint=". &gt;= 0"`),
  bind('missing', `type="string" ${whenValidated}`),
  ...(needsSignOff ? [bind('needs_signoff', 'type="string"')] : []),
  bind('meta/instanceID', `type="string" readonly="true()" calculate="concat('uuid:', uuid())"`),
].join('\n')}
    </model>
  </h:head>
  <h:body class="pages">
    <group appearance="field-list" ref="${at}">
      <label>${FORM_PROPERTIES.title}</label>
${isOne ? '' : `${choice('data_set', 'Which numbers?', dataSets)}\n`}      <input ref="${at}/reporting_period">
        <label>Month</label>
        <hint>The year and the month: 2026-10</hint>
      </input>
${choice('verdict', 'What do you say of the numbers of this place?', VERDICTS)}
      <input ref="${at}/expected">
        <label>How many CHWs should have reported?</label>
      </input>
      <input ref="${at}/reported">
        <label>How many have?</label>
      </input>
      <input appearance="multiline" ref="${at}/missing">
        <label>Who has not, and why?</label>
      </input>
    </group>
  </h:body>
</h:html>
`;
}

const VERDICTS: readonly NamedDataSet[] = [
  { id: 'validated', name: 'I have checked them with my CHWs, and they are right' },
  { id: 'withdrawn', name: 'What I said before does not hold any more' },
];

const choice = (field: string, label: string, items: readonly NamedDataSet[]): string =>
  `      <select1 ref="/${SIGN_OFF_FORM}/${field}">
        <label>${label}</label>
${items
  .map(
    ({ id, name }) => `        <item>
          <label>${escaped(name)}</label>
          <value>${escaped(id)}</value>
        </item>`,
  )
  .join('\n')}
      </select1>`;

/** A name of a data set may hold anything. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
