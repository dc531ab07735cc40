import type { MessageTexts } from "./texts.types";

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join("");

/** The messages in Simplified Chinese. */
export const chinese: MessageTexts = {
  close: "关闭消息",
  fetching: "请稍候……",
  viewMissing: "窗格的这一部分未能加载。工作簿及其中的公式不受影响。",
  tryAgain: "重试",
  workbook: {
    place: (sheet, address) => `工作表“${sheet}”的 ${address}`,
    missing: (sheet) => `工作表“${sheet}”已不存在（被重命名或删除）。`,
    unreachable: "工作簿没有响应。如果正在编辑单元格，请按 Enter 或 Esc 结束编辑后重试。",
    nothingChanged: "工作簿未作任何更改。",
    changeUnknown: "请查看工作簿是否有变化；可用“撤消”撤回上一步。",
    leftovers: (sheets) => `未能移除工作表${quoted(sheets)}，请手动删除。`,
    kept: (sheets) => `工作表${quoted(sheets)}中已键入内容，因此予以保留。`,
    nothingElse: "其余内容未作更改。",
    retry: "重试",
  },
  failures: {
    protected: {
      happened: "工作簿受保护，无法添加工作表。",
      advice: "请取消保护（审阅 > 保护工作簿）或打开其他工作簿，然后重试。",
    },
    editing: {
      happened: "有单元格正在编辑，工作簿暂时无法写入。",
      advice: "请在该单元格中按 Enter 或 Esc，然后重试。",
    },
    cancelled: {
      happened: "已取消。",
      advice: "您可以随时重新开始。",
    },
    unsupported: {
      happened: "当前 Excel 版本过低，不支持此操作。",
      advice: "请更新 Excel，或使用 Excel 网页版打开此工作簿。",
    },
    host: {
      happened: "未能完成此更改。",
      advice: "请重试。如仍失败，请保存并重新打开工作簿，再用下面的报告反馈问题。",
    },
    unexpected: {
      happened: "JJJ 出错了。",
      advice: "请重试。如仍失败，请用下面的报告反馈问题。",
    },
  },
  report: {
    title: "报告",
    copy: "复制报告",
    copied: "已复制。",
    copyByHand: "请按 Ctrl+C（Mac 上按 ⌘C）复制选中的文字。",
  },
};
