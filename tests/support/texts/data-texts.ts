import { parseCsv } from "../../../scripts/paper/csv";
import type { ShippedText } from "./source-texts";

const pair = (file: string, line: number, english: unknown, chinese: unknown): ShippedText[] => {
  const found: ShippedText[] = [];
  if (typeof english === "string") found.push({ file, line, language: "en", text: english });
  if (typeof chinese === "string") found.push({ file, line, language: "zh", text: chinese });
  return found.filter(({ text }) => text !== "");
};

/** The texts of a CSV file: the fields `name_zh` with the fields `name` beside them, and the field `chinese`. */
export function csvTexts(file: string, content: string): ShippedText[] {
  const [header = [], ...records] = parseCsv(content);
  return records.flatMap((record, row) =>
    header.flatMap((name, column) => {
      if (name === "chinese") return pair(file, row + 2, undefined, record[column]);
      if (!name.endsWith("_zh")) return [];
      return pair(file, row + 2, record[header.indexOf(name.slice(0, -3))], record[column]);
    }),
  );
}

/** The texts of a JSON file: `name_zh` with `name` beside it, and `{ en, zh }`. */
export function jsonTexts(file: string, content: string): ShippedText[] {
  const lineOf = (text: unknown) =>
    content.slice(0, Math.max(0, content.indexOf(JSON.stringify(text)))).split("\n").length;
  const visit = (value: unknown): ShippedText[] => {
    if (typeof value !== "object" || value === null) return [];
    const fields = value as Record<string, unknown>;
    return Object.entries(fields).flatMap(([name, inner]) => {
      if (name === "zh") return pair(file, lineOf(inner), fields["en"], inner);
      if (name.endsWith("_zh")) return pair(file, lineOf(inner), fields[name.slice(0, -3)], inner);
      return visit(inner);
    });
  };
  return visit(JSON.parse(content));
}

/** The texts of an XML or HTML file: attributes and paragraphs with Chinese characters, and default values. */
export function markupTexts(file: string, content: string): ShippedText[] {
  return content.split("\n").flatMap((line, index) => {
    const chinese = [...line.matchAll(/(?:Value|aria-label)="([^"]*)"|>([^<>]*)</g)].map(
      (match) => match[1] ?? match[2],
    );
    const english = [...line.matchAll(/DefaultValue="([^"]*)"/g)].map((match) => match[1]);
    return [
      ...chinese
        .filter((text) => /\p{Script=Han}/u.test(text ?? ""))
        .flatMap((text) => pair(file, index + 1, "", text)),
      ...english.filter((text) => / /.test(text ?? "")).flatMap((text) => pair(file, index + 1, text, "")),
    ];
  });
}
