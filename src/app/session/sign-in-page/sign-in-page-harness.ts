import { ComponentHarness } from '@angular/cdk/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatFormFieldHarness } from '@angular/material/form-field/testing';
import { MatInputHarness } from '@angular/material/input/testing';

/** The sign-in page as somebody sees it who signs in. */
export class SignInPageHarness extends ComponentHarness {
  static readonly hostSelector = 'cht-sign-in-page';

  private readonly name = this.locatorFor(
    MatInputHarness.with({ selector: '[autocomplete="username"]' }),
  );
  private readonly password = this.locatorFor(
    MatInputHarness.with({ selector: '[autocomplete="current-password"]' }),
  );
  private readonly submitButton = this.locatorFor(
    MatButtonHarness.with({ selector: '[type="submit"]' }),
  );
  private readonly toggle = this.locatorFor(MatButtonHarness.with({ selector: '[aria-pressed]' }));
  private readonly fields = this.locatorForAll(MatFormFieldHarness);
  private readonly alert = this.locatorFor('[role="alert"]');

  async signIn(name: string, password: string): Promise<void> {
    await (await this.name()).setValue(name);
    await (await this.password()).setValue(password);
    await (await this.submitButton()).click();
  }

  async submitText(): Promise<string> {
    return (await this.submitButton()).getText();
  }

  async togglePassword(): Promise<void> {
    await (await this.toggle()).click();
  }

  async passwordType(): Promise<string> {
    return (await this.password()).getType();
  }

  async isPasswordFocused(): Promise<boolean> {
    return (await this.password()).isFocused();
  }

  async isNameFocused(): Promise<boolean> {
    return (await this.name()).isFocused();
  }

  async labels(): Promise<(string | null)[]> {
    return Promise.all((await this.fields()).map((field) => field.getLabel()));
  }

  async fieldErrors(): Promise<string[]> {
    const errors = (await this.fields()).map((field) => field.getTextErrors());
    return (await Promise.all(errors)).flat();
  }

  /** What the page says about a refusal, '' when nothing was refused. */
  async refusal(): Promise<string> {
    return (await this.alert()).text();
  }
}
