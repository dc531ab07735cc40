import { text } from "../../../../src/language/localized";
import { html } from "../../../build/help/html";
import { selfCheckFile } from "../../../selfcheck/workbook";
import type { SitePage } from "../page";
import { resultDrawing } from "./drawings";
import { organisation } from "./organisation";
import { server } from "./server";
import { mac, web, windows } from "./ways";

/** How to install JJJ, without Node: by everybody for themselves, for an organisation, or from a server of one's own. */
export const installPage: SitePage = {
  name: "install",
  title: text("Install JJJ in Excel", "在 Excel 中安装 JJJ"),
  summary: text(
    "By one small file, in about five minutes. No program is installed on your computer.",
    "只需一个小文件，约五分钟。不在计算机上安装任何程序。",
  ),
  top: ({ paragraphs, list }, _, { address }) =>
    html`${paragraphs(
      text(
        "JJJ runs in Excel on the web, in Microsoft 365 on Windows or Mac, and in Excel 2024. It does not run on the iPad, nor in volume-licensed Excel 2021 and earlier.",
        "JJJ 可在 Excel 网页版、Microsoft 365（Windows 或 Mac）和 Excel 2024 中使用，不能在 iPad 或批量许可的 Excel 2021 及更早版本中使用。",
      ),
      text(
        `This copy of JJJ comes from \`${address}\`. Where is your Excel?`,
        `这份 JJJ 来自 \`${address}\`。您使用哪种 Excel？`,
      ),
    )}
    ${list(
      text("[On the web](#web): the shortest way", "[网页版](#web)：最简便"),
      text("[On Windows](#windows)", "[Windows 版](#windows)"),
      text("[On a Mac](#mac)", "[Mac 版](#mac)"),
      text("[For everybody in an organisation](#organisation)", "[为整个单位安装](#organisation)"),
      text("[From a server of your own](#server)", "[从自己的服务器安装](#server)"),
    )}`,
  sections: (write, up, site) => [
    web(write, up),
    windows(write, up),
    mac(write, up),
    organisation(write, site),
    {
      id: "afterwards",
      title: write.plain(text("What you see afterwards", "安装后")),
      content: html`${write.steps(
          text(
            "The ribbon has a tab *JJJ* with four buttons. Each opens the pane.",
            "功能区有 *JJJ* 选项卡及四个按钮，每个按钮都会打开窗格。",
          ),
          text(
            'Enter `=JJJ.GAP(0.481,0.769,"pp")` in a cell: 28.8, the gap between Tianjin and Beijing in percentage points.',
            '在单元格中输入 `=JJJ.GAP(0.481,0.769,"pp")`，结果为 28.8，即天津与北京相差的百分点。',
          ),
          text(
            `[\`${selfCheckFile}\`](${up}${selfCheckFile}) calls every function and shows which results are right in your Excel.`,
            `[\`${selfCheckFile}\`](${up}${selfCheckFile}) 调用每个函数，并显示在您的 Excel 中哪些结果正确。`,
          ),
          text(
            "If it is `#NAME?`, wait a minute and restart Excel. More is under [Support](support.html).",
            "如果显示 `#NAME?`，请稍候片刻，然后重新启动 Excel。其他问题见[支持](support.html)。",
          ),
        )}
        ${resultDrawing(write)}
        <picture class="screen">
          <source srcset="${up}site/pane.${write.language}.dark.png" media="(prefers-color-scheme: dark)" />
          <img
            src="${up}site/pane.${write.language}.png"
            alt="${write.plain(text("The pane with the list of functions", "窗格中的函数列表"))}"
          />
        </picture>`,
    },
    server(write, site),
  ],
};
