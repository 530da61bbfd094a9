import { decodeText } from '../../../../data-access/index.ts';

/** A file that was chosen, as text. */
export interface ChosenFile {
  readonly fileName: string;
  readonly text: string;
}

/** Reads what was chosen; undefined where nothing was. */
export async function chosenFile(input: HTMLInputElement): Promise<ChosenFile | undefined> {
  const file = input.files?.[0];
  if (file === undefined) return undefined;
  // A file that cannot be read any more is told like one that holds nothing.
  const text = await file.arrayBuffer().then(
    (bytes) => decodeText(new Uint8Array(bytes)),
    () => '',
  );
  // The same file may be chosen again once it is corrected.
  input.value = '';
  return { fileName: file.name, text };
}
