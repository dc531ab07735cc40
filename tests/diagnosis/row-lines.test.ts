import { diagnosisPlans } from "../../src/diagnosis/diagnosis-plans";
import { columns } from "../../src/diagnosis/sheets/layout/finding-row";
import { linesOf } from "../../src/diagnosis/sheets/row-lines";
import { fillSheetCommands } from "../../src/hosts/grid/commands/sheet";
import { evaluatedReport, panelOf, reportCases } from "../support/report-cases";

const paper = panelOf(reportCases.find(({ id }) => id === "paper: full")!.source);

describe("rows of a report", () => {
  it.each(["en", "zh-CN"] as const)("have room for every sentence of the paper's report in %s", async (language) => {
    const { plans, cells } = await evaluatedReport(paper, language);
    let seen = 0;
    plans.slice(0, 6).forEach((plan, sheet) => {
      const roomOf = (row: number) => plan.rowLines?.find((one) => one.row === row)?.lines ?? 1;
      plan.cells.forEach((row, place) => {
        const sentence = cells[sheet]?.[place]?.[columns.sentence];
        const isSentence = plan.cells[place]?.[columns.sentence]?.formula?.includes("SUBSTITUTE") === true;
        if (row.length === 0 || !isSentence || typeof sentence !== "string" || sentence === "") return;
        seen++;
        expect([
          plan.sheetName,
          sentence,
          linesOf(sentence, plan.columnWidths[columns.sentence] ?? 0) <= roomOf(place),
        ]).toEqual([plan.sheetName, sentence, true]);
      });
    });
    expect(seen).toBeGreaterThan(20);
  });

  it("are made that high in the grid", () => {
    const [summary] = diagnosisPlans(paper, "en");
    const commands = fillSheetCommands(summary!, "s", { nextId: () => "id", rangeNames: [] });
    const heights = commands.flatMap((one) =>
      one.type === "RESIZE_COLUMNS_ROWS" && one.dimension === "ROW" ? [[one.elements[0], one.size]] : [],
    );
    expect(heights).toEqual(summary!.rowLines!.map(({ row, lines }) => [row, 17 * lines + 8]));
  });
});
