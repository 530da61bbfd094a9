import { fieldOf, isRecord, type ExtensionConfig, type Tag } from '../../domain/index.ts';
import { localizationOf } from '../show/localization.ts';
import { namesOf } from '../show/names-of.ts';
import { documentsSource } from '../source/documents-source.ts';
import type { Source } from '../source/source.ts';
import { DOCUMENTS_OF_AREA } from '../testing/documents-of-area.ts';
import { memoryDocuments } from '../testing/memory-documents.ts';
import { showMyArea } from './my-area.ts';

const TODAY = '2026-11-02';
const OCTOBER = '2026-10' as Tag;
/** The first of those that can be chosen: no other one reads it for who reported before. */
const JUNE = '2026-06' as Tag;

const [settings] = DOCUMENTS_OF_AREA.map((one) => fieldOf(one, 'settings')).filter(isRecord);
const config: ExtensionConfig = {
  view: 'my-area',
  version: '1',
  settings: settings ?? {},
  areaTypes: ['area'],
  personTypes: ['someone'],
  signOffRoles: [],
  names: {},
};

async function screenOf(change: (source: Source) => Partial<Source>): Promise<HTMLElement> {
  const source = await documentsSource(memoryDocuments(DOCUMENTS_OF_AREA), {
    user: 'ann',
    roles: ['boss'],
    language: 'en',
    lastSync: () => undefined,
    onServer: () => Promise.resolve({ kind: 'not-known' }),
  });
  const changed = { ...source, ...change(source) };
  const element = document.createElement('main');
  const localization = await localizationOf('en');
  const names = namesOf(config, changed);
  await showMyArea({ source: changed, config, localization, names, today: TODAY }, element);
  return element;
}

function choose(element: HTMLElement, month: Tag): void {
  const [, months] = element.querySelectorAll('select');
  if (months === undefined) throw new Error('there is no list of months');
  months.value = month;
  months.dispatchEvent(new Event('change'));
}

const eventually = async (element: HTMLElement, words: string): Promise<void> => {
  while (!element.textContent.includes(words)) {
    await new Promise((resolve) => setTimeout(resolve));
  }
};

describe('A supervisor’s area', () => {
  it('opens with the month that is due, and shows another one that is chosen', async () => {
    const element = await screenOf(() => ({}));
    expect(element.textContent).toContain('Oct 1');
    expect(element.textContent).toContain('Births');
    choose(element, '2026-09' as Tag);
    await eventually(element, 'Sep 1');
    // 7 of Achieng and 5 of Otieno.
    expect(element.textContent).toContain('12');
  });

  it('says nothing of a month that could not be read once another one is chosen', async () => {
    let fail: (error: Error) => void = () => {
      throw new Error('the month was not read');
    };
    const element = await screenOf((source) => ({
      targetDocuments: (tag, owners) =>
        tag === JUNE
          ? new Promise((_, reject) => (fail = reject))
          : source.targetDocuments(tag, owners),
    }));
    choose(element, JUNE);
    choose(element, OCTOBER);
    await new Promise((resolve) => setTimeout(resolve, 20));
    fail(new Error('the store was closed'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(element.textContent).not.toContain('the store was closed');
    expect(element.textContent).toContain('Births');
  });

  it('says what went wrong with the month that is chosen', async () => {
    const element = await screenOf((source) => ({
      targetDocuments: (tag, owners) =>
        tag === JUNE
          ? Promise.reject(new Error('the store was closed'))
          : source.targetDocuments(tag, owners),
    }));
    choose(element, JUNE);
    await eventually(element, 'the store was closed');
    expect(element.querySelector('[role=alert]')?.textContent).toContain('the store was closed');
  });
});
