import { functionPage } from "../../../../scripts/build/help/function-page";
import { catalogue } from "../../../../src/functions/catalogue";
import type { Language } from "../../../../src/language/localized";
import { asSql } from "../../../../src/sql/describe/as-sql";

const pages = (["en", "zh-CN"] as const satisfies readonly Language[]).flatMap((language) =>
  catalogue.map((spec) => ({ name: spec.name, language, spec, sql: asSql(spec.name) })),
);

/** The section, without the rest of the page. */
const sectionOf = ({ spec, language }: (typeof pages)[number]) =>
  /<section id="sql">.*?<\/section>/s.exec(functionPage(spec, language, catalogue))?.[0] ?? "";

const unescaped = (markup: string) =>
  markup.replace(/<wbr \/>/g, "").replace(/&#(\d+);/g, (_all, code: string) => String.fromCharCode(Number(code)));

describe("the section As SQL of a help page", () => {
  test.each(pages.filter(({ sql }) => sql !== null))("of $name has every dialect to copy ($language)", (page) => {
    const section = sectionOf(page);
    const codes = [...section.matchAll(/<pre><code>(.*?)<\/code><\/pre>/gs)].map(([, code = ""]) => unescaped(code));
    const { queries, command } = page.sql ?? {};
    expect(codes).toEqual([...Object.values(queries ?? {}), ...(command ? [command.line] : [])]);
    expect([...section.matchAll(/<summary>(.*?)<\/summary>/g)].map(([, title]) => title)).toEqual([
      "DuckDB",
      "PostgreSQL",
      "Spark SQL",
    ]);
    expect(section.match(/<button type="button" hidden data-copied=/g)?.length).toBe(codes.length);
  });

  test.each(pages.filter(({ sql }) => sql === null))("is not on the page of $name ($language)", (page) => {
    expect(sectionOf(page)).toBe("");
  });
});
