import { TestBed } from '@angular/core/testing';
import {
  FINDING_KINDS,
  FINDING_RULES,
  NO_CHECK_OPTIONS,
  type CheckedRow,
  type DataEntryJudgement,
  type FileCheck,
  type Finding,
  type FindingKind,
  type ValidationRule,
} from '../../../../../domain/index.ts';
import { provideIcons } from '../../../../icons/provide-icons.ts';
import { clearLanguagePreference, provideTexts } from '../../../../i18n/testing/texts-for-specs.ts';
import { dhis2ExportTexts } from '../../../texts/dhis2-export-texts.ts';
import { dhis2Names } from '../../shared/names/dhis2-names.ts';
import { FindingList } from './finding-list.ts';

describe('what is found in a file', () => {
  const row: CheckedRow = {
    index: 0,
    dataElement: 'births00001',
    orgUnit: 'unit0000001',
    value: '17',
  };
  const finding = (kind: FindingKind, detail: Finding['detail'] = {}): Finding => ({
    kind,
    row,
    ...FINDING_RULES[kind],
    detail,
  });
  const NOTHING: FileCheck = {
    findings: [],
    notChecked: [],
    options: NO_CHECK_OPTIONS,
    leftOut: [],
    hasYesNo: false,
    changed: [],
    withoutNo: [],
  };
  const show = async (check: Partial<FileCheck>, mayChange = true) => {
    TestBed.configureTestingModule({ providers: [provideTexts(dhis2ExportTexts), provideIcons()] });
    const fixture = TestBed.createComponent(FindingList);
    fixture.componentRef.setInput('check', { ...NOTHING, ...check });
    fixture.componentRef.setInput('mayChange', mayChange);
    fixture.componentRef.setInput('names', {
      orgUnit: (id: string) => (id === 'unit0000001' ? 'Chamamul' : ''),
      target: () => 'Births',
      inDhis2: dhis2Names({
        id: 'dataSet0001',
        name: '',
        dataElements: [{ id: 'births00001', name: 'Live births' }],
        orgUnits: [{ id: 'unit0000002', name: 'Kolwa of DHIS2' }],
        categoryCombos: [],
      }),
    });
    const heard: unknown[] = [];
    fixture.componentInstance.leftOutChange.subscribe((change) => heard.push(change));
    fixture.componentInstance.yesNoChange.subscribe((change) => heard.push(change));
    const element = fixture.nativeElement as HTMLElement;
    await fixture.whenStable();
    for (const list of element.querySelectorAll('details')) list.open = true;
    // A list hears of it in a task of its own.
    await new Promise((resolve) => setTimeout(resolve, 20));
    await fixture.whenStable();
    const press = (text: string) => {
      const buttons = [...element.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent.trim().startsWith(text))?.click();
    };
    return { element, heard, press, text: element.textContent.replace(/\s+/g, ' ') };
  };
  afterEach(clearLanguagePreference);

  it('names the row by our names and DHIS2’s, and what only that row has to say', async () => {
    const { text } = await show({
      findings: [
        finding('org-unit-closed', { date: '2026-01-31' }),
        finding('missing-option-combo', {
          optionCombos: [
            { id: 'female00001', name: 'Female' },
            { id: 'male0000001', name: 'Male' },
          ],
        }),
        finding('parent-and-child', { below: ['unit0000002'] }),
      ],
    });
    for (const words of [
      'Chamamul',
      'Births',
      '17',
      'In DHIS2: Live births',
      'Since or until Jan 31, 2026.',
      'It would be one of: Female and Male.',
      'Below it in this file: Kolwa of DHIS2.',
    ]) {
      expect(text).toContain(words);
    }
  });

  for (const kind of FINDING_KINDS) {
    it(`has words for all that ${kind} says`, async () => {
      const { text } = await show({
        findings: [
          finding(kind, {
            periodType: 'Quarterly',
            latestPeriod: '202609',
            date: '2026-01-31',
            valueType: 'INTEGER',
            fault: 'not-whole',
            aggregationType: 'LAST',
          }),
        ],
      });
      expect(text).not.toMatch(/export\.dhis|[{}]|undefined/);
      for (const code of [
        ...FINDING_RULES[kind].upTo242.codes,
        ...FINDING_RULES[kind].since243.codes,
      ]) {
        expect(text).toContain(code);
      }
    });
  }

  it('lets rows be left out by kind, and taken in again', async () => {
    const { heard, press } = await show({
      findings: [finding('value-type', { valueType: 'INTEGER', fault: 'not-whole' })],
      options: { leaveOut: ['org-unit-closed'], isYesNo: false },
      leftOut: [{ ...row, reason: 'org-unit-closed' }],
    });
    press('Leave this row out');
    press('Take it in again');
    expect(heard).toEqual([
      { kind: 'value-type', isLeftOut: true },
      { kind: 'org-unit-closed', isLeftOut: false },
    ]);
  });

  it('folds what is harmless away, and nothing else', async () => {
    const stores = { behaviour: 'stores', codes: [] } as const;
    const harmless = { ...finding('parent-and-child'), upTo242: stores, since243: stores };
    const { element } = await show({ findings: [finding('duplicate-row'), harmless] });
    const inFold = [...element.querySelectorAll('cht-finding-entry')].map(
      (entry) => entry.closest('details') !== null,
    );
    expect(inFold).toEqual([false, true]);
  });

  it('leaves nothing out for what is about the whole file, is harmless, or has left', async () => {
    const { row: _, ...whole } = finding('future-period', { latestPeriod: '202609' });
    const stores = { behaviour: 'stores', codes: [] } as const;
    const harmless = { ...finding('parent-and-child'), upTo242: stores, since243: stores };
    const before = await show({ findings: [whole, harmless] });
    expect(before.text).toContain('Good to know, and harmless');
    expect(before.element.textContent).not.toContain('Leave this row out');
    TestBed.resetTestingModule();
    const after = await show({ findings: [finding('duplicate-row')] }, false);
    expect(after.text).toContain('The same value is sent twice');
    expect(after.text).not.toContain('Leave this row out');
  });

  it('says by which rule sums become yes and no, and lists what changes', async () => {
    const { element, heard, text } = await show({
      hasYesNo: true,
      options: { leaveOut: [], isYesNo: true },
      changed: [{ ...row, becomes: 'true' }],
      withoutNo: [{ ...row, index: 1, value: '0' }],
    });
    expect(text).toContain('1 or more becomes yes (true), 0 becomes no (false).');
    expect(text).toContain('1 value is written as yes or no.');
    expect(text).toContain('→ true');
    expect(text).toContain('Zeros of data elements that know only yes');
    element.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    expect(heard).toEqual([false]);
  });

  it('says that nothing was found, and what could not be looked for', async () => {
    const all = await show({});
    expect(all.text).toContain('DHIS2’s metadata say nothing against this file.');
    TestBed.resetTestingModule();
    const some = await show({
      notChecked: [
        { part: 'org-unit-dates', kinds: ['org-unit-closed'], about: ['unit0000001', 'other'] },
      ],
    });
    expect(some.text).toContain('Nothing was found in what could be checked.');
    expect(some.text).toContain('Whether organisation units are open. (of 2: Chamamul, other)');
  });

  describe('by validation rules', () => {
    const rule = (id: string, more: Partial<ValidationRule> = {}): ValidationRule => ({
      id,
      name: `rule ${id}`,
      operator: 'less_than_or_equal_to',
      leftSide: {
        expression: '#{births00001} + #{stillborn01}',
        missingValueStrategy: 'NEVER_SKIP',
        hasSlidingWindow: false,
      },
      rightSide: {
        expression: '#{visits00001}',
        description: 'All visits',
        missingValueStrategy: 'NEVER_SKIP',
        hasSlidingWindow: false,
      },
      organisationUnitLevels: [],
      ...more,
    });

    it('tells where one is broken, with both sides worked out, and what could not be run', async () => {
      const { text } = await show({
        validation: {
          rules: [rule('a', { instruction: 'Ask the CHWs.' }), rule('b'), rule('c')],
          violations: [
            {
              rule: 'a',
              orgUnit: 'unit0000001',
              left: {
                number: 1234,
                values: [
                  { dataElement: 'births00001', value: 1234 },
                  { dataElement: 'stillborn01' },
                ],
              },
              right: { number: 9, values: [{ dataElement: 'visits00001', value: 9 }] },
            },
          ],
          notRun: [{ rule: 'c', why: 'indicator' }],
        },
      });
      for (const words of [
        'Run on these numbers: 2 rules.',
        'rule a',
        'Ask the CHWs.',
        'Broken at one organisation unit',
        'Chamamul Live births and stillborn01 1,234 should be at most All visits 9',
        'Live births 1,234 stillborn01 no value',
        'rule c It uses an indicator.',
      ]) {
        expect(text).toContain(words);
      }
      expect(text).not.toContain('rule b');
      expect(text).not.toContain('say nothing against this file');
    });

    it('says that all hold', async () => {
      const { text } = await show({
        validation: { rules: [rule('a')], violations: [], notRun: [] },
      });
      expect(text).toContain('Every rule that was run holds.');
    });
  });

  describe('of which Data Entry would say more', () => {
    const judgement: DataEntryJudgement = {
      forms: 3,
      outsideLimits: [{ row, min: 3, max: 1009 }],
      missing: [
        {
          rule: 'compulsory',
          dataElement: 'births00001',
          categoryOptionCombo: 'female00001',
          isInFile: true,
          count: 1,
          forms: [{ orgUnit: 'unit0000001' }],
        },
        {
          rule: 'comment-required',
          dataElement: 'visits00001',
          isInFile: false,
          count: 3,
          forms: [],
        },
        {
          rule: 'field-combination',
          dataElement: 'births00001',
          isInFile: true,
          count: 12,
          forms: Array.from({ length: 12 }, () => ({ orgUnit: 'unit0000002' })),
        },
      ],
      incomplete: [
        {
          orgUnit: 'unit0000001',
          why: ['compulsory', 'comment-required', 'validation-rule', 'field-combination'],
        },
      ],
      notJudged: ['births00001', 'unknown0001'],
    };

    it('tells limits, empty fields, and which forms cannot be completed, by name', async () => {
      const { text } = await show({ dataEntry: judgement });
      for (const words of [
        'One value outside its minimum and maximum',
        'should lie between 3 and 1,009',
        'Compulsory fields left empty',
        'Live births Empty at one organisation unit. Chamamul',
        'visits00001 In no row of this file',
        'Empty at 12 organisation units.',
        'Kolwa of DHIS2, …',
        'One form that Data Entry would not complete',
        'A validation rule is broken.',
        'are not: Live births and unknown0001.',
      ]) {
        expect(text).toContain(words);
      }
      expect(text).not.toMatch(/export\.dhis|[{}]|undefined/);
      expect(text).not.toContain('It would mark nothing.');
    });

    it('says that it would mark nothing, where it would not', async () => {
      const nothing = { forms: 3, outsideLimits: [], missing: [], incomplete: [], notJudged: [] };
      const { text } = await show({ dataEntry: nothing });
      expect(text).toContain('It would mark nothing.');
    });

    it('says nothing of it where nothing is known', async () => {
      expect((await show({})).text).not.toContain('Data Entry');
    });
  });
});
