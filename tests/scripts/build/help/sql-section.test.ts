import { functionPage } from "../../../../scripts/build/help/function-page";
import { catalogue } from "../../../../src/functions/catalogue";
import type { Language } from "../../../../src/language/localized";
import { asSql, dialectTitles, sqlModes } from "../../../../src/sql/describe/as-sql";

const pages = (["en", "zh-CN"] as const satisfies readonly Language[]).flatMap((language) =>
  catalogue.map((spec) => ({ name: spec.name, language, spec, modes: sqlModes(spec.name) })),
);

/** The section, without the rest of the page. */
const sectionOf = ({ spec, language }: (typeof pages)[number]) =>
  /<section id="sql">.*?<\/section>/s.exec(functionPage(spec, language, catalogue))?.[0] ?? "";

const unescaped = (markup: string) =>
  markup.replace(/<wbr \/>/g, "").replace(/&#(\d+);/g, (_all, code: string) => String.fromCharCode(Number(code)));

describe("the section As SQL of a help page", () => {
  test.each(pages.filter(({ modes }) => modes.length > 0))(
    "of $name has every mode in every dialect to copy ($language)",
    (page) => {
      const section = sectionOf(page);
      const codes = [...section.matchAll(/<pre><code>(.*?)<\/code><\/pre>/gs)].map(([, code = ""]) => unescaped(code));
      const all = page.modes.flatMap((mode) => asSql(page.name, mode) ?? []);
      expect(codes).toEqual(all.flatMap(({ queries, command }) => [...Object.values(queries), command.line]));
      const titles = dialectTitles.map(({ title }) => title);
      const [, ...others] = page.modes;
      expect([...section.matchAll(/<summary>(.*?)<\/summary>/g)].map(([, title]) => title)).toEqual([
        ...titles,
        ...others.flatMap((mode) => [mode, ...titles]),
      ]);
      expect(section.match(/<button type="button" hidden data-copied=/g)?.length).toBe(codes.length);
      expect(section).toContain(`<a href="${page.language === "en" ? "" : "../"}large-data.md">docs/large-data.md</a>`);
    },
  );

  test.each(pages.filter(({ modes }) => modes.length === 0))("is not on the page of $name ($language)", (page) => {
    expect(sectionOf(page)).toBe("");
  });
});
