import { text } from "../../../src/language/localized";
import { html } from "../../build/help/html";
import type { SitePage } from "./page";
import { addInOf } from "./site";

/** What to do when something does not work, and where to ask. */
export const support: SitePage = {
  name: "support",
  title: text("Support", "支持"),
  summary: text("What helps first, and where to ask.", "首先可以尝试的办法，以及向谁询问。"),
  sections: ({ language, plain, paragraphs, rows, list, say }, up, site) => [
    {
      id: "first",
      title: plain(text("When something does not work", "遇到问题时")),
      content: rows(
        [text("You see", "现象"), text("What to do", "办法")],
        [
          [
            text("No tab *JJJ*", "没有 *JJJ* 选项卡"),
            text(
              "[Install](install.html) JJJ; if an administrator did so, wait 24 hours and restart Excel.",
              "[安装](install.html) JJJ；如果由管理员安装，最迟 24 小时后重新启动 Excel。",
            ),
          ],
          [
            text("`#NAME?` in every cell", "每个单元格都是 `#NAME?`"),
            text(
              "Open the pane from the *JJJ* tab, wait a minute and recalculate with Ctrl+Alt+F9. If it stays, close Excel, [remove and install](install.html) JJJ again.",
              "从 *JJJ* 选项卡打开窗格，稍候片刻，按 Ctrl+Alt+F9 重新计算。如果仍然如此，请关闭 Excel，移除并重新[安装](install.html) JJJ。",
            ),
          ],
          [
            text("`#BUSY!` that stays", "一直显示 `#BUSY!`"),
            text(
              "The result may be too large for Excel: ask for fewer rows, or close and reopen the workbook.",
              "结果可能过大：请减少行数，或关闭并重新打开工作簿。",
            ),
          ],
          [
            text("An empty pane", "窗格空白"),
            text(
              "Excel could not load Microsoft’s library: check the connection, close the pane and open it again.",
              "Excel 未能加载 Microsoft 的库：请检查网络连接，关闭并重新打开窗格。",
            ),
          ],
          [
            text("Another error value", "其他错误值"),
            text(
              "Select the cell and press *Explain*: it names the cause and the cell.",
              "选中该单元格并按*解读*：会指出原因和所在单元格。",
            ),
          ],
          [
            text("An old version", "仍是旧版本"),
            text(
              "Excel keeps files for up to a day. Compare `=JJJ.VERSION()` with the version at the foot of this page.",
              "Excel 最多将文件缓存一天。请将 `=JJJ.VERSION()` 与本页底部的版本比较。",
            ),
          ],
        ],
      ),
    },
    {
      id: "help",
      title: plain(text("Where to read", "阅读")),
      content: list(
        text(
          `[Help on each function](${up}${addInOf(site)}help/index.html)`,
          `[各函数的帮助](${up}${addInOf(site)}help/${language}/index.html)`,
        ),
        text("[How to install](install.html)", "[安装方法](install.html)"),
        text("[What happens to your data](privacy.html)", "[数据如何处理](privacy.html)"),
      ),
    },
    {
      id: "ask",
      title: plain(text("Where to ask", "询问")),
      content: html`${paragraphs(
          site.contact === null
            ? text(
                `Ask whoever installed JJJ for you, or who runs \`${new URL(site.address).host}\`.`,
                `请询问为您安装 JJJ 的人，或 \`${new URL(site.address).host}\` 的运营者。`,
              )
            : text(
                `Questions, wrong numbers and faults: [${shown(site.contact)}](${site.contact}).`,
                `问题、错误的数值和故障：[${shown(site.contact)}](${site.contact})。`,
              ),
        )}
        <p>
          ${say(
            text(
              "Please write the version of JJJ, the version of Excel (*File › Account*), the formula and the cells that it reads. The pane makes such a report when an error appears; omit what is confidential.",
              "请写明 JJJ 的版本、Excel 的版本（*文件 › 帐户*）、公式及其读取的单元格。出现错误时，窗格会生成这样的报告；请勿包含保密内容。",
            ),
          )}
        </p>`,
    },
  ],
};

const shown = (contact: string) => contact.replace(/^(mailto:|https:\/\/)/, "");
