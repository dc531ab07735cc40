import type { ArgumentEntry } from "../../functions/describe/entry";
import { useTextsOf } from "../ui/language";
import { functionsViewTexts } from "./texts";

/** The arguments of a function with their meanings, units and modes. */
export function ArgumentList({ args }: { readonly args: readonly ArgumentEntry[] }) {
  const texts = useTextsOf(functionsViewTexts);
  return (
    <dl class="functions-arguments">
      {args.map(({ name, kind, isOptional, description, modes }) => (
        <div key={name}>
          <dt>
            <code class="code">{name}</code> {isOptional && <span class="chip">{texts.optional}</span>}
          </dt>
          <dd>
            {description}
            {modes.length > 0 && (
              <ul role="list">
                {modes.map(({ mode, meaning }, place) => (
                  <li key={mode}>
                    <code class="code">&quot;{mode}&quot;</code>{" "}
                    {kind === "choice" && place === 0 && <span class="chip">{texts.defaultMode}</span>} {meaning}
                  </li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
