import packageJson from "../../../package.json";
import { text } from "../../language/localized";
import { defineFunction } from "../define";

export const version = defineFunction({
  name: "VERSION",
  family: "data",
  title: text("Version of the functions", "函数版本号"),
  summary: text("Version of the functions", "函数的版本号"),
  args: [],
  errors: "first",
  result: { numbers: "plain" },
  help: {
    keywords: text(
      "version, release, update, version number, which version, release number, about",
      "版本, 更新, 版本号, 哪个版本, 当前版本, 关于",
    ),
    formula: null,
    result: text("Text such as 0.1.0", "文本，如 0.1.0"),
    missing: text("It reads nothing.", "不读取任何单元格。"),
    reading: text(
      "Write it beside results that you publish. Excel may keep functions for up to a day after an update, so the version in a cell and in the pane can differ for a while.",
      "建议与发表的结果一并注明。更新后 Excel 可能在一天内仍使用旧版函数，因此单元格与任务窗格中的版本可能暂时不同。",
    ),
    references: [],
    examples: [{ call: "=JJJ.VERSION()", returns: [[packageJson.version]], shows: text("The version", "版本号") }],
    seeAlso: [],
  },
  compute: () => packageJson.version,
});
