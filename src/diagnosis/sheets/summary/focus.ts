import { text } from "../../../language/localized";
import { nameReference } from "../../../sheets/names/part-names";
import type { PlanCell } from "../../../sheets/plan";
import { focusLines } from "../../rules/focus";
import { reasons } from "../../rules/reasons";
import { Block } from "../block";
import type { ReportContext } from "../context";
import type { Draft } from "../draft";
import { at, fill, isSameName, placeOf, shown, shownAmount, word } from "../formula";
import { focusOf } from "../longest";

const texts = {
  title: text("Region in focus", "关注地区"),
  hint: text("← choose another region; the four lines below follow", "← 选择其他地区，下面四行随之变化"),
  refusalTitle: text("No region of the report", "不是报告中的地区"),
  refusal: text("Choose a region from the list.", "请从列表中选择地区。"),
};

/** The last region, and four lines about it or whichever is chosen instead. */
export function writeFocus(draft: Draft, context: ReportContext): void {
  const { panel, layout, say } = context;
  const { focus, focusLine } = layout.summary;
  const choice = new Block("diagnosis-summary", focus.top, 1, 1, 1);
  draft.text(focus, say(texts.title), "", say(texts.hint));
  // As text: the name “03” that is chosen again would become a number, which no region is.
  draft.fill(choice, () => ({ value: panel.regions[panel.regions.length - 1] ?? "", format: "@" }));
  for (const style of ["input", "text"] as const) draft.style({ ...focus.range, right: 2 }, style);
  draft.room(focus.top, 1, panel.regions);
  draft.name("JJJ_focus", choice);
  const regions = layout.data.years[0]?.figures.names.range ?? choice.range;
  draft.validate({
    range: choice.range,
    rule: { kind: "list", source: { sheet: "diagnosis-data", range: regions } },
    prompt: null,
    refusal: { title: say(texts.refusalTitle), text: say(texts.refusal) },
  });
  const shownLines = focusLines.filter(({ id }) => id !== (panel.regions.length === 2 ? "F3" : "F3b"));
  linesOf(context).forEach((cell, place) => {
    const line = focusLine(place);
    const one = shownLines[place];
    if (one === undefined) return;
    draft.text(line, say(one.label));
    draft.put(line.top, 2, cell);
    draft.style({ ...line.range, right: 2 }, "text");
    draft.room(line.top, 2, [focusOf(one, context)]);
  });
}

/** The formulas of the four lines. */
function linesOf({ layout, say }: ReportContext): readonly PlanCell[] {
  const { G, C, T, data, shape } = layout;
  const { years, sectors, regions, spans } = shape;
  const last = years - 1;
  const region = nameReference("JJJ_focus");
  const yearAt = (place: number) => data.years[place]?.year.all ?? "";
  const template = (id: string) =>
    layout.rules.focus.cell(
      focusLines.findIndex((line) => line.id === id),
      0,
    );
  const notAssessed = (reason: keyof typeof reasons) => fill(word("JJJ_na_sentence"), [`"${say(reasons[reason])}"`]);
  const missing = (reason: keyof typeof reasons): PlanCell => ({ formula: `=${notAssessed(reason)}` });
  const lastNames = data.years[last]?.figures.names;
  const place = lastNames === undefined ? "" : placeOf(region, lastNames);
  const { levels } = G;
  const level = at(levels?.column(last) ?? "", place);
  const shownLevel = shownAmount(level, `IF(MAX(${levels?.column(last)})>=100,${word("JJJ_d0")},${word("JJJ_d1")})`);
  const quotients = C.quotients.get(last);
  const first = C.quotients.get(0);
  const sector = at(quotients?.column(sectors + 1) ?? "", place);
  const heads = data.years[0]?.figures.heads.all ?? "";
  const [one, other, likeness] = [C.tests.names.all, C.tests.secondNames.all, C.tests.column(2)];
  const nearest = (which: "MAX" | "MIN") => `MATCH(${which}(${likeness}),${likeness},0)`;
  const otherOf = (which: "MAX" | "MIN") =>
    `IF(${isSameName(at(one, nearest(which)), region)},${at(other, nearest(which))},${at(one, nearest(which))})`;
  const flows = T.focus?.all ?? "";
  const best = (which: "MAX" | "MIN") => `MATCH(${which}(${flows}),${flows},0)`;
  const flow = (which: "MAX" | "MIN") => `${which}(${flows})`;
  const signed = (number: string) => `IF(${number}>0,"+","")&${shownAmount(number, T.decimals?.all ?? "")}`;
  const unlessMissing = (number: string, sentence: string): PlanCell => ({
    formula: `=IF(ISNUMBER(${number}),${sentence},IF(${nameReference("JJJ_ready")},${notAssessed("N9")},""))`,
  });
  const strongest = `INDEX(${quotients?.all},${place},${sector})`;
  const start = `INDEX(${(first ?? quotients)?.all},${place},${sector})`;
  const figures = (id: string, ...parts: readonly string[]) => fill(template(id), parts);
  const alike = shown(`MAX(${likeness})`, 3);
  return [
    levels === null
      ? missing("N1")
      : unlessMissing(
          `SUM(${levels.column(last)})`,
          figures(
            "F1",
            `RANK(${level},${levels.column(last)})`,
            String(regions),
            data.levelName.all,
            yearAt(last),
            shownLevel,
          ),
        ),
    unlessMissing(
      `SUM(${strongest},${start})`,
      figures("F2", `INDEX(${heads},1,${sector})`, shown(strongest, 2), yearAt(last), shown(start, 2), yearAt(0)),
    ),
    unlessMissing(
      `MAX(${likeness})`,
      regions === 2
        ? figures("F3b", otherOf("MAX"), alike)
        : figures("F3", otherOf("MAX"), alike, otherOf("MIN"), shown(`MIN(${likeness})`, 3)),
    ),
    spans.length === 0
      ? missing("N3")
      : unlessMissing(
          flow("MAX"),
          figures(
            "F4",
            yearAt(0),
            yearAt(last),
            `INDEX(${heads},1,${best("MAX")})`,
            signed(flow("MAX")),
            `INDEX(${heads},1,${best("MIN")})`,
            signed(flow("MIN")),
            data.unitNote.all,
          ),
        ),
  ];
}
