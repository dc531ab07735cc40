import { type Localized, text } from "../../../language/localized";
import type { OwnProblem, Part } from "../definition/types";
import { type BlockRow, type FoundBlock, type OwnCell, textIn } from "./blocks";
import { wordIn } from "./headings";
import { numberIn } from "./read-number";

/** A text that may be written in one language only. */
export const either = (en: string, zh: string): Localized => text(en === "" ? zh : en, zh === "" ? en : zh);

/** The cells of a row by their headings; what cannot be read becomes a problem. */
export class RowReader {
  constructor(
    private readonly block: FoundBlock | undefined,
    readonly row: BlockRow,
    private readonly part: Part,
    private readonly problems: OwnProblem[],
  ) {}

  complain(message: Localized): void {
    this.problems.push({ part: this.part, message });
  }

  private cell(key: string): OwnCell {
    return this.row.cells[this.block?.columns.get(key) ?? -1] ?? null;
  }

  text(key: string): string {
    return textIn(this.cell(key));
  }

  both(en = "en", zh = "zh"): Localized {
    return either(this.text(en), this.text(zh));
  }

  /** Null for a blank. */
  number(key: string): number | null {
    return this.numberOf(this.cell(key), this.heading(key));
  }

  numberAt(column: number): number | null {
    const heading = textIn(this.block?.header.cells[column]);
    return this.numberOf(this.row.cells[column] ?? null, text(heading, heading));
  }

  private heading(key: string): Localized {
    const heading = textIn(this.block?.header.cells[this.block.columns.get(key) ?? -1]);
    return text(heading, heading);
  }

  private numberOf(cell: OwnCell, heading: Localized): number | null {
    const number = numberIn(cell);
    if (!Number.isNaN(number)) return number;
    this.complain(
      text(`${heading.en}: ${textIn(cell)} is not a number.`, `${heading.zh}：“${textIn(cell)}”不是数字。`),
    );
    return null;
  }

  word<Key extends string>(key: string, words: Readonly<Record<Key, Localized>>, blank: Key): Key {
    const said = this.text(key);
    if (said === "") return blank;
    const found = wordIn(words, said);
    if (found === undefined) {
      const all = Object.values<Localized>(words);
      this.complain(
        text(
          `${this.heading(key).en}: ${said} is not one of ${all.map(({ en }) => en).join(", ")}.`,
          `${this.heading(key).zh}：“${said}”不在以下选项中：${all.map(({ zh }) => zh).join("、")}。`,
        ),
      );
    }
    return found ?? blank;
  }
}
