import { text } from "../../../../src/language/localized";
import { html } from "../../../build/help/html";
import type { Section } from "../../../build/help/page";
import type { Writer } from "../rich-text";
import { catalogueDrawing, macDrawing, uploadDrawing } from "./drawings";

/** Excel on the web: the shortest way. */
export function web(write: Writer, up: string): Section {
  const { plain, steps, paragraphs } = write;
  return {
    id: "web",
    title: plain(text("Excel on the web", "Excel 网页版")),
    content: html`${steps(
      text(
        `Download [\`manifest.xml\`](${up}manifest.xml): a small file that tells Excel where JJJ is.`,
        `下载 [\`manifest.xml\`](${up}manifest.xml)：这个小文件告诉 Excel 在哪里加载 JJJ。`,
      ),
      text(
        "Open a workbook on [`excel.cloud.microsoft`](https://excel.cloud.microsoft).",
        "在 [`excel.cloud.microsoft`](https://excel.cloud.microsoft) 打开一个工作簿。",
      ),
      text(
        "*Home › Add-ins › More Settings* (in some versions *More Add-ins › My Add-ins*), then *Upload My Add-in*.",
        "*开始 › 加载项 › 更多设置*（有的版本为*更多加载项 › 我的加载项*），然后选择*上传我的加载项*。",
      ),
      text(
        "Choose the file and press *Upload*. The ribbon gets a tab *JJJ*.",
        "选择该文件并按*上传*。功能区出现 *JJJ* 选项卡。",
      ),
    )}
    ${uploadDrawing(write)}
    ${paragraphs(
      text(
        "This browser remembers the file until its data are cleared; in another browser, upload it again. If your organisation does not allow uploads, its administrator can [install JJJ for you](#organisation).",
        "该文件保存在此浏览器中，清除浏览器数据后即失效；换用其他浏览器时须重新上传。如果所在单位不允许上传，可请管理员[为您安装](#organisation)。",
      ),
    )}`,
  };
}

/** Windows: a shared folder as a catalogue of add-ins. */
export function windows(write: Writer, up: string): Section {
  const { plain, steps, paragraphs } = write;
  return {
    id: "windows",
    title: plain(text("Excel on Windows", "Windows 版 Excel")),
    content: html`${steps(
      text(
        `Put [\`manifest.xml\`](${up}manifest.xml) into a new folder and share it: right-click the folder, *Properties › Sharing › Share*, and share it with yourself. Note the network path that is shown, such as \`\\\\PC\\JJJ\`.`,
        `将 [\`manifest.xml\`](${up}manifest.xml) 放入一个新文件夹并共享：右键单击文件夹，*属性 › 共享 › 共享*，共享给自己。记下显示的网络路径，如 \`\\\\PC\\JJJ\`。`,
      ),
      text(
        "In Excel: *File › Options › Trust Center › Trust Center Settings › Trusted Add-in Catalogs*.",
        "在 Excel 中：*文件 › 选项 › 信任中心 › 信任中心设置 › 受信任的加载项目录*。",
      ),
      text(
        "Enter the path as *Catalog Url*, press *Add catalog*, tick *Show in Menu*, press *OK* twice and restart Excel.",
        "在*目录 URL* 中输入该路径，按*添加目录*，勾选*显示在菜单中*，按两次*确定*，然后重新启动 Excel。",
      ),
      text(
        "*Home › Add-ins › Advanced* (in some versions *More Add-ins*, in older ones *Insert › My Add-ins*), then *Shared Folder*; choose JJJ and press *Add*.",
        "*开始 › 加载项 › 高级*（有的版本为*更多加载项*，较早版本为*插入 › 我的加载项*），然后选择*共享文件夹*；选择 JJJ 并按*添加*。",
      ),
    )}
    ${catalogueDrawing(write)}
    ${paragraphs(
      text(
        "The same folder serves all computers that can reach it, such as those of a classroom. To remove JJJ, delete the file, close Excel and empty the folder `%LOCALAPPDATA%\\Microsoft\\Office\\16.0\\Wef`.",
        "能访问该文件夹的计算机（如教室中的计算机）都可以使用同一文件夹。要移除 JJJ，请删除该文件，关闭 Excel，并清空文件夹 `%LOCALAPPDATA%\\Microsoft\\Office\\16.0\\Wef`。",
      ),
    )}`,
  };
}

/** Mac: a folder in which Excel looks for manifests. */
export function mac(write: Writer, up: string): Section {
  const { plain, steps, paragraphs } = write;
  return {
    id: "mac",
    title: plain(text("Excel on a Mac", "Mac 版 Excel")),
    content: html`${steps(
      text(
        `Download [\`manifest.xml\`](${up}manifest.xml) and close Excel.`,
        `下载 [\`manifest.xml\`](${up}manifest.xml) 并关闭 Excel。`,
      ),
      text(
        "In the Finder press Shift+Command+G and enter `~/Library/Containers/com.microsoft.Excel/Data/Documents`.",
        "在“访达”中按 Shift+Command+G，输入 `~/Library/Containers/com.microsoft.Excel/Data/Documents`。",
      ),
      text(
        "Open the folder `wef` there, create it if it is missing, and put the file into it.",
        "打开其中的文件夹 `wef`（如果没有，请新建），将该文件放入。",
      ),
      text(
        "Start Excel and open a workbook. *Home › Add-ins* (in older versions the arrow beside *Insert › My Add-ins*) has JJJ under *Developer Add-ins*.",
        "启动 Excel 并打开一个工作簿。在*开始 › 加载项*（较早版本为*插入 › 我的加载项*旁的箭头）的*开发人员加载项*下选择 JJJ。",
      ),
    )}
    ${macDrawing(write)}
    ${paragraphs(
      text(
        "Excel may ask you to choose JJJ there again after a restart. To remove it, delete the file and restart Excel.",
        "重新启动 Excel 后，可能需要再次在此选择 JJJ。要移除 JJJ，请删除该文件并重新启动 Excel。",
      ),
    )}`,
  };
}
