import { ComponentHarness, TestKey } from '@angular/cdk/testing';

/** The org unit picker as an officer uses it. */
export class OrgUnitPickerHarness extends ComponentHarness {
  static readonly hostSelector = 'cht-org-unit-picker';

  private readonly box = this.locatorFor('input[role=combobox]');
  private readonly rows = this.documentRootLocatorFactory().locatorForAll('[role=treeitem]');
  private readonly panel = this.documentRootLocatorFactory().locatorForOptional(
    '.cdk-overlay-pane .panel',
  );

  async isDisabled(): Promise<boolean> {
    return (await this.box()).getProperty<boolean>('disabled');
  }

  async value(): Promise<string> {
    return (await this.box()).getProperty<string>('value');
  }

  async type(text: string): Promise<void> {
    await (await this.box()).sendKeys(text);
  }

  async press(...keys: TestKey[]): Promise<void> {
    await (await this.box()).sendKeys(...keys);
  }

  /** Types what an org unit is called, and takes the best of what is found. */
  async choose(words: string): Promise<void> {
    await this.type(words);
    await this.press(TestKey.ENTER);
  }

  async open(): Promise<void> {
    await (await this.box()).click();
  }

  /** Clicks the line that begins so. */
  async click(text: string): Promise<void> {
    for (const row of await this.rows()) {
      if ((await row.text()).startsWith(text)) return row.click();
    }
    throw new Error(`No line begins with ${text}`);
  }

  /** The lines that are shown: level, text, and whether each is chosen. */
  async lines(): Promise<readonly string[]> {
    return Promise.all(
      (await this.rows()).map(async (row) => {
        const level = Number(await row.getAttribute('aria-level'));
        const isChosen = (await row.getAttribute('aria-selected')) === 'true';
        const text = (await row.text()).replace(/\s+/g, ' ').trim();
        return `${'  '.repeat(level - 1)}${isChosen ? '✓ ' : ''}${text}`;
      }),
    );
  }

  /** The text of the line that is active. */
  async activeLine(): Promise<string> {
    const id = await (await this.box()).getAttribute('aria-activedescendant');
    for (const row of await this.rows()) {
      if ((await row.getAttribute('id')) === id)
        return (await row.text()).replace(/\s+/g, ' ').trim();
    }
    return '';
  }

  /** What is shown of the list; undefined where it is closed. */
  async panelText(): Promise<string | undefined> {
    return (await this.panel())?.text();
  }
}
