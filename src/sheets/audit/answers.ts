import { type Localized, text } from "../../language/localized";

/** What a formula answers to a question. */
export const yesText: Localized = text("yes", "是");
export const noText: Localized = text("no", "否");
