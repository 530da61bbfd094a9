import { ComponentHarness, TestKey } from '@angular/cdk/testing';

/** The review as an officer uses it. */
export class ReviewPanelHarness extends ComponentHarness {
  static readonly hostSelector = 'cht-review-panel';

  /** Presses the button of a section, by a part of what it says. */
  async open(section: string): Promise<void> {
    for (const button of await this.locatorForAll('.sections button')()) {
      if ((await button.text()).includes(section)) await button.click();
    }
  }

  /** What the sections say. */
  async sections(): Promise<readonly string[]> {
    const buttons = await this.locatorForAll('.sections button')();
    return Promise.all(buttons.map((button) => button.text()));
  }

  /** Opens or closes a line of the values with the keyboard, by its name. */
  async toggle(name: string): Promise<void> {
    for (const row of await this.locatorForAll('tbody tr')()) {
      if (!(await row.text()).startsWith(name)) continue;
      await row.focus();
      await row.sendKeys(TestKey.ENTER);
    }
  }

  /** The lines of the values: what each is called, and its number. */
  async values(): Promise<readonly (readonly [name: string, value: string])[]> {
    const names = await this.locatorForAll('tbody div.name > * > bdi')();
    const values = await this.locatorForAll('tbody .number')();
    const texts = await Promise.all(values.map((value) => value.text()));
    return Promise.all(
      texts.map(async (value, index) => [(await names[index]?.text()) ?? '', value] as const),
    );
  }
}
