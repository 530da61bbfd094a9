import type { MappingState } from './org-units/suggestion.ts';

/**
 * How it stands with a place or target about which somebody decided.
 *
 * @param choice what was chosen for it; null for none
 * @param isAsToday whether its mapping names just that today
 */
export const decidedState = (choice: string | null, isAsToday: boolean): MappingState =>
  choice === null ? 'left-out' : isAsToday ? 'mapped' : 'confirmed';
