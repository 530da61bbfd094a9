import * as fc from 'fast-check';
import { PROPERTY_SEED } from './property-seed.ts';

// All specs are loaded before the first one runs; on Node another seed may have been asked for.
const asked = fc.readConfigureGlobal().seed;
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: asked ?? PROPERTY_SEED });

describe('the seed of properties', () => {
  it('gives the same documents in every run', () => {
    const draw = () => fc.sample(fc.integer(), 5);
    expect(draw()).toEqual(draw());
  });
});
