/** What was wrong with a part of a link, and what was done instead. Everything else of the link was kept. */
export interface LinkComplaint {
  readonly problem:
    /** Written by another version of the lab; read as this one writes. */
    | 'version'
    /** The mark at the end is not there or not right: the link was cut off or changed by hand. */
    | 'notWhole'
    | 'unreadable'
    /** The catalog has nothing of that name. */
    | 'unknown'
    | 'outOfBounds'
    | 'noNumber'
    /** A value for a lever that is only on or off. */
    | 'takesNoValue'
    /** The same thing twice. */
    | 'twice';
  readonly part: LinkPart;
  /** Its id, name or key, or the text of the part where that could not be read. */
  readonly subject: string;
  /** As the link has it. */
  readonly given: string;
  readonly done: Done;
}

export type LinkPart =
  | 'link'
  | 'screen'
  | 'lever'
  | 'date'
  | 'preset'
  | 'parameter'
  | 'reading'
  | 'measure'
  | 'seed'
  | 'runs'
  | 'year'
  | 'card'
  /** A scenario beside the current one; the subject is its place among them, or how many there are. */
  | 'compared';

export type Done =
  | { readonly kind: 'leftOut' }
  /** What could be read was kept, so it may be less than was meant. */
  | { readonly kind: 'keptTheRest' }
  /** The later of two was kept. */
  | { readonly kind: 'keptTheLater' }
  /** Another value or name stands in; `null` where the lever goes all the way or holds from its own date. */
  | { readonly kind: 'used'; readonly instead: number | string | null };
