import type { DemoPage } from "../support/demo/demo-page";
import { useDemo } from "../support/demo/demo-suite";
import { pressByKeyboard, tabTo } from "../support/demo/keyboard";

const openDemo = useDemo();

const picture = (demo: DemoPage) => demo.pane.getByRole("img");
const table = async (demo: DemoPage) =>
  (await demo.pane.getByRole("table").getByRole("row").all()).reduce<Promise<string[][]>>(
    async (rows, row) => [...(await rows), await row.locator("th, td").allInnerTexts()],
    Promise.resolve([]),
  );

describe("the pictures of Table 4", () => {
  it("show shares, gaps and structure by keyboard only, each in words and as a table too", async () => {
    const demo = await openDemo();
    await demo.page.keyboard.press("F6");
    const summary = demo.pane.getByLabel("Preview: Table 4");
    await demo.pane.getByRole("searchbox").focus();
    for (let tabs = 0; !(await summary.evaluate((one) => one === document.activeElement)); tabs++) {
      expect(tabs).toBeLessThan(30);
      await demo.page.keyboard.press("Tab");
    }
    await demo.page.keyboard.press("Enter");
    await picture(demo).waitFor();
    expect(await picture(demo).getAttribute("aria-label")).toBe(
      "Tertiary sector, % of GDP. Beijing: 75.8% in 2009, 76.9% in 2013. Tianjin: 43.5% in 2009, 48.1% in 2013. " +
        "Hebei: 34.9% in 2009, 35.5% in 2013.",
    );
    await tabTo(demo, "radio", "Shares");
    await demo.page.keyboard.press("ArrowRight");
    await demo.pane.getByRole("img", { name: /^Tertiary sector: below Beijing/ }).waitFor();
    await demo.page.keyboard.press("Tab");
    await demo.page.keyboard.press("Enter");
    expect(await table(demo)).toEqual([
      ["Region", "2009", "2010", "2011", "2012", "2013"],
      ["Tianjin", "32.3", "29.7", "29.6", "29.5", "28.8"],
      ["Hebei", "40.9", "40.7", "41.8", "41.2", "41.4"],
    ]);
    await pressByKeyboard(demo, "tab", "Picture", "ArrowRight");
    await demo.pane.getByRole("tabpanel", { name: "Sheet" }).getByText("The new sheet 'JJJ Table 4'").waitFor();
    expect(await demo.pane.locator(":focus").innerText()).toBe("Sheet");
  });

  it("say that the secondary sector in the structure of 2013 is reconstructed", async () => {
    const demo = await openDemo({ query: "?lang=zh-CN" });
    await demo.pane.getByLabel("预览：表4").click();
    await demo.pane.getByLabel("结构").check();
    expect(await picture(demo).getAttribute("aria-label")).toBe(
      "2013 年地区生产总值的产业结构（%）. 北京：第一产业占 0.8%，第二产业占 22.3%，第三产业占 76.9%。 " +
        "天津：第一产业占 1.3%，第二产业占 50.6%，第三产业占 48.1%。 河北：第一产业占 12.4%，第二产业占 52.1%，第三产业占 35.5%。",
    );
    await demo.pane.getByText("第二产业为重建数据：论文未刊出。").waitFor();
  });
});

describe("the flows of by-products", () => {
  it("describe the exchange that is picked in the list or in the picture", async () => {
    const demo = await openDemo();
    await demo.pane.getByLabel("Preview: Exchanges").click();
    const list = demo.pane.getByLabel("Show", { exact: true });
    await list.focus();
    await demo.page.keyboard.press("ArrowDown");
    const said = demo.pane.locator(".data-set-preview [role=status]");
    expect(await said.innerText()).toBe(
      "Shougang Jingtang supplies waste heat of exhaust gas to Desalination plant. Use: heat for desalination. Actual.",
    );
    expect(await demo.pane.locator(".band-picked").count()).toBe(1);
    expect(await demo.pane.locator(".band-faint").count()).toBe(12);
    // The band that ends there is level.
    const receiver = demo.pane.locator(".flow text", { hasText: /Jidong/ });
    await receiver.scrollIntoViewIfNeeded();
    const box = (await receiver.boundingBox())!;
    await demo.page.mouse.click(box.x - 20, box.y + box.height / 2);
    expect(await said.innerText()).toBe(
      "Shougang Jingtang supplies steel slag to Jidong Cement. Use: raw material of cement. Actual.",
    );
    expect(await list.inputValue()).toBe("X03");
    await list.selectOption("");
    expect(await demo.pane.locator(".band-faint").count()).toBe(0);
  });

  it("are shown as a table as well", async () => {
    const demo = await openDemo();
    await demo.pane.getByLabel("Preview: Exchanges").click();
    await demo.pane.getByText("The exchanges as a table").click();
    const rows = await table(demo);
    expect(rows).toHaveLength(14);
    expect(rows[3]).toEqual(["Shougang Jingtang", "Steel slag", "Jidong Cement", "Raw material of cement", "Actual"]);
  });
});
