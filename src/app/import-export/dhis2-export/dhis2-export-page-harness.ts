import { ComponentHarness } from '@angular/cdk/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatButtonToggleHarness } from '@angular/material/button-toggle/testing';
import { MatCheckboxHarness } from '@angular/material/checkbox/testing';
import { MatSelectHarness } from '@angular/material/select/testing';
import { OrgUnitPickerHarness } from './choose/org-unit-picker/org-unit-picker-harness.ts';
import { ReviewPanelHarness } from './review/review-panel-harness.ts';

/** The export page as an officer uses it. */
export class Dhis2ExportPageHarness extends ComponentHarness {
  static readonly hostSelector = 'cht-dhis2-export-page';

  private readonly dataSet = this.locatorFor(
    MatSelectHarness.with({ ancestor: 'cht-data-set-picker' }),
  );
  private readonly period = this.locatorFor(
    MatSelectHarness.with({ ancestor: 'cht-period-picker' }),
  );
  private readonly orgUnit = this.locatorFor(OrgUnitPickerHarness);

  async dataSetText(): Promise<string> {
    return (await this.dataSet()).getValueText();
  }

  async periodText(): Promise<string> {
    return (await this.period()).getValueText();
  }

  async choosePeriod(text: RegExp): Promise<void> {
    await (await this.period()).clickOptions({ text });
  }

  async chooseOrgUnit(search: string): Promise<void> {
    await (await this.orgUnit()).choose(search);
  }

  async chooseFormat(text: string): Promise<void> {
    await (await this.locatorFor(MatButtonToggleHarness.with({ text }))()).check();
  }

  async tick(label: string): Promise<void> {
    await (await this.locatorFor(MatCheckboxHarness.with({ label }))()).toggle();
  }

  async press(text: string | RegExp): Promise<void> {
    await (await this.locatorFor(MatButtonHarness.with({ text }))()).click();
  }

  async canExport(): Promise<boolean> {
    return !(await (
      await this.locatorFor(MatButtonHarness.with({ text: /^(Export|Review|Write the file)$/ }))()
    ).isDisabled());
  }

  /** What is shown of the numbers that were counted. */
  review(): Promise<ReviewPanelHarness> {
    return this.locatorFor(ReviewPanelHarness)();
  }

  async text(): Promise<string> {
    return (await this.host()).text();
  }
}
