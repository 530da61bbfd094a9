import { inject, makeEnvironmentProviders, provideEnvironmentInitializer } from '@angular/core';
import type { EnvironmentProviders } from '@angular/core';
import { MatIconRegistry } from '@angular/material/icon';
import { DomSanitizer } from '@angular/platform-browser';
import { ICON_PATHS } from './icon-paths.ts';

/**
 * Makes the icons known by their names, `<mat-icon svgIcon="download" />`, to what is below the route
 * or app that provides them. The registry is its own, so that an icon of the same name in the console
 * around it stays as it is.
 */
export function provideIcons(): EnvironmentProviders {
  return makeEnvironmentProviders([
    MatIconRegistry,
    provideEnvironmentInitializer(() => {
      const registry = inject(MatIconRegistry);
      const sanitizer = inject(DomSanitizer);
      for (const [name, path] of Object.entries(ICON_PATHS)) {
        const svg = `<svg viewBox="0 -960 960 960"><path d="${path}"/></svg>`;
        // Trusted because every character of it is in this folder.
        registry.addSvgIconLiteral(name, sanitizer.bypassSecurityTrustHtml(svg));
      }
    }),
  ]);
}
