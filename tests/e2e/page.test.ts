import type { DemoPage } from "../support/demo/demo-page";
import { useDemo } from "../support/demo/demo-suite";

const openDemo = useDemo();

const paneWidth = (demo: DemoPage) =>
  demo.pane.locator("html").evaluate((root) => root.ownerDocument.defaultView?.innerWidth);
const focusedElement = (demo: DemoPage) =>
  demo.page.evaluate(() => (document.activeElement?.closest(".o-grid") ? "grid" : (document.activeElement?.id ?? "")));

describe("the page in Chinese", () => {
  it("is opened by the address, with grid, example, functions and pane", async () => {
    const demo = await openDemo({ query: "?lang=zh-CN" });
    expect(await demo.sheets()).toEqual(["示例"]);
    expect((await demo.texts("示例", 10, 5)).map((row) => row.slice(8))).toEqual([
      ["", ""],
      ["2013 年计算示例", "结果"],
      ["天津低于北京", "28.8 百分点"],
      ["河北低于北京", "41.4 百分点"],
      ["比重的梯度", "41.4 百分点"],
    ]);
    await demo.set("示例", "L1", '=JJJ.SHARE("x")');
    expect((await demo.get("示例", "L1")).message).toBe("values：第 1 行第 1 列是文本（“x”），应为数字");
    expect(await demo.page.locator(".o-topbar-menu").allInnerTexts()).toEqual([
      "文件",
      "编辑",
      "视图",
      "插入",
      "格式",
      "数据",
    ]);
    expect(await demo.pane.locator("h1").innerText()).toBe("数据表");
    expect(await demo.page.locator("html").getAttribute("lang")).toBe("zh-CN");
  });

  it("is opened by the browser's language", async () => {
    const demo = await openDemo({ locale: "zh-CN" });
    expect(await demo.sheets()).toEqual(["示例"]);
  });

  it("loads Table 4 as printed", async () => {
    const demo = await openDemo({ query: "?lang=zh-CN" });
    await demo.press("加载表4");
    await demo.idle();
    expect(await demo.sheets()).toEqual(["示例", "JJJ 表4"]);
    expect((await demo.texts("JJJ 表4", 7, 8)).slice(0, 4)).toEqual([
      ["表 4：2009—2013 年北京、天津、河北第三产业比较", "", "", "", "", "", ""],
      ["项目", "", "2009", "2010", "2011", "2012", "2013"],
      ["北京", "增加值", "9004.5", "10330.5", "12119.8", "13592.4", "14986.5"],
      ["北京", "比重", "75.8%", "75%", "75.7%", "76.5%", "76.9%"],
    ]);
  });

  it("can be chosen in the page, which keeps entered cells", async () => {
    const demo = await openDemo();
    await demo.goTo("L1");
    await demo.type('=JJJ.SHARE("x")');
    await demo.page.locator("#language").selectOption("zh-CN");
    await demo.pane.getByRole("heading", { name: "数据表" }).waitFor();
    await demo.idle();
    expect(await demo.get("Example", "L1")).toMatchObject({
      formula: '=JJJ.SHARE("x")',
      message: "values：第 1 行第 1 列是文本（“x”），应为数字",
    });
    expect(await demo.page.locator(".o-topbar-menu").first().innerText()).toBe("文件");
    expect(new URL(demo.page.url()).searchParams.get("lang")).toBe("zh-CN");
  });

  it("can be chosen in the pane, and changes the example too if nothing was entered", async () => {
    const demo = await openDemo();
    await demo.press("Settings");
    await demo.pane.getByLabel("简体中文").check();
    await demo.page.waitForFunction(() => window.demo?.sheets()[0] === "示例");
    expect(await demo.page.locator("#language").inputValue()).toBe("zh-CN");
    expect(await demo.pane.locator("h1").innerText()).toBe("设置与关于");
  });
});

describe("the pane beside the grid", () => {
  it("can be made wider and narrower with the keyboard, within its limits", async () => {
    const demo = await openDemo();
    const separator = demo.page.getByRole("separator", { name: "Width of the pane" });
    await separator.focus();
    const widths = [await paneWidth(demo)];
    for (const key of ["ArrowLeft", "Home", "ArrowRight", "End", "ArrowLeft"]) {
      await separator.press(key);
      widths.push(await paneWidth(demo));
    }
    expect(widths).toEqual([350, 360, 320, 320, 450, 450]);
    expect(await separator.getAttribute("aria-valuenow")).toBe("450");
  });

  it("can be made wider with the mouse, even while it is over the pane", async () => {
    const demo = await openDemo();
    const box = await demo.page.getByRole("separator").boundingBox();
    if (box === null) throw new Error("there is no separator");
    const y = box.y + 300;
    await demo.page.mouse.move(box.x + 4, y);
    await demo.page.mouse.down();
    await demo.page.mouse.move(box.x + 24, y);
    await demo.page.mouse.move(box.x - 56, y);
    await demo.page.mouse.up();
    await demo.page.mouse.move(box.x + 100, y);
    expect(await paneWidth(demo)).toBe(410);
  });

  it("can be hidden and shown again", async () => {
    const demo = await openDemo();
    const pane = demo.page.locator("#pane");
    await demo.page.getByRole("button", { name: "Hide pane" }).click();
    expect(await pane.isVisible()).toBe(false);
    await demo.page.getByRole("button", { name: "Show pane" }).click();
    expect(await pane.isVisible()).toBe(true);
  });

  it("is reached with F6 and left with F6", async () => {
    const demo = await openDemo();
    await demo.goTo("B3");
    const focused = [await focusedElement(demo)];
    for (let press = 0; press < 3; press++) {
      await demo.page.keyboard.press("F6");
      await demo.idle();
      focused.push(await focusedElement(demo));
    }
    expect(focused).toEqual(["grid", "pane", "grid", "pane"]);
  });

  it("is hidden at first in a narrow window, and opens over the grid there", async () => {
    const demo = await openDemo({ viewport: { width: 480, height: 700 } });
    expect(await demo.page.locator("#pane").isVisible()).toBe(false);
    await demo.page.getByRole("button", { name: "Show pane" }).click();
    await demo.loadTable4();
    expect(await demo.sheets()).toEqual(["Example", "JJJ Table 4"]);
    expect(await demo.page.evaluate(() => document.documentElement.scrollWidth)).toBe(480);
  });

  it.each([320, 450])("needs no horizontal scrolling at a width of %i", async (width) => {
    const demo = await openDemo();
    await demo.page.getByRole("separator").press(width === 320 ? "Home" : "End");
    expect(await paneWidth(demo)).toBe(width);
    expect(await demo.pane.locator("html").evaluate((root) => root.scrollWidth)).toBe(width);
  });
});

describe("the page around the grid", () => {
  it("follows the system's dark theme, with the cells still white", async () => {
    const demo = await openDemo({ colorScheme: "dark" });
    const colours = await demo.page.evaluate(() => {
      const grid = document.querySelector(".o-spreadsheet");
      const canvas = document.querySelector<HTMLCanvasElement>(".o-grid > canvas");
      const pixels = canvas?.getContext("2d")?.getImageData(canvas.width - 90, canvas.height - 60, 40, 40).data ?? [];
      return [
        getComputedStyle(document.body).backgroundColor,
        grid === null ? null : getComputedStyle(grid).colorScheme,
        // Most of what is drawn there; the rest are the lines between the cells.
        [...pixels].filter((channel) => channel === 255).length > 0.8 * pixels.length,
      ];
    });
    expect(colours).toEqual(["rgb(31, 31, 31)", "dark", true]);
    expect(await demo.pane.locator("html").getAttribute("data-theme")).toBe("dark");
    await demo.page.emulateMedia({ colorScheme: "light" });
    await demo.page.locator('html[data-bs-theme="light"]').waitFor();
    await demo.pane.locator('html[data-theme="light"]').waitFor({ state: "attached" });
  });

  it("asks in a dialog before a sheet is deleted", async () => {
    const demo = await openDemo();
    const sheet = await demo.addSheet();
    const remove = async (answer: string) => {
      await demo.page.locator(".o-sheet.active").click({ button: "right" });
      await demo.page.locator(".o-menu-item", { hasText: "Delete" }).click();
      const dialog = demo.page.getByRole("dialog");
      expect(await dialog.locator("p").innerText()).toBe("Are you sure you want to delete this sheet?");
      await dialog.getByRole("button", { name: answer }).click();
      await demo.idle();
    };
    await remove("Cancel");
    expect(await demo.sheets()).toEqual(["Example", sheet]);
    await remove("OK");
    expect(await demo.sheets()).toEqual(["Example"]);
  });

  it("links to the functions' help in the page's language", async () => {
    const demo = await openDemo({ query: "?lang=zh-CN" });
    const [help] = await Promise.all([
      demo.context.waitForEvent("page"),
      demo.page.getByRole("link", { name: "函数参考" }).click(),
    ]);
    await help.waitForLoadState();
    expect(new URL(help.url()).pathname).toBe("/add-in/help/zh-CN/index.html");
    expect(await help.locator("html").getAttribute("lang")).toBe("zh-CN");
    const found = help.locator("li:visible a");
    const all = await found.count();
    await help.locator("#search").fill("各省收入差距有多大");
    await help.getByRole("link", { name: "基尼系数 GINI", exact: true }).waitFor();
    expect(await found.count()).toBeLessThan(all / 2);
    await help.locator("#search").fill("which industries are concentrated in my region");
    await help.getByRole("link", { name: "区位商 LOCQ", exact: true }).waitFor();
    await help.locator("#search").fill("量子纠缠");
    await help.getByText("没有匹配的函数。").waitFor();
  });

  it("says what to do if the functions cannot be loaded", async () => {
    const demo = await openDemo();
    await demo.page.route("**/add-in/functions.json", (route) => route.fulfill({ status: 200, body: "{" }));
    await demo.page.reload();
    await demo.page.getByRole("alert").getByText("The demo could not start.").waitFor();
  });
});
