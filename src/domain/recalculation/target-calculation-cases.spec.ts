import {
  instancesOfCase,
  intervalOfCases,
  rulesOfCase,
  targetCalculationCases,
} from '../testing/target-calculation-cases.ts';
import { instancesThatCount, targetValues } from './score.ts';

describe('Targets calculated as phones do', () => {
  for (const one of targetCalculationCases) {
    it(one.name, () => {
      const instances = instancesOfCase(one);
      expect(instances.length).toBe(one.emissions.length);
      const kept = instancesThatCount(instances, intervalOfCases);
      expect(targetValues(rulesOfCase(one), kept)).toEqual(one.targets);
    });
  }
});
