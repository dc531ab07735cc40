import type { ArgumentEntry } from "../../../functions/describe/entry";
import { useTextsOf } from "../../ui/language";
import { functionsViewTexts } from "../texts";

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
              <dl class="functions-modes">
                {modes.map(({ mode, meaning }, place) => {
                  const isDefault = kind === "choice" && place === 0;
                  return (
                    <div key={mode} class={isDefault ? "functions-default" : undefined}>
                      <dt>
                        <code class="code">{mode}</code>
                      </dt>
                      <dd>
                        {meaning}
                        {isDefault && <span class="hint"> ({texts.defaultMode})</span>}
                      </dd>
                    </div>
                  );
                })}
              </dl>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
