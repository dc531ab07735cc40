import { mountPane } from "../taskpane/shell/mount";
import "../taskpane/styles/index.css";
import { watchCrashes } from "../taskpane/shell/watch-crashes";
import { hostOfPage } from "./pane/host";

const root = document.getElementById("pane");
const { demoPane } = window.parent;

if (root !== null && demoPane !== undefined) {
  const services = demoPane.services();
  const { version, environment = "" } = services;
  watchCrashes(window, () => ({ version, environment, userAgent: navigator.userAgent }));
  const unmount = mountPane(root, { ...services, host: hostOfPage(services.host) });
  // A load that runs on without its pane could not be cancelled any more.
  window.addEventListener("pagehide", unmount);
  window.addEventListener("keydown", (event) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    demoPane.leave();
  });
}
