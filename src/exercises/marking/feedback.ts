import { type Language, type Localized, localize, reply } from "../../language/localized";
import type { MarkedCell } from "./mark-question";

export const feedbackTexts = {
  right: reply("Right.", "正确。"),
  carried: reply("Right, given your earlier answer.", "按前面的答案推算，本题正确。"),
  blank: reply("Not answered yet.", "尚未作答。"),
  text: reply("This is text; a number is asked for.", "这是文本，请填写数字。"),
  option: reply("Choose one of the words in the list.", "请从列表中选择一项。"),
  error: reply("The cell shows an error.", "单元格显示错误值。"),
  wrong: reply("Not right yet.", "还不正确。"),
  some: reply("{right} of {all} cells are right.", "{all} 个单元格中有 {right} 个正确。"),
  place: reply("Row {row}, column {column}: {message}", "第 {row} 行第 {column} 列：{message}"),
  row: reply("Line {row}: {message}", "第 {row} 项：{message}"),
  more: reply("{message} ({count} cells).", "{message}（{count} 个单元格）。"),
};

/** What feedback needs to know of a question. */
export interface AskedCells {
  readonly columns: number;
  readonly isChoice: boolean;
}

/** What a student reads about one question. */
export function feedbackOn(question: AskedCells, cells: readonly MarkedCell[], language: Language): string {
  const say = (text: Localized, values: Readonly<Record<string, string | number>> = {}) =>
    localize(text, language).replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
  const messageOf = (cell: MarkedCell): Localized => {
    if (cell.feedback !== null) return cell.feedback;
    if (cell.status === "right") return cell.carried ? feedbackTexts.carried : feedbackTexts.right;
    if (cell.status === "text" && question.isChoice) return feedbackTexts.option;
    return feedbackTexts[cell.status === "mistake" ? "wrong" : cell.status];
  };
  const places = new Map<string, number[]>();
  cells.forEach((cell, place) => {
    const message = say(messageOf(cell));
    places.set(message, [...(places.get(message) ?? []), place]);
  });
  const only = [...places.keys()];
  if (only.length === 1) return only[0] ?? "";
  const right = cells.filter(({ status }) => status === "right");
  const sentences = [...places].flatMap(([message, [first = 0, ...others]]) => {
    if (cells[first]?.status === "right") return cells[first].carried ? [message] : [];
    if (others.length > 0)
      return [say(feedbackTexts.more, { message: withoutStop(message), count: others.length + 1 })];
    const row = Math.floor(first / question.columns) + 1;
    return [
      say(question.columns === 1 ? feedbackTexts.row : feedbackTexts.place, {
        row,
        column: (first % question.columns) + 1,
        message,
      }),
    ];
  });
  const joint = language === "zh-CN" ? "" : " ";
  return [say(feedbackTexts.some, { right: right.length, all: cells.length }), ...sentences].join(joint);
}

const withoutStop = (message: string) => message.replace(/[.。]$/, "");
