/** A formula as MathML that the build has made. Wide ones scroll in their own frame. */
export function MathFormula({ markup, label }: { readonly markup: string; readonly label: string }) {
  return (
    <div
      class="math-formula"
      role="region"
      aria-label={label}
      tabIndex={0}
      // Our own markup, made from the specification; nothing of the user's is in it.
      dangerouslySetInnerHTML={{ __html: markup }}
    />
  );
}
