import { type Deadline, type ReadingLimits, RefusedFile } from "./limits";
import { readXml } from "./xml";

/** The texts that cells share. */
export function readStrings(part: Uint8Array, limits: ReadingLimits, deadline: Deadline): readonly string[] {
  const strings: string[] = [];
  const text = new TextRuns(limits.textLength);
  readXml(
    part,
    {
      open: (name) => {
        if (name === "si") text.start();
        else text.open(name);
      },
      close: (name, found) => {
        text.close(name, found);
        if (name === "si" && strings.push(text.whole) > limits.strings) throw new RefusedFile("too-large");
      },
    },
    limits.depth,
    deadline,
  );
  return strings;
}

/** Joins the runs of a text, without the reading aids of East Asian ones. */
export class TextRuns {
  whole = "";
  private isAid = false;

  constructor(private readonly longest: number) {}

  start(): void {
    this.whole = "";
    this.isAid = false;
  }

  open(name: string): void {
    if (name === "rPh") this.isAid = true;
  }

  close(name: string, text: string): void {
    if (name === "rPh") this.isAid = false;
    if (name === "t" && !this.isAid && this.whole.length < this.longest)
      this.whole = (this.whole + text).slice(0, this.longest);
  }
}
