import { readFileSync } from 'node:fs';
import { EQUIVALENTS } from './index.ts';

describe('The faults that change nothing', () => {
  it('stand in lines that are there, each with its reason', () => {
    const astray = EQUIVALENTS.filter(({ file, line }) => {
      const lines = readFileSync(file, 'utf8').split('\n');
      return !lines.some((text) => text.trim() === line);
    });

    expect(astray).toEqual([]);
    expect(EQUIVALENTS.filter(({ why }) => why === '')).toEqual([]);
  });
});
