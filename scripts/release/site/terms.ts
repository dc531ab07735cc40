import { text } from "../../../src/language/localized";
import { html } from "../../build/help/html";
import type { SitePage } from "./page";
import { addInOf } from "./site";

/** The licence, in plain words and in its own. */
export const terms: SitePage = {
  name: "terms",
  title: text("Terms of use", "使用条款"),
  summary: text(
    "JJJ is free software under the MIT licence: use it, change it and pass it on, for any purpose, at no charge.",
    "JJJ 是采用 MIT 许可的自由软件：可免费用于任何目的，可修改，可转发。",
  ),
  sections: ({ plain, paragraphs, list, say }, up, site) => [
    {
      id: "results",
      title: plain(text("Results", "结果")),
      content: paragraphs(
        text(
          "The functions are tested against other software and published numbers, but there is no warranty. Check a result before much depends on it; the pane shows how it was computed.",
          "函数已与其他软件和已发表的数值核对，但不提供任何担保。重要结果在使用前请自行核对，窗格会显示计算过程。",
        ),
      ),
    },
    {
      id: "data",
      title: plain(text("Data and texts of others", "他人的数据和文字")),
      content: list(
        text(
          "The tables of the paper are facts, each with its source. Cite the paper when you use them.",
          "论文中的数据表为事实资料，均注明来源。使用时请引用论文。",
        ),
        text(
          `How to cite JJJ is in [\`CITATION.cff\`](${up}CITATION.cff).`,
          `JJJ 的引用方式见 [\`CITATION.cff\`](${up}CITATION.cff)。`,
        ),
        text(
          `Software of others in JJJ keeps [its own licences](${up}${addInOf(site)}licences.txt). The spreadsheet of the demo is LGPL-3.0.`,
          `JJJ 中其他软件保留[各自的许可](${up}${addInOf(site)}licences.txt)。演示所用的电子表格采用 LGPL-3.0 许可。`,
        ),
        text(
          "Excel and Office are trademarks of Microsoft, who neither made JJJ nor endorses it.",
          "Excel 和 Office 是 Microsoft 的商标；JJJ 并非由 Microsoft 开发或认可。",
        ),
      ),
    },
    {
      id: "licence",
      title: plain(text("The licence", "许可原文")),
      content: html`<p>${say(text("This is what binds, in its own words:", "以下英文原文具有效力："))}</p>
        <pre class="licence" lang="en">${site.licence.trim()}</pre>`,
    },
  ],
};
