import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "./shipped-texts";

/** A word that texts avoid, what to write, and longer words that may contain it. */
export interface AvoidedWord {
  readonly word: string;
  readonly instead: string;
  readonly but: readonly string[];
}

export interface TermsPage {
  readonly english: readonly AvoidedWord[];
  readonly chinese: readonly AvoidedWord[];
  /** English phrases to avoid in comments, test names and documentation as well. */
  readonly everywhere: readonly AvoidedWord[];
  /** Latin words that Chinese texts may have. */
  readonly latin: readonly string[];
}

const cellsOf = (line: string) =>
  line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());

function avoidedIn(cell: string, separator: RegExp, instead: string): AvoidedWord[] {
  const words = cell.split(separator).filter((word) => word !== "");
  return words.map((word) => {
    const [, bare = word, but = ""] = /^(.*?)（(.*)除外）$/.exec(word) ?? [];
    return { word: bare, instead, but: but.split("、").filter((inner) => inner !== "") };
  });
}

/** What docs/terms.md says. */
export function termsPage(content = readFileSync(path.join(root, "docs/terms.md"), "utf8")): TermsPage {
  const rows = content.split("\n").filter((line) => line.startsWith("| ") && !/^\| (English|instead of) \|/.test(line));
  const terms = rows.map(cellsOf).filter((cells) => cells.length === 4);
  const phrases = rows.map(cellsOf).filter((cells) => cells.length === 2);
  return {
    english: terms.flatMap(([term = "", avoid = ""]) => avoidedIn(avoid, /, /, term)),
    chinese: terms.flatMap(([, , term = "", avoid = ""]) => avoidedIn(avoid, /、(?![^（]*）)/, term)),
    everywhere: phrases.flatMap(([avoid = "", write = ""]) => avoidedIn(avoid, /; /, write)),
    latin: [...(content.split("## Latin letters")[1] ?? "").matchAll(/`([^`]+)`/g)].flatMap((match) =>
      (match[1] ?? "").split(/[\s-]+/),
    ),
  };
}
