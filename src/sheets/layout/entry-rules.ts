import type { PlanValidation } from "../plan";

/** Excel accepts no longer titles, texts and lists of choices, and takes a file with longer ones for damaged. */
const longest = { title: 32, text: 255, list: 255 };

type Texts = Pick<PlanValidation, "prompt" | "refusal">;

/** The texts at a cell, cut to what Excel accepts. */
export function fittingTexts({ prompt, refusal }: Texts): Texts {
  const fitting = ({ title, text }: Texts["refusal"]) => ({
    title: cut(title, longest.title),
    text: cut(text, longest.text),
  });
  return { prompt: prompt === null ? null : fitting(prompt), refusal: fitting(refusal) };
}

/** Choices as Excel's list of them, which is separated by commas; null where they make no such list. */
export function listOf(choices: readonly string[]): string | null {
  const list = choices.join(",");
  return list.length > longest.list || choices.some((choice) => choice.includes(",")) ? null : list;
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
