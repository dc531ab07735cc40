import type { FunctionEntry } from "../../../functions/describe/entry";

/** What the function under the mouse or the keyboard's focus computes, and its arguments. */
export function FunctionNote({ entry }: { readonly entry: FunctionEntry }) {
  return (
    <div class="foot functions-note">
      <p class="functions-summary">{entry.summary}</p>
      <code class="code functions-syntax">{entry.syntax}</code>
    </div>
  );
}
