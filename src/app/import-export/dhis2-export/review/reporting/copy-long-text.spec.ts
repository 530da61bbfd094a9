import { copyLongText } from './copy-long-text.ts';

describe('a long text that is copied', () => {
  const other = (isCopied: boolean) => {
    const copied: string[] = [];
    const copy = (text: string): boolean => {
      copied.push(text);
      return isCopied;
    };
    return { clipboard: { copy }, copied };
  };

  it('goes to the browser’s clipboard', async () => {
    const written = spyOn(navigator.clipboard, 'writeText').and.resolveTo();
    const { clipboard, copied } = other(true);
    expect(await copyLongText('a\nb', clipboard)).toBeTrue();
    expect(written).toHaveBeenCalledOnceWith('a\nb');
    expect(copied).toEqual([]);
  });

  it('goes another way where the browser refuses', async () => {
    spyOn(navigator.clipboard, 'writeText').and.rejectWith(
      new DOMException('no', 'NotAllowedError'),
    );
    const { clipboard, copied } = other(false);
    expect(await copyLongText('a\nb', clipboard)).toBeFalse();
    expect(copied).toEqual(['a\nb']);
  });
});
