import { useCallback, useState } from "preact/hooks";
import type { ReportContext } from "../../services/report";
import { useTextsOf } from "../../ui/language";
import { WhenLoaded } from "../../ui/messages/when-loaded";
import type { PicturedNetwork } from "./pictured-network";
import { networkTexts } from "./texts";

export interface NetworkFoldProps {
  readonly network: PicturedNetwork;
  readonly reportContext: ReportContext;
}

const load = () => import(/* webpackChunkName: "network-picture" */ "./network-picture");

/** The picture of a network, folded; what draws it is fetched when it is opened. */
export function NetworkFold({ network, reportContext }: NetworkFoldProps) {
  const texts = useTextsOf(networkTexts);
  const [isOpen, setOpen] = useState(false);
  const follow = useCallback((event: Event) => {
    setOpen((event.currentTarget as HTMLDetailsElement).open);
  }, []);
  return (
    <details class="stack" onToggle={follow}>
      <summary>{texts.title}</summary>
      {isOpen && (
        <WhenLoaded load={load} reportContext={reportContext}>
          {({ NetworkPicture }) => <NetworkPicture {...network} />}
        </WhenLoaded>
      )}
    </details>
  );
}
