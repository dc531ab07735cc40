import { createExcelHost } from "../../../../src/hosts/excel/writing/writer";
import type { WriteError } from "../../../../src/hosts/host";
import type { CellsChart, HeatMap } from "../../../../src/sheets/plan";
import type { Hook } from "../../../support/excel-double/host";
import { openExcelDouble } from "../../../support/excel-double/workbook";
import { frozen } from "../../../support/sheet-plan";

let excel: ReturnType<typeof openExcelDouble>;

beforeEach(() => {
  excel = openExcelDouble();
  excel.sheet("Sheet1").numberFormats.set("D3", "0.00");
});

afterEach(() => {
  excel.close();
});

const column = (left: number) => ({ top: 2, bottom: 3, left, right: left });

const chart: CellsChart = frozen({
  kind: "scatter",
  title: "Plot",
  anchor: { row: 6, column: 0 },
  categories: column(2),
  series: [{ name: "Points", values: column(3) }],
  points: {
    range: { top: 1, left: 2, bottom: 3, right: 3 },
    cells: [
      [{ value: "x" }, { value: "y" }],
      [{ value: 1, format: "0.0" }, { formula: "=A1" }],
      [{ value: 2, format: "0.0" }, { formula: "=2*A1" }],
    ],
  },
});
const heatMap: HeatMap = frozen({ kind: "heat map", range: { top: 0, left: 0, bottom: 1, right: 1 }, middle: 1 });

const draw = (picture: CellsChart | HeatMap) => createExcelHost().draw("Sheet1", picture);

/** What is in the sheet but for results of formulas. */
function content() {
  const { cells, numberFormats, charts, heatMaps } = structuredClone(excel.sheet("Sheet1"));
  return { cells: [...cells].sort(), numberFormats: [...numberFormats].sort(), charts, heatMaps };
}

async function failing(picture: CellsChart | HeatMap, hook: Hook): Promise<WriteError | null> {
  excel.hook = hook;
  excel.calls.length = 0;
  return draw(picture).then(
    () => null,
    (error: unknown) => error as WriteError,
  );
}

describe.each([
  ["a chart with its points", chart, "Chart.setPosition"],
  ["a heat map", heatMap, "ColorScaleConditionalFormat.criteria"],
] as const)("drawing %s", (_, picture, late) => {
  it("is one step to undo", async () => {
    const before = content();
    expect(await draw(picture)).toBe(true);
    expect(content()).not.toEqual(before);
    excel.undo();
    expect(content()).toEqual(before);
  });

  it.each(["UndoNotSupported", "GeneralException", "InternalServerError", "NotImplemented", "InvalidArgument"])(
    "is tried again without an undo group where Excel answers %s, after what was drawn is removed",
    async (code) => {
      await draw(picture);
      const drawn = content();
      excel.undo();
      let isFirst = true;
      const error = await failing(picture, (name) => {
        if (name !== late || !isFirst) return undefined;
        isFirst = false;
        return code;
      });
      expect(error).toBeNull();
      expect(content()).toEqual(drawn);
    },
  );

  it("leaves the sheet as it was wherever it fails", async () => {
    const before = content();
    await draw(picture);
    const calls = [...excel.calls];
    excel.undo();
    for (const index of calls.keys()) {
      let count = 0;
      const isFinal = await failing(picture, () => (count++ === index ? "Timeout" : undefined));
      expect(isFinal).toMatchObject({ name: "WriteError", failure: "host" });
      expect(content()).toEqual(before);
    }
  });

  it("says so when what was drawn could not be removed", async () => {
    let hasFailed = false;
    const error = await failing(picture, (name) => {
      if (name === late) hasFailed = true;
      return hasFailed ? "Timeout" : undefined;
    });
    expect(error?.detail).toMatch(/what was drawn could not be removed$/);
  });

  it("removes nothing of what was there before", async () => {
    await draw(heatMap);
    await draw({ ...chart, points: undefined } as unknown as CellsChart);
    const before = content();
    await failing(picture, (name) => (name === late ? "Timeout" : undefined));
    expect(content()).toEqual(before);
  });
});

test("a chart's axes begin and end where it says", async () => {
  await draw({ ...chart, limits: { x: { min: 115.5, max: 117.5 }, y: { min: 39, max: 41 } } });
  expect(excel.sheet("Sheet1").charts[0]?.scales).toEqual({
    x: { minimum: 115.5, maximum: 117.5 },
    y: { minimum: 39, maximum: 41 },
  });
});

test("a picture is refused while a cell is edited, and nothing is removed afterwards", async () => {
  excel.beginEditing();
  await expect(draw(heatMap)).rejects.toMatchObject({ failure: "editing" });
});
