import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { LoadId } from "../../../sheets/load-plans";
import { useTextsOf } from "../../ui/language";
import { messageTexts } from "../../ui/messages/texts";
import { tablesTexts } from "../texts";

const pictured: readonly LoadId[] = ["table-2", "table-3", "table-4", "exchanges"];

export const hasPicture = (id: LoadId): boolean => pictured.includes(id);

export interface PictureProps {
  readonly id: LoadId;
}

/** The picture of a data set. The code that draws it is fetched when it is first shown. */
export function Picture({ id }: PictureProps) {
  const texts = useTextsOf(tablesTexts).preview;
  const frame = useTextsOf(messageTexts);
  const [Drawing, setDrawing] = useState<FunctionComponent<PictureProps> | null>(null);
  const [attempt, setAttempt] = useState(1);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let isWanted = true;
    setFailed(false);
    import(/* webpackChunkName: "view-pictures" */ "../../pictures/pictures")
      .then(({ Pictures }) => {
        if (isWanted) setDrawing(() => Pictures);
      })
      .catch(() => {
        if (isWanted) setFailed(true);
      });
    return () => {
      isWanted = false;
    };
  }, [attempt]);
  if (hasFailed)
    return (
      <p role="alert">
        {frame.viewMissing}{" "}
        <button
          type="button"
          class="link"
          onClick={() => {
            setAttempt(attempt + 1);
          }}
        >
          {frame.tryAgain}
        </button>
      </p>
    );
  return Drawing === null ? <p role="status">{texts.preparing}</p> : <Drawing id={id} />;
}
