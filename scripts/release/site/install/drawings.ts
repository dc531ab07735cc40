import { text } from "../../../../src/language/localized";
import type { Html } from "../../../build/help/html";
import type { Writer } from "../rich-text";
import { button, drawing, entry, field, frame, label, tick } from "./drawing";

const manifest = "manifest.xml";

/** The menu behind Add-ins, and the dialog behind its last entry. */
export function uploadDrawing({ plain }: Writer): Html {
  return drawing(
    190,
    plain(text("Home, Add-ins, More Settings, Upload My Add-in", "“开始”，“加载项”，“更多设置”，“上传我的加载项”")),
    frame(190, "Excel"),
    button(14, 42, 90, plain(text("Home", "开始"))),
    button(112, 42, 96, plain(text("Add-ins", "加载项")), true),
    button(112, 76, 140, plain(text("More Settings", "更多设置")), true),
    button(112, 110, 180, plain(text("Upload My Add-in", "上传我的加载项")), true),
    field(112, 148, 180, manifest),
    button(304, 148, 102, plain(text("Upload", "上传")), true),
  );
}

/** The page of the Trust Center for shared folders. */
export function catalogueDrawing({ plain }: Writer): Html {
  return drawing(
    176,
    plain(
      text(
        "Trust Center: the path of the shared folder as Catalog Url, Add catalog, Show in Menu",
        "信任中心：在“目录 URL”中输入共享文件夹的路径，“添加目录”，“显示在菜单中”",
      ),
    ),
    frame(176, plain(text("Trust Center", "信任中心"))),
    label(14, 54, plain(text("Trusted Add-in Catalogs", "受信任的加载项目录")), "title"),
    label(14, 86, plain(text("Catalog Url:", "目录 URL："))),
    field(110, 68, 168, "\\\\PC\\JJJ"),
    button(290, 68, 116, plain(text("Add catalog", "添加目录")), true),
    label(14, 122, "\\\\PC\\JJJ"),
    tick(110, 109, plain(text("Show in Menu", "显示在菜单中"))),
    button(290, 136, 116, plain(text("OK", "确定")), true),
  );
}

/** The folder on a Mac in which Excel looks for manifests. */
export function macDrawing({ plain }: Writer): Html {
  const folder = "wef";
  const folders = ["Library", "Containers", "com.microsoft.Excel", "Data", "Documents", folder];
  return drawing(
    212,
    plain(text(`${manifest} in the folder ${folder}`, `文件夹 ${folder} 中的 ${manifest}`)),
    frame(212, plain(text("Finder", "访达"))),
    ...folders.map((name, depth) => entry(14 + 22 * depth, 44 + 23 * depth, name, true, name === folder)),
    entry(14 + 22 * folders.length, 44 + 23 * folders.length, manifest, false, true),
  );
}

/** The dialog of the admin center in which an organisation's add-in is given. */
export function adminDrawing({ plain }: Writer, address: string): Html {
  return drawing(
    200,
    plain(
      text(
        "Integrated apps: Upload custom apps, the link to the manifest, Validate",
        "集成应用：“上传自定义应用”，清单文件的链接，“验证”",
      ),
    ),
    frame(200, plain(text("Microsoft 365 admin center", "Microsoft 365 管理中心"))),
    label(14, 54, plain(text("Settings › Integrated apps", "设置 › 集成应用")), "title"),
    button(14, 66, 184, plain(text("Upload custom apps", "上传自定义应用")), true),
    tick(14, 112, plain(text("Provide link to manifest file", "提供清单文件的链接"))),
    field(14, 138, 280, shortened(`${address}${manifest}`)),
    button(304, 138, 102, plain(text("Validate", "验证")), true),
  );
}

/** What is in the folder on a server. */
export function serverDrawing({ plain }: Writer, address: string, version: string): Html {
  const what = (english: string, chinese: string) => plain(text(english, chinese));
  const rows: readonly (readonly [string, string, number])[] = [
    [manifest, what("tells Excel where all is", "告诉 Excel 各文件的位置"), 1],
    ["install.html …", what("these pages", "本网页"), 1],
    [`${version}/`, what("the demo", "演示"), 1],
    ["add-in/", what("functions, pane, help", "函数、窗格、帮助"), 2],
  ];
  return drawing(
    186,
    what("The files on the server", "服务器上的文件"),
    frame(186, shortened(address)),
    ...rows.flatMap(([name, content, depth], row) => [
      entry(-8 + 22 * depth, 50 + 32 * row, name, name.endsWith("/")),
      label(190, 62 + 32 * row, content, "quiet"),
    ]),
  );
}

/** The new tab and a cell with the first letters of our functions. */
export function resultDrawing({ plain }: Writer): Html {
  return drawing(
    170,
    plain(text("The JJJ tab with its four buttons, and =JJJ. in a cell", "JJJ 选项卡及其四个按钮，单元格中的 =JJJ.")),
    frame(170, "Excel"),
    button(14, 42, 70, plain(text("Home", "开始"))),
    button(92, 42, 60, "JJJ", true),
    button(14, 78, 92, plain(text("Functions", "函数"))),
    button(112, 78, 92, plain(text("Tables", "数据表"))),
    button(210, 78, 92, plain(text("Explain", "解读"))),
    button(308, 78, 98, plain(text("Exercises", "练习"))),
    label(14, 141, "A1", "quiet"),
    field(48, 122, 258, '=JJJ.GAP(0.481,0.769,"pp")'),
    label(326, 141, "28.8", "title"),
  );
}

const shortened = (address: string) =>
  address.length > 32 ? `${address.slice(0, 17)}…${address.slice(-14)}` : address;
