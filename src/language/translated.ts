import type { Language } from "./localized";

/** The texts of one part of the pane in every language. */
export type Translated<Texts> = { readonly [L in Language]: Texts };
