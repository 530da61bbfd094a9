/** The files of the page, beside its service worker, which keeps them. */
export const PAGE_FILES = ['index.html', 'page.css', 'screens.css', 'phone-page.js'] as const;
