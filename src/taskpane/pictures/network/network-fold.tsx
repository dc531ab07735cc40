import type { ReportContext } from "../../services/report";
import { useTextsOf } from "../../ui/language";
import { LoadedFold } from "../../ui/messages/loaded-fold";
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
  return (
    <LoadedFold title={texts.title} load={load} reportContext={reportContext}>
      {({ NetworkPicture }) => <NetworkPicture {...network} />}
    </LoadedFold>
  );
}
