import type { Localized } from "../../language/localized";

/** What was noticed while a table was read. */
export interface GuardNote {
  readonly id: string;
  /** `stop` must be fixed; `ask` has an answer that can be changed; `note` only says it. */
  readonly kind: "stop" | "ask" | "note";
  readonly text: Localized;
  /** What it is about, such as "year 2019". */
  readonly subject: string;
}
