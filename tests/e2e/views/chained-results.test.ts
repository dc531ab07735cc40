import { dataSet } from "../../../src/paper/data-sets/data-sets";
import type { DemoPage } from "../../support/demo/demo-page";
import { useDemo } from "../../support/demo/demo-suite";

const openDemo = useDemo();

const words = {
  en: {
    query: "",
    functions: "Functions",
    use: "Use in a cell",
    insert: /^Insert at /,
    inserted: /^Inserted in /,
    from: (argument: string) => `${argument}: use the result of`,
    picture: "Picture of the network",
    highlight: "Highlight",
    tianjin: "Tianjin",
    node: "Tianjin: 4 links out, 10 in.",
  },
  "zh-CN": {
    query: "?lang=zh-CN",
    functions: "函数",
    use: "用于单元格",
    insert: /^插入到 /,
    inserted: /^已写入 /,
    from: (argument: string) => `${argument}：使用结果`,
    picture: "网络图",
    highlight: "突出显示",
    tianjin: "天津",
    node: "天津：发出连接 4 条，接受连接 10 条。",
  },
} as const;

type Words = (typeof words)["en" | "zh-CN"];

const sizes = [100, 60, 30, 35, 12, 22, 13, 18, 10, 9, 21, 17, 8];

/** The 13 cities with coordinates and a size each, from A1 on. */
async function cities(demo: DemoPage, language: "en" | "zh-CN"): Promise<string> {
  const sheet = await demo.addSheet();
  const { columns, rows } = dataSet("cities");
  const at = (id: string) => columns.findIndex((one) => one.id === id);
  const zh = language !== "en";
  const cells = rows.map(({ cells: row }, place) => {
    const name = row[at("name")]?.text;
    return [zh ? name?.zh : name?.en, row[at("latitude")]?.value, row[at("longitude")]?.value, sizes[place]];
  });
  for (const [r, row] of [["", "lat", "lon", "size"], ...cells].entries())
    for (const [c, value] of row.entries())
      if (value !== "") await demo.set(sheet, `${"ABCD".charAt(c)}${r + 1}`, String(value));
  return sheet;
}

async function useFunction(demo: DemoPage, name: string, said: Words): Promise<void> {
  await demo.pane.getByRole("navigation").getByRole("button", { name: said.functions, exact: true }).click();
  const back = demo.pane.locator(".back-link:visible");
  while ((await back.count()) > 0) {
    await back.first().click();
    await demo.idle();
  }
  await demo.pane.getByRole("searchbox").fill(name);
  await demo.pane.locator(`[data-name="${name}"]`).click();
  await demo.press(said.use);
  await demo.pane.getByRole("heading", { name: `JJJ.${name}` }).waitFor();
}

const argument = (demo: DemoPage, name: string) => demo.pane.locator(`[data-argument="${name}"]`);

/** Fills in an argument from the list of results. */
async function useResult(demo: DemoPage, name: string, of: string, said: Words): Promise<void> {
  const list = argument(demo, name).getByRole("combobox", { name: said.from(name) });
  const option = list.locator("option", { hasText: of });
  await option.waitFor({ state: "attached" });
  await list.selectOption((await option.getAttribute("value")) ?? "");
}

async function insert(demo: DemoPage, said: Words): Promise<void> {
  await demo.pane.getByRole("button", { name: said.insert }).click();
  await demo.pane.getByText(said.inserted).first().waitFor();
  await demo.idle();
}

describe.each(["en", "zh-CN"] as const)("a chain of functions in the wizard, in %s", (language) => {
  const said = words[language];

  it("goes from coordinates to a network by the results before, and to its picture", async () => {
    const demo = await openDemo({ query: said.query });
    const sheet = await cities(demo, language);
    await demo.goTo("A20");

    await useFunction(demo, "DISTANCE", said);
    await argument(demo, "lat").locator("input").first().fill("B2:B14");
    await argument(demo, "lon").locator("input").first().fill("C2:C14");
    await insert(demo, said);

    await demo.goTo("A40");
    await useFunction(demo, "GRAVITY", said);
    await argument(demo, "population").locator("input").first().fill("D2:D14");
    await argument(demo, "output").locator("input").first().fill("D2:D14");
    await useResult(demo, "distance", "DISTANCE", said);
    await insert(demo, said);

    await demo.goTo("A60");
    await useFunction(demo, "NETWORK", said);
    await useResult(demo, "matrix", "GRAVITY", said);
    await argument(demo, "cut").locator("input").first().fill('"rowmean"');
    await demo.pane.locator("summary:visible", { hasText: said.picture }).click();
    const picture = demo.pane.locator("svg.network:visible");
    await picture.waitFor();
    expect(await picture.locator("circle").count()).toBe(13);
    await demo.pane.getByLabel(said.highlight).selectOption("1");
    await insert(demo, said);
    const formulas = await Promise.all(["A20", "A40", "A60"].map((cell) => demo.get(sheet, cell)));
    expect(formulas.map(({ formula }) => formula)).toEqual([
      "=JJJ.LABEL(JJJ.DISTANCE(B2:B14,C2:C14),A2:A14,A2:A14)",
      "=JJJ.LABEL(JJJ.GRAVITY(D2:D14,D2:D14,B21:N33),A2:A14,A21:A33)",
      '=JJJ.LABEL(JJJ.NETWORK(B41:N53,"rowmean"),A41:A53)',
    ]);
    const [[name, out, into] = []] = await demo.range(sheet, "A62:C62");
    expect([name, out, into]).toEqual([said.tianjin, 4, 10]);
    expect(await demo.pane.getByRole("status").allInnerTexts()).toContain(said.node);
  });
});
