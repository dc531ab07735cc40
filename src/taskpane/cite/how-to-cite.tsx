import { useCallback, useState } from "preact/hooks";
import type { ReportContext } from "../services/report";
import { useTextsOf } from "../ui/language";
import { WhenLoaded } from "../ui/messages/when-loaded";
import { citeTexts } from "./texts";

export interface HowToCiteProps {
  /** Of a function; null: JJJ and the paper. */
  readonly name: string | null;
  readonly reportContext: ReportContext;
}

const load = () => import(/* webpackChunkName: "cite" */ "./cite-box");

/** What to cite, folded; it is fetched when it is opened. */
export function HowToCite({ name, reportContext }: HowToCiteProps) {
  const texts = useTextsOf(citeTexts);
  const [isOpen, setOpen] = useState(false);
  const follow = useCallback((event: Event) => {
    setOpen((event.currentTarget as HTMLDetailsElement).open);
  }, []);
  return (
    <details class="stack" onToggle={follow}>
      <summary>{texts.title}</summary>
      {isOpen && (
        <WhenLoaded load={load} reportContext={reportContext}>
          {({ CiteBox }) => <CiteBox name={name} version={reportContext.version} />}
        </WhenLoaded>
      )}
    </details>
  );
}
