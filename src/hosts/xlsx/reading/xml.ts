import { SaxesParser } from "saxes";
import { type Deadline, RefusedFile } from "./limits";

/** What is called while a document is read. Names are without their prefix. */
export interface XmlReader {
  readonly open?: (name: string, attributes: Attributes) => void;
  /** `text` is what was directly in the element. */
  readonly close?: (name: string, text: string) => void;
  /** Whether nothing that follows is needed. */
  readonly isDone?: () => boolean;
}

/** The attributes of an element by name, as written; never inherited ones. */
export type Attributes = (name: string) => string | undefined;

const chunk = 1 << 18;

/**
 * Reads a document from its first byte to its last, in pieces.
 *
 * @throws RefusedFile `damaged` for what is not well-formed, for a document type (which could define entities), and for
 * what is nested too deeply.
 */
export function readXml(part: Uint8Array, { open, close, isDone }: XmlReader, depth: number, deadline: Deadline): void {
  const parser = new SaxesParser();
  const texts: string[] = [];
  const refuse = () => {
    throw new RefusedFile("damaged");
  };
  parser.on("error", refuse);
  parser.on("doctype", refuse);
  parser.on("opentag", ({ name, attributes }) => {
    if (texts.push("") > depth) refuse();
    open?.(local(name), (attribute) => attributes[attribute]);
  });
  const add = (text: string) => {
    if (texts.length > 0) texts.push((texts.pop() ?? "") + text);
  };
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("closetag", ({ name }) => {
    close?.(local(name), texts.pop() ?? "");
  });
  const decoder = new TextDecoder(encodingOf(part));
  for (let at = 0; at < part.length; at += chunk) {
    deadline.check();
    parser.write(decoder.decode(part.subarray(at, at + chunk), { stream: true }));
    if (isDone?.() === true) return;
  }
  parser.write(decoder.decode()).close();
}

/** The format allows these; without a mark it is UTF-8. */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? "utf-16be" : "utf-8";
}

const local = (name: string): string => name.slice(name.indexOf(":") + 1);
