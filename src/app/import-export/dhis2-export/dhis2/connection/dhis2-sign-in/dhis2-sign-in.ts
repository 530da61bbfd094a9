import { Component, inject } from '@angular/core';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { TranslatePipe } from '@ngx-translate/core';
import { Dhis2Credentials } from '../dhis2-credentials.ts';

/** Who asks DHIS2. What is typed in one place is known in the other. */
@Component({
  selector: 'cht-dhis2-sign-in',
  imports: [MatButtonToggleModule, MatFormFieldModule, MatInputModule, TranslatePipe],
  templateUrl: './dhis2-sign-in.html',
  styleUrls: ['../../../shared/styles/segments.scss', './dhis2-sign-in.scss'],
})
export class Dhis2SignIn {
  protected readonly who = inject(Dhis2Credentials);
}
