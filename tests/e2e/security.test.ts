import { readFileSync } from "node:fs";
import path from "node:path";
import { paneFrame } from "../support/demo/axe";
import { useDemo } from "../support/demo/demo-suite";

const openDemo = useDemo();

/** The directives of the content policy in a built page. */
function policyOf(file: string): ReadonlyMap<string, readonly string[]> {
  const html = readFileSync(path.join(__dirname, "../..", file), "utf8");
  const content = /http-equiv="?Content-Security-Policy"?\s+content="([^"]*)"/i.exec(html)?.[1];
  if (content === undefined) throw new Error(`${file} has no content policy`);
  return new Map(
    content.split(";").map((directive) => {
      const [name = "", ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}

describe("the content policy of the pane", () => {
  it("allows only our own files and Microsoft's office.js", () => {
    const policy = policyOf("dist/taskpane.html");
    expect(policy.get("default-src")).toEqual(["'none'"]);
    expect(policy.get("script-src")).toEqual(["'self'", "https://appsforoffice.microsoft.com"]);
    expect(policy.get("connect-src")).toEqual(["'self'"]);
    expect([...policy.values()].flat().filter((source) => /unsafe|\*$|^https?:$/.test(source))).toEqual([]);
  });

  it.each(["functions.html", "functions.zh-CN.html"])("is that of the functions: %s", (file) => {
    expect(policyOf(`dist/${file}`)).toEqual(policyOf("dist/taskpane.html"));
  });

  it("is as strict in the demo, without office.js", () => {
    const pane = policyOf("dist/taskpane.html");
    for (const [name, sources] of policyOf("dist-demo/pane.html"))
      expect(sources).toEqual((pane.get(name) ?? []).filter((source) => !source.includes("microsoft")));
  });

  it("allows the spreadsheet of the demo what it needs, and no other server", () => {
    const policy = policyOf("dist-demo/index.html");
    expect(policy.get("default-src")).toEqual(["'none'"]);
    expect(policy.get("connect-src")).toEqual(["'self'"]);
    expect(policy.get("script-src")).toEqual(["'self'", "'unsafe-eval'"]);
    expect([...policy.values()].flat().filter((source) => /\*|https?:/.test(source))).toEqual([]);
  });

  it("blocks inline scripts, eval, inline styles and other origins", async () => {
    const demo = await openDemo();
    const refused = await paneFrame(demo).evaluate(async () => {
      const violations: string[] = [];
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
        violations.push(effectiveDirective);
      });
      const script = document.createElement("script");
      script.textContent = "document.title = 'broken in'";
      document.body.append(script);
      const link = document.createElement("a");
      link.setAttribute("onclick", "document.title = 'broken in'");
      document.body.append(link);
      link.click();
      const picture = new Image();
      picture.src = "https://example.com/picture.png";
      document.body.insertAdjacentHTML("beforeend", '<p style="color: red">styled</p>');
      const answer = await fetch("https://example.com/").then(
        () => "reached",
        () => "refused",
      );
      await new Promise((resolve) => setTimeout(resolve, 0));
      return { title: document.title, answer, violations: [...new Set(violations)].sort() };
    });
    expect(refused).toEqual({
      title: "JJJ",
      answer: "refused",
      violations: ["connect-src", "img-src", "script-src-attr", "script-src-elem", "style-src-attr"],
    });
    // Each blocked item is also an error on the console, which is expected here; a request that got out would be another.
    expect(demo.problems.filter((problem) => !/Content Security Policy/.test(problem))).toEqual([]);
    demo.problems.length = 0;
  });
});
