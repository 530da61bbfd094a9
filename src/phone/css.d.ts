declare module '*.css' {
  /** The text of the style sheet: the bundle holds it. */
  const text: string;
  export default text;
}
