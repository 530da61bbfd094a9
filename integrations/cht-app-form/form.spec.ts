import { readFileSync } from 'node:fs';
import {
  decodeSignOff,
  fieldOf,
  SIGN_OFF_FORM,
  SIGN_OFF_PERMISSION,
} from '../../src/domain/index.ts';
import { FORM_PROPERTIES, signOffForm } from '../../server/install-extension/sign-off-form.ts';

const read = (name: string): string =>
  readFileSync(new URL(`./${SIGN_OFF_FORM}${name}`, import.meta.url), 'utf8');
const xml = read('.xml');

/** The elements of a document in their order, each as its path; throws where tags do not match. */
function pathsOf(text: string): readonly string[] {
  const open: string[] = [];
  const paths: string[] = [];
  for (const [, closes, name = '', , isEmpty] of text.matchAll(
    /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<&]*(?:&\w+;[^"<&]*)*")*)\s*(\/?)>/g,
  )) {
    if (closes === '/') {
      if (open.pop() !== name) throw new Error(`${name} is closed and was not open`);
    } else {
      paths.push([...open, name].join('/'));
      if (isEmpty !== '/') open.push(name);
    }
  }
  if (open.length > 0) throw new Error(`${open.join()} is not closed`);
  return paths;
}

const MODEL = `h:html/h:head/model/instance/${SIGN_OFF_FORM}/`;
const fields = pathsOf(xml)
  .filter((path) => path.startsWith(MODEL))
  .map((path) => path.slice(MODEL.length))
  .filter((path) => !/^(inputs|meta)\b/.test(path));

describe('The app form in which supervisors sign', () => {
  it('is well-formed: every bracket is of a tag, and each tag is closed', () => {
    expect(() => pathsOf(xml)).not.toThrow();
    const tags = xml.match(/<[^?][^<>]*>/g) ?? [];
    expect((xml.match(/</g) ?? []).length).toBe(tags.length + 1);
    expect(pathsOf(xml).length).toBe(tags.filter((tag) => !tag.startsWith('</')).length);
  });

  it('asks for what is read, and for nothing else', () => {
    expect(fields).toEqual([
      'place_id',
      'data_set',
      'reporting_period',
      'verdict',
      'expected',
      'reported',
      'missing',
    ]);
    for (const field of fields) {
      expect(xml).toContain(`<bind nodeset="/${SIGN_OFF_FORM}/${field}"`);
    }
    expect(xml).toContain(`id="${SIGN_OFF_FORM}"`);
  });

  for (const verdict of ['validated', 'withdrawn'] as const) {
    it(`writes a report that is read as ${verdict}`, () => {
      expect(xml).toContain(`<value>${verdict}</value>`);
      const filled: Readonly<Record<string, string>> = {
        place_id: 'unit',
        data_set: /<data_set>(\w+)</.exec(xml)?.[1] ?? '',
        reporting_period: '2026-10',
        verdict,
        expected: '12',
        reported: '11',
        missing: 'Otieno: phone lost',
      };
      const report = {
        _id: 'r',
        type: 'data_record',
        form: SIGN_OFF_FORM,
        reported_date: 1_793_700_000_000,
        contact: { _id: 'ann' },
        fields: Object.fromEntries(fields.map((field) => [field, filled[field]])),
      };
      const signOff = decodeSignOff(report);
      expect(signOff).toEqual(
        jasmine.objectContaining({ kind: 'sign-off', verdict, expected: 12, reported: 11 }),
      );
      expect(signOff !== undefined && 'documents' in signOff).toBeFalse();
    });
  }

  it('is what install-extension --form writes of this data set', () => {
    const [, id = ''] = /<data_set>(\w+)</.exec(xml) ?? [];
    expect(signOffForm([{ id, name: id }], false)).toBe(xml);
    expect(JSON.parse(read('.properties.json'))).toEqual(FORM_PROPERTIES);
  });

  it('asks which of several data sets is signed, whatever they are called', () => {
    const several = signOffForm(
      [
        { id: 'VMuFODsyWaO', name: 'MoH 515 & <others>' },
        { id: 'ABuFODsyWaO', name: 'Malaria' },
      ],
      true,
    );
    expect(pathsOf(several).filter((path) => path.endsWith('select1/item/value')).length).toBe(4);
    expect(several).toContain('<label>MoH 515 &amp; &lt;others&gt;</label>');
    expect(several).toContain('<value>ABuFODsyWaO</value>');
    expect(several).toContain('<needs_signoff>true</needs_signoff>');
    expect(several).toContain('<data_set/>');
  });

  it('is shown on the profile of a place to those who may sign', () => {
    const properties: unknown = JSON.parse(read('.properties.json'));
    expect(fieldOf(properties, 'context')).toEqual({
      person: false,
      place: true,
      permission: SIGN_OFF_PERMISSION,
    });
  });
});
