import { createActionGroup, emptyProps } from '@ngrx/store';

/** What happened to the page as a whole: every part of it listens. */
export const Dhis2ExportPageActions = createActionGroup({
  source: 'DHIS2 Export Page',
  events: {
    Entered: emptyProps(),
    /** Everything shall be read again; what is chosen stays. */
    'Reload Clicked': emptyProps(),
    Left: emptyProps(),
  },
});
