import { dataSetsOf, monthName, tagBefore } from '../county/county.ts';
import { PASSWORD } from '../host/run-host.ts';
import { independentFile } from '../independent-sum/independent-file.ts';
import type { Document } from '../independent-sum/json.ts';

/** A browser in the hands of an officer, by whatever protocol it is driven. */
export interface Engine {
  open(url: string): Promise<void>;
  /** Waits for what an XPath names, and clicks it as a mouse does. */
  click(xpath: string): Promise<void>;
  /** Waits for a field that an XPath names, and types into it. */
  type(xpath: string, text: string): Promise<void>;
  /** Waits until an XPath names something. */
  see(xpath: string): Promise<void>;
  /** Gives the page a width, in CSS pixels. */
  resize(width: number): Promise<void>;
  /** Runs a function that needs nothing of ours inside the page. */
  evaluate<T>(look: () => T): Promise<T>;
  /** Does something that makes the page hand a file to the browser, and gives its text. */
  fileSavedBy(act: () => Promise<void>): Promise<string>;
}

const field = (autocomplete: string): string => `//input[@autocomplete="${autocomplete}"]`;
const button = (name: string): string => `//button[normalize-space(.)="${name}"]`;
const box = (label: string): string =>
  `//mat-form-field[.//mat-label[normalize-space(.)="${label}"]]//mat-select`;
const option = (words: string): string => `//mat-option[contains(., "${words}")]`;
/** A list that closes still lies over the page for a moment, and takes what is clicked then. */
const NO_LIST = '//body[not(.//*[contains(@class, "cdk-overlay-backdrop")])]';

/** Signs in with the form, chooses data set and period, exports, and gives the file's text. */
export async function exportAsOfficer(
  engine: Engine,
  url: string,
  county: readonly Document[],
): Promise<{ readonly file: string; readonly expected: string }> {
  const dataSet = dataSetsOf(county)[0] ?? { id: '', name: '' };
  const tag = tagBefore(1);
  await engine.open(url);
  await engine.type(field('username'), 'hrio');
  await engine.type(field('current-password'), PASSWORD);
  await engine.click(button('Sign in'));
  await engine.click(box('Data set'));
  await engine.click(option(dataSet.name));
  await engine.see(NO_LIST);
  await engine.click(box('Period'));
  await engine.click(option(monthName(tag)));
  await engine.see(NO_LIST);
  const file = await engine.fileSavedBy(() =>
    engine.click('//button[normalize-space(.)="Export" and not(@aria-disabled="true")]'),
  );
  return { file, expected: independentFile(county, { dataSet: dataSet.id, tag }) };
}
