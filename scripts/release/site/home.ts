import { catalogue } from "../../../src/functions/catalogue";
import { text } from "../../../src/language/localized";
import { html } from "../../build/help/html";
import type { SitePage } from "./page";

const count = catalogue.length;

/** What JJJ is, and the way to all parts of the release. */
export const home: SitePage = {
  name: "index",
  title: text("JJJ: indicators for regional economists, in Excel", "JJJ：面向区域经济研究的 Excel 加载项"),
  summary: text(
    `${count} worksheet functions, from location quotients to spatial association, and a task pane that cleans a pasted table, finds the indicator and explains each result.`,
    `${count} 个工作表函数，从区位商到空间自相关；任务窗格可清理粘贴的表格、查找指标，并解读每个结果。`,
  ),
  top: ({ language, plain }, up) =>
    html`<p>
      <img
        class="screen"
        src="${up}site/demo.${language}.png"
        width="1280"
        height="800"
        alt="${plain(text("The demo: a spreadsheet with the task pane beside it", "演示：电子表格及其右侧的任务窗格"))}"
      />
    </p>`,
  sections: ({ language, plain, paragraphs }, up, { version }) => {
    const query = language === "en" ? "" : `?lang=${language}`;
    const help = `${up}${version}/add-in/help/${language === "en" ? "" : `${language}/`}index.html`;
    const workbook = `${up}jjj-reference${language === "en" ? "" : `.${language}`}.xlsx`;
    return [
      {
        id: "demo",
        title: plain(text("Try it in the browser", "在浏览器中试用")),
        content: paragraphs(
          text(
            `[Open the demo](${up}${version}/index.html): the same functions and the same pane as in Excel, beside a spreadsheet that runs in the page. Nothing is installed, and what you enter stays in your browser.`,
            `[打开演示](${up}${version}/index.html${query})：函数和窗格与 Excel 中相同，旁边是在页面中运行的电子表格。无需安装，输入的内容只保存在您的浏览器中。`,
          ),
        ),
      },
      {
        id: "install",
        title: plain(text("Install it in Excel", "在 Excel 中安装")),
        content: paragraphs(
          text(
            "[How to install](install.html), with pictures: in Excel on the web, on Windows, on a Mac, for an organisation, or from a server of your own.",
            "[安装方法](install.html)（附图）：Excel 网页版、Windows、Mac、整个单位，或从自己的服务器安装。",
          ),
        ),
      },
      {
        id: "functions",
        title: plain(text("Read about the functions", "了解函数")),
        content: paragraphs(
          text(
            `[All functions](${help}), each with how to read it, examples, definition and sources.`,
            `[全部函数](${help})：解读方法、示例、定义和出处。`,
          ),
        ),
      },
      {
        id: "workbook",
        title: plain(text("Take the data along", "获取数据")),
        content: paragraphs(
          text(
            `[The reference workbook](${workbook}): every table with its source, live proportions and the audit of claims. Any spreadsheet shows its numbers without the add-in.`,
            `[参考工作簿](${workbook})：全部数据表及其来源、由公式计算的比重和论断检验。无需加载项，任何电子表格软件都能显示其数值。`,
          ),
        ),
      },
    ];
  },
};
