import { readContent } from "./read-content";

/** Reads returned files apart from the pane: one that takes too long or fails is ended with the worker. */
self.onmessage = ({ data }: MessageEvent<Uint8Array>) => {
  self.postMessage(readContent(data));
};
self.postMessage("ready");
