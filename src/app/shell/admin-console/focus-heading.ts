import { DestroyRef, Injector, afterNextRender, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter } from 'rxjs';

/**
 * Gives the focus to the heading of each page that is opened, so that a screen reader says where one
 * is: after signing in, too, when the field that had the focus is gone. Not on the page that the
 * browser itself opened, which it announces by its title, and not where only the choice in the address
 * changes. Call it in an injection context.
 */
export function focusHeadingOfNewPage(main: () => HTMLElement): void {
  const injector = inject(Injector);
  const destroyRef = inject(DestroyRef);
  const router = inject(Router);
  // Without an earlier navigation this is the page that the browser opened.
  let shown = router.navigated ? '' : undefined;
  router.events
    .pipe(
      filter((event) => event instanceof NavigationEnd),
      takeUntilDestroyed(destroyRef),
    )
    .subscribe(({ urlAfterRedirects }) => {
      const [path = ''] = urlAfterRedirects.split('?', 1);
      const isNew = shown !== undefined && shown !== path;
      shown = path;
      if (!isNew) return;
      // After rendering, because the title is set then: it is read before the heading.
      afterNextRender(
        () => {
          const heading = main().querySelector<HTMLElement>('h1');
          heading?.setAttribute('tabindex', '-1');
          heading?.focus();
        },
        { injector },
      );
    });
}
