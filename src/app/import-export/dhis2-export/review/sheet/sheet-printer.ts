import {
  ApplicationRef,
  createComponent,
  DOCUMENT,
  type EnvironmentInjector,
  inject,
  Service,
} from '@angular/core';
import { OrgUnitSheetPage, type SheetOnPaper } from './org-unit-sheet-page.ts';

/** Says on the body that a sheet is on the paper, and nothing else. */
const PRINTS = 'cht-prints-sheet';

/** Puts a sheet on paper in the place of the page, and takes it away again. */
@Service()
export class SheetPrinter {
  readonly #document = inject(DOCUMENT);
  readonly #app = inject(ApplicationRef);
  #remove: (() => void) | undefined;

  /** @param environmentInjector that of the page, whose texts and formats the sheet has */
  print(content: SheetOnPaper, environmentInjector: EnvironmentInjector): void {
    this.#remove?.();
    const { body, defaultView: view } = this.#document;
    const page = createComponent(OrgUnitSheetPage, { environmentInjector });
    page.setInput('content', content);
    body.append(page.location.nativeElement as HTMLElement);
    body.classList.add(PRINTS);
    this.#app.attachView(page.hostView);
    page.changeDetectorRef.detectChanges();
    this.#remove = () => {
      this.#remove = undefined;
      body.classList.remove(PRINTS);
      page.destroy();
    };
    view?.addEventListener('afterprint', () => this.#remove?.(), { once: true });
    view?.print();
  }
}
