import { text } from "../../../src/language/localized";
import type { SitePage } from "./page";

/** What happens to data: nothing leaves the computer. */
export const privacy: SitePage = {
  name: "privacy",
  title: text("Privacy", "隐私"),
  summary: text(
    "JJJ sends nothing anywhere. It has no account, no cookies, no advertising and no telemetry.",
    "JJJ 不向任何地方发送数据：没有帐户、cookie、广告，也不收集使用信息。",
  ),
  sections: ({ plain, paragraphs, list }, _, { address }) => [
    {
      id: "workbook",
      title: plain(text("Your workbook", "您的工作簿")),
      content: paragraphs(
        text(
          "Functions and pane calculate in Excel, on your computer or in your browser. The pane reads the cells that it needs for what you ask of it, and changes cells only when you press a button that says so. No cell, formula or file name is sent to us or to anyone else.",
          "函数和窗格都在 Excel 中计算，即在您的计算机或浏览器中进行。窗格只读取所需的单元格，只在您按下相应按钮时更改单元格。单元格、公式和文件名都不会发送给我们或其他任何人。",
        ),
        text(
          "For this, the manifest asks for one permission: to read and change the open workbook.",
          "为此，清单只要求一项权限：读取和更改打开的工作簿。",
        ),
      ),
    },
    {
      id: "kept",
      title: plain(text("What is kept, and where", "保存的内容及位置")),
      content: list(
        text(
          "Settings of the pane, such as the language and the functions used last, in the storage of Excel’s browser on your computer. *Settings* in the pane clears them.",
          "窗格的设置（如语言和最近使用的函数）保存在您计算机上 Excel 所用浏览器的存储中，可在窗格的*设置*中清除。",
        ),
        text(
          "The workbook of the demo, in the storage of your browser, until you press *New*.",
          "演示中的工作簿保存在您浏览器的存储中，直到您按*新建*。",
        ),
        text(
          "Workbooks of a class, with the IDs that the teacher enters, only where the teacher saves them.",
          "班级练习的工作簿及教师输入的学号，只保存在教师指定的位置。",
        ),
      ),
    },
    {
      id: "network",
      title: plain(text("What is loaded over the network", "通过网络加载的内容")),
      content: list(
        text(
          `The files of JJJ from \`${address}\`. That server can see, as with any page, from which network address a file was requested and when. What it records is for its operator to say.`,
          `从 \`${address}\` 加载 JJJ 的文件。与任何网页一样，该服务器能看到请求来自哪个网络地址以及时间；是否记录由其运营者说明。`,
        ),
        text(
          "Microsoft’s library for add-ins, from `appsforoffice.microsoft.com`. What Excel itself sends to Microsoft is described in [Microsoft’s privacy statement](https://privacy.microsoft.com/privacystatement).",
          "从 `appsforoffice.microsoft.com` 加载 Microsoft 的加载项库。Excel 本身向 Microsoft 发送的内容见 [Microsoft 隐私声明](https://privacy.microsoft.com/privacystatement)。",
        ),
      ),
    },
    {
      id: "check",
      title: plain(text("How to check it", "如何核实")),
      content: paragraphs(
        text(
          "Functions, pane, demo and these pages carry a content policy by which the browser itself refuses every other connection. The source is open.",
          "函数、窗格、演示和本网页带有内容安全策略，浏览器据此拒绝其他一切连接。源代码公开。",
        ),
      ),
    },
  ],
};
