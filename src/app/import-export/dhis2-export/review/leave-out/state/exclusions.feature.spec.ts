import { ExclusionActions, ExclusionStoreActions } from './exclusions.actions.ts';
import { exclusionsFeature } from './exclusions.feature.ts';

describe('who is left out, as far as this browser knows', () => {
  const { reducer } = exclusionsFeature;
  const OF = { dataSet: 'dataSet0001', period: '202610' };
  const BEFORE = reducer(undefined, { type: 'init' });
  const out = ExclusionActions.leftOut({ of: OF, owner: 'amina', reason: 'recounts' });

  it('is nobody, and that is said, where the browser does not answer', () => {
    const state = reducer(BEFORE, ExclusionStoreActions.notRead());
    expect(state).toEqual({ ...BEFORE, isRead: true, isForgotten: true });
  });

  it('is who was left out before, and who was since', () => {
    const kept = [{ ...OF, period: '202609', excluded: [{ owner: 'juma', reason: 'moved' }] }];
    const state = reducer(reducer(BEFORE, out), ExclusionStoreActions.read({ kept }));
    expect(Object.values(state.byPeriod).flat()).toEqual([
      { owner: 'juma', reason: 'moved' },
      { owner: 'amina', reason: 'recounts' },
    ]);
    expect(state.isForgotten).toBeFalse();
  });

  it('is as before when somebody is left out and taken in again', () => {
    const taken = ExclusionActions.takenIn({ of: OF, owner: 'amina' });
    const state = reducer(reducer(BEFORE, out), taken);
    expect(Object.values(state.byPeriod).flat()).toEqual([]);
  });
});
