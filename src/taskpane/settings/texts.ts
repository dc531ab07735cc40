import type { Translated } from "../../language/translated";

/** The view of settings, and of what the add-in is. */
export interface SettingsTexts {
  readonly appearance: string;
  readonly automatic: string;
  readonly light: string;
  readonly dark: string;
  readonly loading: string;
  readonly changeLoading: string;
  readonly help: string;
  readonly allFunctions: string;
  /** Shows the welcome of the first visit. */
  readonly firstSteps: string;
  readonly about: string;
  readonly what: string;
  readonly paper: string;
  readonly paperText: string;
  readonly versions: string;
  readonly versionOfPane: (version: string) => string;
  /** The text before and after the formula that shows the other version. */
  readonly versionOfFunctions: readonly [before: string, after: string];
  readonly privacy: string;
  readonly privacyText: string;
  readonly licences: string;
  readonly licence: string;
  readonly notices: string;
  readonly stored: string;
  readonly storedText: string;
  readonly forget: string;
  readonly forgotten: string;
}

const english: SettingsTexts = {
  appearance: "Colours",
  automatic: "Automatic",
  light: "Light",
  dark: "Dark",
  loading: "Loading tables",
  changeLoading: "Change in Tables",
  help: "Help",
  allFunctions: "All functions, with formulas and examples",
  firstSteps: "First steps",
  about: "About JJJ",
  what: "Indicators of regional economics as worksheet functions. JJJ is short for Jing-Jin-Ji: Beijing, Tianjin and Hebei.",
  paper: "The paper",
  paperText: "Tang, Sui, Guo, Jiang and Li (2018), on how the industries of the three regions work together.",
  versions: "Versions",
  versionOfPane: (version) => `This pane: ${version}.`,
  versionOfFunctions: [
    "Functions: enter ",
    " in a cell. After an update Excel may keep the old functions for up to a day; if the cell shows another " +
      "version, close all windows of Excel and open it again.",
  ],
  privacy: "Privacy",
  privacyText:
    "JJJ sends nothing: no workbook data, no usage statistics, no reports. It reads and writes only the current " +
    "workbook. Your choices in this pane are stored only in your browser.",
  licences: "Licences",
  licence: "JJJ is free software under the MIT licence. Each table states the licence of its data beside its source.",
  notices: "Licences of the packages in this pane",
  stored: "Stored settings",
  storedText: "Language, colours, the last view, and how you load tables.",
  forget: "Clear my settings",
  forgotten: "Settings cleared; defaults apply the next time the pane opens.",
};

const chinese: SettingsTexts = {
  appearance: "配色",
  automatic: "自动",
  light: "浅色",
  dark: "深色",
  loading: "加载数据表",
  changeLoading: "在“数据表”中更改",
  help: "帮助",
  allFunctions: "全部函数：公式与示例",
  firstSteps: "入门操作",
  about: "关于 JJJ",
  what: "以工作表函数计算区域经济学指标。JJJ 取自“京津冀”（Jing-Jin-Ji）的拼音首字母。",
  paper: "论文",
  paperText: "Tang、Sui、Guo、Jiang、Li（2018），研究京津冀三地产业如何协同发展。",
  versions: "版本",
  versionOfPane: (version) => `此窗格：${version}。`,
  versionOfFunctions: [
    "函数版本：请在单元格中输入 ",
    "。更新后，Excel 可能在一天之内仍使用旧版函数；如果单元格显示的版本不同，请关闭所有 Excel 窗口后重新打开。",
  ],
  privacy: "隐私",
  privacyText:
    "JJJ 不发送任何内容：不上传工作簿数据，不统计使用情况，也不发送报告。它只读写当前工作簿。您在窗格中的选择只保存在您的浏览器中。",
  licences: "许可证",
  licence: "JJJ 是采用 MIT 许可证的自由软件。各数据表的数据许可见其来源说明。",
  notices: "此窗格所用软件包的许可证",
  stored: "已保存的设置",
  storedText: "语言、配色、上次打开的视图，以及加载数据表的方式。",
  forget: "清除我的设置",
  forgotten: "设置已清除；下次打开窗格时采用默认设置。",
};

export const settingsTexts: Translated<SettingsTexts> = { en: english, "zh-CN": chinese };
