import { useLayoutEffect, useRef } from "preact/hooks";
import { BackLink } from "../ui/back-link";
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
      <BackLink label={texts.back} onBack={onBack} />
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
    </>
  );
}
