import { families as familyTitles } from "../../../src/functions/describe/families";
import type { AnyFunctionSpec, Family } from "../../../src/functions/specification";
import { type Language, localize, type Localized } from "../../../src/language/localized";
import { Html, html } from "./html";
import { labels } from "./labels";

/** The functions of each family, in the order of the catalogue. */
export function byFamily(
  specs: readonly AnyFunctionSpec[],
): readonly { readonly family: Family; readonly members: readonly AnyFunctionSpec[] }[] {
  return (Object.keys(familyTitles) as Family[])
    .map((family) => ({ family, members: specs.filter((spec) => spec.family === family) }))
    .filter(({ members }) => members.length > 0);
}

/** The address of a function's page in the same folder. */
export const pageOf = ({ name }: AnyFunctionSpec): string => `${name.toLowerCase()}.html`;

/** The families, on a function's page with their functions; the family of the page is open. */
export function navigation(
  specs: readonly AnyFunctionSpec[],
  language: Language,
  current: AnyFunctionSpec | "walkthrough" | null,
): Html {
  const say = (text: Localized) => localize(text, language);
  const families = byFamily(specs);
  return html`<nav class="functions" aria-label="${say(labels.all)}">
    ${
      current === null || current === "walkthrough"
        ? html`<ul>
            ${families.map(
              ({ family }) =>
                html`<li>
                  <a href="${current === null ? "" : "index.html"}#${family}">${say(familyTitles[family])}</a>
                </li>`,
            )}
          </ul>`
        : families.map(
            ({ family, members }) =>
              html`<details ${family === current.family && new Html("open")}>
                <summary>${say(familyTitles[family])}</summary>
                <ul>
                  ${members.map(
                    (spec) =>
                      html`<li>
                        <a href="${pageOf(spec)}" ${spec === current && new Html('aria-current="page"')}
                          >${say(spec.title)}</a
                        >
                      </li>`,
                  )}
                </ul>
              </details>`,
          )
    }
  </nav>`;
}
