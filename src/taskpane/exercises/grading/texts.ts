import { counted } from "../../../language/counted";
import type { Language } from "../../../language/localized";

/** The card that marks what students returned. */
export interface GradingTexts {
  readonly introduction: string;
  readonly files: string;
  readonly filesHint: string;
  readonly choose: string;
  readonly drop: string;
  readonly chosen: (files: number) => string;
  readonly removeAll: string;
  readonly noFiles: string;
  readonly variants: string;
  readonly variantsHint: string;
  readonly chooseVariants: string;
  readonly variantsFound: (file: string, students: number, exercises: number) => string;
  readonly noVariants: string;
  readonly notVariants: (file: string) => string;
  /** Files of the trainer's own exercises. */
  readonly own: string;
  readonly ownHint: string;
  readonly chooseOwn: string;
  readonly noOwn: (file: string) => string;
  readonly notOwn: (file: string) => string;
  readonly earlier: string;
  readonly earlierHint: string;
  readonly chooseEarlier: string;
  readonly earlierFound: (file: string) => string;
  readonly notEarlier: (file: string) => string;
  readonly solutions: string;
  readonly mark: string;
  readonly reading: (done: number, total: number) => string;
  readonly writing: (done: number, total: number) => string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly failed: string;
  readonly done: (files: number, handedIn: number, students: number) => string;
  readonly saveWorkbook: string;
  readonly saveMoodle: string;
  readonly saveFeedback: string;
  readonly saveAll: string;
  readonly table: string;
  readonly student: string;
  readonly points: (points: string, outOf: string) => string;
  readonly more: (rows: number) => string;
  /** Names of the saved files that are not named by the command for grading. */
  readonly feedbackFile: string;
  readonly allFile: string;
}

export const gradingTexts: { readonly [L in Language]: GradingTexts } = {
  en: {
    introduction: "The files are read on this computer and sent nowhere.",
    files: "Returned files",
    filesHint: "Workbooks (xlsx), or the zip file that Moodle gives.",
    choose: "Choose files",
    drop: "or drop them here.",
    chosen: (files) => `${counted(files, "file", "files")} chosen`,
    removeAll: "Remove all",
    noFiles: "Choose the files that the students returned.",
    variants: "Class list: variants.csv",
    variantsHint: "Required. It is in the zip file of the class set and says which exercise belongs to whom.",
    chooseVariants: "Choose variants.csv",
    variantsFound: (file, students, exercises) =>
      `${file}: ${counted(students, "student", "students")}, ${counted(exercises, "exercise", "exercises")}`,
    noVariants: "Choose the file variants.csv of the class; nothing can be marked without it.",
    notVariants: (file) => `${file} is not the class list; choose variants.csv from the zip file of the class set.`,
    own: "Your own exercises",
    ownHint: "Required for exercises that you wrote and that are not in this workbook, or were changed since.",
    chooseOwn: "Choose exercise files",
    noOwn: (file) => `Choose ${file} from the zip file of the class set: without it the class cannot be marked.`,
    notOwn: (file) => `${file} is not the file of an exercise that can be used.`,
    earlier: "Earlier results (optional)",
    earlierHint: "The results.xlsx in which you changed points or comments: your changes are kept.",
    chooseEarlier: "Choose results.xlsx",
    earlierFound: (file) => `${file}: your changes are kept.`,
    notEarlier: (file) => `${file} is not a workbook of results that was saved here.`,
    solutions: "Feedback with right answers and how they are worked out (after the deadline)",
    mark: "Mark the files",
    reading: (done, total) => `${done} of ${counted(total, "file", "files")} marked`,
    writing: (done, total) => `${done} of ${counted(total, "result file", "result files")} written`,
    cancel: "Cancel",
    cancelled: "Cancelled. Nothing was marked.",
    failed: "The results could not be created.",
    done: (files, handedIn, students) =>
      `${counted(files, "file", "files")} read; ${handedIn} of ${counted(students, "student", "students")} handed in.`,
    saveWorkbook: "Save results (xlsx)",
    saveMoodle: "Save grades for Moodle (csv)",
    saveFeedback: "Save feedback files (zip)",
    saveAll: "Save all files (zip)",
    table: "Points and remarks",
    student: "Student or file",
    points: (points, outOf) => `${points} / ${outOf}`,
    more: (rows) => `${counted(rows, "more row is", "more rows are")} in the results.`,
    feedbackFile: "feedback",
    allFile: "results",
  },
  "zh-CN": {
    introduction: "文件仅在本机读取，不会上传。",
    files: "交回的文件",
    filesHint: "工作簿（xlsx），或 Moodle 下载的 zip 文件。",
    choose: "选择文件",
    drop: "或拖放到此处。",
    chosen: (files) => `已选择 ${files} 个文件`,
    removeAll: "全部移除",
    noFiles: "请选择学生交回的文件。",
    variants: "班级清单：variants.csv",
    variantsHint: "必需。该文件在班级练习的压缩包中，记录每个练习属于哪名学生。",
    chooseVariants: "选择 variants.csv",
    variantsFound: (file, students, exercises) => `${file}：${students} 名学生，${exercises} 个练习`,
    noVariants: "请选择本班的 variants.csv；没有该文件无法批改。",
    notVariants: (file) => `${file} 不是班级清单；请选择班级练习压缩包中的 variants.csv。`,
    own: "自编练习",
    ownHint: "自编练习不在本工作簿中，或已修改时必需。",
    chooseOwn: "选择练习文件",
    noOwn: (file) => `请选择班级练习压缩包中的 ${file}；没有该文件无法批改。`,
    notOwn: (file) => `${file} 不是可用的练习文件。`,
    earlier: "以前的成绩（可选）",
    earlierHint: "您修改过得分或评语的 results.xlsx：修改将予保留。",
    chooseEarlier: "选择 results.xlsx",
    earlierFound: (file) => `${file}：您的修改将予保留。`,
    notEarlier: (file) => `${file} 不是在此保存的成绩工作簿。`,
    solutions: "反馈中附正确答案和解题方法（截止后使用）",
    mark: "批改文件",
    reading: (done, total) => `已批改 ${done} 个文件，共 ${total} 个`,
    writing: (done, total) => `已写入 ${done} 个成绩文件，共 ${total} 个`,
    cancel: "取消",
    cancelled: "已取消，未批改任何文件。",
    failed: "未能生成成绩。",
    done: (files, handedIn, students) => `已读取 ${files} 个文件；${students} 名学生中有 ${handedIn} 名提交。`,
    saveWorkbook: "保存成绩（xlsx）",
    saveMoodle: "保存 Moodle 成绩（csv）",
    saveFeedback: "保存反馈文件（zip）",
    saveAll: "保存全部文件（zip）",
    table: "得分和备注",
    student: "学生或文件",
    points: (points, outOf) => `${points} / ${outOf}`,
    more: (rows) => `其余 ${rows} 行见成绩文件。`,
    feedbackFile: "反馈",
    allFile: "成绩",
  },
};
