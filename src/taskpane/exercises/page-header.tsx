import { useLayoutEffect, useRef } from "preact/hooks";
import { useTextsOf } from "../ui/language";
import { exercisesTexts } from "./texts";

/**
 * The title of a page and the link back to the list; it takes the focus, since the list that had it is no longer shown.
 */
export function PageHeader({ title, onBack }: { readonly title: string; readonly onBack: () => void }) {
  const texts = useTextsOf(exercisesTexts);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <>
      <button type="button" class="link" onClick={onBack}>
        ← {texts.back}
      </button>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
    </>
  );
}
