import { idsOfOrgUnitCodes } from './ids-of-org-unit-codes.ts';

const unit = (id: string, code?: string) => ({ id, name: id, ...(code && { code }) });

describe('the ids of org units by their codes', () => {
  it('are of codes that one org unit has, and that every form of a file can hold', () => {
    const orgUnits = [
      unit('HJiPOcmziQA', '605412'),
      unit('gRz6y8lRVxk', 'twice'),
      unit('Dm0BPC4vkXh', 'twice'),
      unit('sHoMQ4MYs3m'),
      unit('k0zUBjXZEHK', 'a\tb'),
    ];
    const ids = idsOfOrgUnitCodes({ orgUnits });
    expect([...ids]).toEqual([['605412', 'HJiPOcmziQA']]);
  });

  it('are none where no org units are told', () => {
    expect(idsOfOrgUnitCodes({}).size).toBe(0);
  });
});
