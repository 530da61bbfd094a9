import {
  ApplicationRef,
  createComponent,
  DOCUMENT,
  type EnvironmentInjector,
  inject,
  Service,
  type Type,
} from '@angular/core';

/** Puts a sheet on paper in the place of the page, and takes it away again. */
@Service()
export class SheetPrinter {
  readonly #document = inject(DOCUMENT);
  readonly #app = inject(ApplicationRef);
  #remove: (() => void) | undefined;

  /**
   * @param component what is on the paper, with its inputs
   * @param mark the class of the body that says so, and that nothing else is
   * @param environmentInjector that of the page, whose texts and formats the sheet has
   */
  print(
    component: Type<unknown>,
    mark: string,
    inputs: Readonly<Record<string, unknown>>,
    environmentInjector: EnvironmentInjector,
  ): void {
    this.#remove?.();
    const { body, defaultView: view } = this.#document;
    const page = createComponent(component, { environmentInjector });
    for (const [name, value] of Object.entries(inputs)) page.setInput(name, value);
    body.append(page.location.nativeElement as HTMLElement);
    body.classList.add(mark);
    this.#app.attachView(page.hostView);
    page.changeDetectorRef.detectChanges();
    this.#remove = () => {
      this.#remove = undefined;
      body.classList.remove(mark);
      page.destroy();
    };
    view?.addEventListener('afterprint', () => this.#remove?.(), { once: true });
    view?.print();
  }
}
