/** Where in a file something stands; lines and columns count from one. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** Input that cannot be used, told in one sentence: who, what was given, what is allowed, what to do. */
export class InputError extends Error {
  readonly place: Place | undefined;

  constructor(sentence: string, place?: Place) {
    super(place ? `${written(place)}: ${sentence}` : sentence);
    this.name = 'InputError';
    this.place = place;
  }
}

const written = (place: Place) =>
  [place.file, place.line, place.column].filter((part) => part !== undefined).join(':');

/** A fault without a place of its own stands at this one. */
export function placed<T>(place: Place | undefined, act: () => T): T {
  try {
    return act();
  } catch (problem) {
    if (place && problem instanceof InputError && !problem.place)
      throw new InputError(problem.message, place);
    throw problem;
  }
}
