import path from "node:path";
import { describeManifest } from "../support/manifest/describe-manifest";

const dist = path.resolve(__dirname, "../../dist");

describeManifest({
  file: path.join(dist, "manifest.xml"),
  folder: dist,
  addIn: "",
  support: { en: "help/index.html", zh: "help/zh-CN/index.html" },
});
