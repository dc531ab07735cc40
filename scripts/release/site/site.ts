/** What the pages of a release say about it. */
export interface Site {
  /** With a trailing slash. */
  readonly address: string;
  readonly version: string;
  /** Where users ask: an address of a page or mailto; null if the release does not name one. */
  readonly contact: string | null;
  /** The text of LICENSE. */
  readonly licence: string;
}

/** The folder of the add-in, seen from the top of the site. */
export const addInOf = ({ version }: Site): string => `${version}/add-in/`;
