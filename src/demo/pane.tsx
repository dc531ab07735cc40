import { mountPane } from "../taskpane/mount";
import "../taskpane/styles/index.css";

const root = document.getElementById("pane");
const { demoPane } = window.parent;

if (root !== null && demoPane !== undefined) {
  const unmount = mountPane(root, demoPane.services());
  // A load that runs on without its pane could not be cancelled any more.
  window.addEventListener("pagehide", unmount);
  window.addEventListener("keydown", (event) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    demoPane.leave();
  });
}
