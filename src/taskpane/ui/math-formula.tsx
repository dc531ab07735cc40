import "../../functions/describe/formula/formula.css";

/** A formula as MathML that the build has made: a line for each equation. */
export function MathFormula({ markup }: { readonly markup: string }) {
  // Our own markup, made from the specification; nothing of the user's is in it.
  return <div class="math-formula" dangerouslySetInnerHTML={{ __html: markup }} />;
}

/** A sentence with MathML in it that the build has made. */
export function MathText({ markup }: { readonly markup: string }) {
  return <p dangerouslySetInnerHTML={{ __html: markup }} />;
}
