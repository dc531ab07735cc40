import { strFromU8, strToU8 } from "fflate";
import { unzip, zip } from "../release/zip";

const properties = "docProps/core.xml";

/** The same workbook without the times at which it was made, so that the same sources always make the same bytes. */
export function withoutTimes(file: Uint8Array): Uint8Array {
  const parts = new Map(unzip(file));
  const core = strFromU8(parts.get(properties) ?? new Uint8Array());
  parts.set(properties, strToU8(core.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, "")));
  return zip(parts);
}
