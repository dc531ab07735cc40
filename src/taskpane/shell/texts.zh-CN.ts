import type { ShellTexts } from "./texts.types";

/** The frame of the pane in Simplified Chinese. */
export const chinese: ShellTexts = {
  navigation: "视图",
  views: {
    functions: { title: "函数", label: "函数" },
    tables: { title: "数据表", label: "数据表" },
    diagnosis: { title: "诊断区域数据", label: "诊断" },
    explain: { title: "解读单元格", label: "解读" },
    exercises: { title: "练习", label: "练习" },
    settings: { title: "设置与关于", label: "设置" },
  },
  crash: {
    title: "此窗格出错了",
    explanation: "您的公式仍会照常计算，它们不依赖此窗格。请重新加载窗格；如再次出现，请用下面的报告反馈问题。",
    reload: "重新加载窗格",
  },
  outside: {
    title: "JJJ 需要在 Excel 中使用",
    explanation: "此页面是工作簿旁边的任务窗格，而这里没有工作簿。",
    steps: [
      "打开 Excel（Windows 版、Mac 版或网页版）中的一个工作簿。",
      "如果功能区没有 JJJ 选项卡，请先安装加载项。",
      "选择 JJJ 选项卡，从那里打开此窗格。",
    ],
    libraryMissing: "如果您正在使用 Excel：加载项所需的库未能加载。请检查网络连接，然后关闭并重新打开窗格。",
  },
};
