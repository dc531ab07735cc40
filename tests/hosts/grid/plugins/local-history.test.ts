import { createPageApi } from "../../../../src/demo/page-api";
import type { Model } from "../../../../src/hosts/grid/library";
import { addLocalHistoryPlugin, type HistoryGetters } from "../../../../src/hosts/grid/plugins/local-history";
import { library } from "../../../support/demo/spreadsheet-library";

addLocalHistoryPlugin(library);

function setUp() {
  const model = new library.Model({ sheets: [{ name: "S" }] });
  const page = createPageApi(library, model, () => Promise.resolve());
  return { model, page, enter: (value: number) => page.set("S", "A1", String(value)) };
}

const sizeOf = ({ getters }: Model) => (getters as unknown as HistoryGetters).getHistorySize();

/** How many objects the library's session with other users holds. */
function keptObjects(model: Model): number {
  const seen = new Set<object>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null || seen.has(value) || value instanceof library.UIPlugin) return;
    seen.add(value);
    const parts = value instanceof Map || value instanceof Set ? [...value] : Object.values(value);
    parts.forEach(visit);
  };
  const { revisions, processedRevisions } = (model as unknown as { session: Record<string, unknown> }).session;
  visit(revisions);
  return seen.size + (processedRevisions as Set<string>).size;
}

const value = (page: ReturnType<typeof setUp>["page"]) => page.get("S", "A1").value;

describe("the history of a workbook", () => {
  it("stays as large as what can be undone", () => {
    const { model, enter } = setUp();
    for (let step = 1; step <= 110; step++) enter(step);
    const size = sizeOf(model);
    for (let step = 111; step <= 130; step++) enter(step);
    expect(sizeOf(model)).toBe(size);
    expect(size).toBeGreaterThan(0);
  });

  it("keeps nothing of what was undone and replaced, however often", () => {
    const { model, enter } = setUp();
    const kept = () => keptObjects(model);
    const cycle = () => {
      enter(7);
      model.dispatch("REQUEST_UNDO");
    };
    enter(1);
    for (let step = 0; step < 5; step++) cycle();
    const before = kept();
    for (let step = 0; step < 40; step++) cycle();
    expect(kept()).toBe(before);
  });

  it("undoes and redoes as many steps as before", () => {
    const { model, page, enter } = setUp();
    for (let step = 1; step <= 105; step++) enter(step);
    for (let step = 0; step < 99; step++) expect(model.dispatch("REQUEST_UNDO").isSuccessful).toBe(true);
    expect(value(page)).toBe(6);
    expect(model.dispatch("REQUEST_UNDO").isSuccessful).toBe(false);
    for (let step = 0; step < 99; step++) model.dispatch("REQUEST_REDO");
    expect(value(page)).toBe(105);
  });

  it("keeps old steps that can still be undone, whatever was done and undone after them", () => {
    const { model, page, enter } = setUp();
    enter(1);
    enter(2);
    for (let step = 0; step < 105; step++) {
      enter(100 + step);
      model.dispatch("REQUEST_UNDO");
    }
    expect(value(page)).toBe(2);
    model.dispatch("REQUEST_UNDO");
    expect(value(page)).toBe(1);
    model.dispatch("REQUEST_UNDO");
    expect(value(page)).toBeNull();
    model.dispatch("REQUEST_REDO");
    expect(value(page)).toBe(1);
  });
});
