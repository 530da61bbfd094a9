export const ALWAYS_THERE =
  'the index is one of the list, so that what stands for its absence is never used';
export const ONLY_TYPES =
  'only the type check asks for it: a value of another kind is refused after it';
export const NO_SUCH_ID = 'nothing has this id';
export const REFUSED = 'what could not be read is told as a fault, and nothing of the file is used';
export const ONLY_SPEED = 'it only saves work: the slower way comes to the same';
