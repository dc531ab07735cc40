import { useLayoutEffect, useRef } from "preact/hooks";
import { useTextsOf } from "../ui/language";
import { exercisesTexts } from "./texts";

/** The title of a page below the list, and the way back; it takes the focus, as the list that had it is gone. */
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
