/** A typed text without case, full-width forms and outer spaces, so that the same word compares as equal. */
export const normalized = (text: string): string => text.normalize("NFKC").trim().toLowerCase();
