import { useLayoutEffect, useRef } from "preact/hooks";
import { useTextsOf } from "../ui/language";
import { exercisesTexts } from "./texts";

/** The title of a page below the list, and the way back; it takes the focus, as the list that had it is gone. */
export function PageHead({ title, onBack }: { readonly title: string; readonly onBack: () => void }) {
  const texts = useTextsOf(exercisesTexts);
  const head = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    head.current?.focus();
  }, []);
  return (
    <>
      <button type="button" class="link" onClick={onBack}>
        ← {texts.back}
      </button>
      <h2 ref={head} tabIndex={-1}>
        {title}
      </h2>
    </>
  );
}
