import type { SheetPlan } from "../../src/sheets/plan";
import type { DemoPage } from "../support/demo/demo-page";
import { useDemo } from "../support/demo/demo-suite";
import { planOf } from "../support/sheet-plan";

const openDemo = useDemo();

const questions: SheetPlan = planOf(
  [
    [{ value: "Question" }, { value: "Answer" }],
    [{ value: "How many?" }, {}],
    [{ value: "Which?" }, {}],
  ],
  {
    sheetName: "Questions",
    unlocked: [{ top: 1, left: 1, bottom: 2, right: 1 }],
    validations: [
      {
        range: { top: 1, left: 1, bottom: 1, right: 1 },
        rule: { kind: "number" },
        prompt: { title: "Answer", text: "A number" },
        refusal: { title: "Not a number", text: "Enter a number." },
      },
    ],
  },
);

async function openQuestions(query = "?lang=en"): Promise<DemoPage> {
  const demo = await openDemo({ query });
  await demo.page.evaluate(async (plan) => {
    await window.demoPane?.services().host.write([plan]);
  }, questions);
  await demo.idle();
  return demo;
}

describe("a protected sheet", () => {
  it.each([
    ["?lang=en", "This cell is protected.", "OK"],
    ["?lang=zh-CN", "此单元格受保护", "确定"],
  ])("rejects input in its locked cells, with %s in that language", async (query, message, confirm) => {
    const demo = await openQuestions(query);
    await demo.goTo("A2");
    await demo.type("changed");
    const dialog = demo.page.locator("#dialog[open]");
    await dialog.getByText(message).waitFor();
    await dialog.getByRole("button", { name: confirm }).click();
    expect((await demo.get("Questions", "A2")).value).toBe("How many?");
  });

  it("accepts input in its answer cells, which can be cleared", async () => {
    const demo = await openQuestions();
    await demo.goTo("B2");
    await demo.page.locator("#strip", { hasText: "Answer: A number" }).waitFor();
    await demo.type("42");
    expect((await demo.get("Questions", "B2")).value).toBe(42);
    await demo.goTo("B2");
    await demo.page.keyboard.press("Delete");
    await demo.idle();
    expect((await demo.get("Questions", "B2")).value).toBeNull();
  });

  it("rejects invalid answers with the message of the plan", async () => {
    const demo = await openQuestions();
    await demo.goTo("B2");
    await demo.type("many");
    await demo.page.locator("#dialog[open]", { hasText: "Enter a number." }).waitFor();
    await demo.page.keyboard.press("Enter");
    expect((await demo.get("Questions", "B2")).value).toBeNull();
  });
});
