import { SaxesParser } from "saxes";

/** An element with its children in order. Names are as written, with their prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** Reads a document; throws at the first thing that is not well-formed, such as an unknown prefix. */
export function readXml(document: string): XmlElement {
  interface Open {
    name: string;
    attributes: Record<string, string>;
    children: Open[];
    text: string;
  }
  const root: Open = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value]);
    const element: Open = { name, attributes: Object.fromEntries(values) as never, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text.trim();
  });
  parser.on("closetag", () => void open.pop());
  parser.write(document).close();
  const [document_] = root.children;
  if (document_ === undefined) throw new Error("The document is empty.");
  return document_;
}

/** The element and all below it, in order. */
export function descendants(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(descendants)];
}

/** All below an element that have a name. */
export function named(element: XmlElement, name: string): readonly XmlElement[] {
  return descendants(element).filter((one) => one.name === name);
}
