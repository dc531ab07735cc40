import { text } from "../../../../src/language/localized";
import { html } from "../../../build/help/html";
import type { Section } from "../../../build/help/page";
import type { Writer } from "../rich-text";
import type { Site } from "../site";
import { adminDrawing } from "./drawings";

/** Microsoft 365: the administrator installs JJJ for others. */
export function organisation(write: Writer, { address }: Site): Section {
  const { plain, steps, paragraphs } = write;
  return {
    id: "organisation",
    title: plain(text("For an organisation, by its Microsoft 365 administrator", "由 Microsoft 365 管理员为单位安装")),
    content: html`${steps(
      text(
        "Sign in to the [Microsoft 365 admin center](https://admin.microsoft.com) and open *Settings › Integrated apps*.",
        "登录 [Microsoft 365 管理中心](https://admin.microsoft.com)，打开*设置 › 集成应用*。",
      ),
      text(
        `*Upload custom apps*, type *Office Add-in*, *Provide link to manifest file*: \`${address}manifest.xml\`. Press *Validate*, then *Next*.`,
        `选择*上传自定义应用*，类型为 *Office 加载项*，*提供清单文件的链接*：\`${address}manifest.xml\`。按*验证*，然后按*下一步*。`,
      ),
      text(
        "Choose who gets JJJ: first *Just me*, later a group or everyone. Accept the permission and finish.",
        "选择使用者：先*仅限我*，以后再改为某个组或所有人。接受权限并完成。",
      ),
    )}
    ${adminDrawing(write, address)}
    ${paragraphs(
      text(
        "JJJ then appears by itself in Excel on Windows, on Macs and on the web, for some at once and for all within 24 hours. Users need a Microsoft 365 or Office 365 licence for business, enterprise, education or government with an Exchange Online mailbox, and sign in to Excel with that account.",
        "之后 JJJ 会自动出现在 Windows 版、Mac 版和网页版 Excel 中，有的立即出现，最迟 24 小时。使用者须有包含 Exchange Online 邮箱的 Microsoft 365 或 Office 365 许可（商业、企业、教育或政府版），并用该帐户登录 Excel。",
      ),
      text(
        "Where *Integrated apps* is missing, as in Microsoft 365 operated by 21Vianet in China, use *Settings › Add-ins › Deploy Add-in*, which asks the same.",
        "如果没有*集成应用*（如由世纪互联运营的 Microsoft 365），请使用*设置 › 加载项 › 部署加载项*，步骤相同。",
      ),
      text(
        "The one permission is to read and change the open workbook. JJJ needs no account, no consent to read other data and no service of ours: see [Privacy](privacy.html).",
        "唯一的权限是读取和更改打开的工作簿。JJJ 不需要帐户，不要求读取其他数据，也不依赖我们的任何服务，详见[隐私](privacy.html)。",
      ),
    )}`,
  };
}
