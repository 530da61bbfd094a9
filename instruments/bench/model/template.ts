import { SAMPLES } from '../database/sample.ts';

/** JSON in which the values of a document stand at some places. */
export interface Template {
  /** How many of a document's values are needed, from the first one on. */
  readonly needs: number;
  fill(values: readonly string[]): string;
}

/** Makes a template of what came of a sample document. */
export function template(json: string): Template {
  if (json.replace(new RegExp(SAMPLES, 'g'), '').includes('##')) {
    throw new Error('The model cannot compute a view of parts of a lineage: ' + json);
  }
  const parts = json.split(new RegExp(SAMPLES, 'g'));
  // Text, then the three groups of the pattern, of which one is there, then text …
  const first = parts[0] ?? '';
  const holes: number[] = [];
  const texts: string[] = [];
  for (let part = 1; part < parts.length; part += 4) {
    holes.push(Number(parts[part] ?? parts[part + 1] ?? parts[part + 2]));
    texts.push(parts[part + 3] ?? '');
  }
  return {
    needs: Math.max(-1, ...holes) + 1,
    fill: (values) => {
      let text = first;
      for (let hole = 0; hole < holes.length; hole += 1) {
        text += (values[holes[hole] ?? 0] ?? '') + (texts[hole] ?? '');
      }
      return text;
    },
  };
}
