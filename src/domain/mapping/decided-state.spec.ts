import { decidedState } from './decided-state.ts';

describe('How it stands with what somebody decided', () => {
  it('is left out where it gets none', () => {
    expect(decidedState(null, false)).toBe('left-out');
  });

  it('is mapped where that is as today, and confirmed where it is new', () => {
    expect([decidedState('HJiPOcmziQA', true), decidedState('HJiPOcmziQA', false)]).toEqual([
      'mapped',
      'confirmed',
    ]);
  });
});
