import type { ReportContext } from "../services/report";
import { useTextsOf } from "../ui/language";
import { LoadedFold } from "../ui/messages/loaded-fold";
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
  return (
    <LoadedFold title={texts.title} load={load} reportContext={reportContext}>
      {({ CiteBox }) => <CiteBox name={name} version={reportContext.version} />}
    </LoadedFold>
  );
}
