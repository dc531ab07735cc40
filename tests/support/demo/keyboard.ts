import type { DemoPage } from "./demo-page";

type Role = "button" | "checkbox" | "radio" | "searchbox" | "tab" | "link" | "textbox" | "combobox" | "switch";

const mostTabs = 150;

/** Presses Tab until a control of the pane has the focus, as a user without a mouse reaches it. */
export async function tabTo(demo: DemoPage, role: Role, name: string | RegExp): Promise<void> {
  const wanted = demo.pane.getByRole(role, { name, ...(typeof name === "string" ? { exact: true } : {}) }).first();
  await wanted.waitFor();
  for (let presses = 0; presses < mostTabs; presses++) {
    if (await wanted.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await demo.page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to the ${role} ${String(name)}`);
}

/** Reaches a control with Tab and presses a key on it. */
export async function pressByKeyboard(demo: DemoPage, role: Role, name: string | RegExp, key = "Enter"): Promise<void> {
  await tabTo(demo, role, name);
  await demo.page.keyboard.press(key);
}
