import { DestroyRef, effect, inject, signal, type Signal } from '@angular/core';
import { TranslateService } from '@ngx-translate/core';
import { Announcer } from './announcer.ts';

/**
 * Whether so long has passed since a component was made. Then the text is told aloud too, and again
 * where it becomes another.
 *
 * @param textKey its translation key
 */
export function announcedAfter(milliseconds: number, textKey: () => string): Signal<boolean> {
  const announcer = inject(Announcer);
  const translate = inject(TranslateService);
  const isLong = signal(false);
  const timer = setTimeout(() => {
    isLong.set(true);
  }, milliseconds);
  inject(DestroyRef).onDestroy(() => {
    clearTimeout(timer);
  });
  effect(() => {
    if (isLong()) announcer.announce(String(translate.instant(textKey())));
  });
  return isLong.asReadonly();
}
