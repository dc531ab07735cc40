import type { ExplainTexts } from "./texts.types";

const numbers = new Intl.NumberFormat("zh-CN", { useGrouping: false });

const load = {
  meaning: "Excel 仍在加载函数或正在计算。",
  advice: "请稍候。若一直如此，请按 Ctrl+Alt+F9，或关闭 Excel 后重新打开工作簿。",
};

/** 首个单元格之外同类单元格的个数。 */
const also = (others: number) => (others === 0 ? "" : `（另有 ${numbers.format(others)} 个单元格）`);

const sideNames = { sectors: "产业", regions: "地区", units: "评价对象", years: "年份", points: "各点" };

const chineseCauses: ExplainTexts["causes"] = {
  zero: ({ where, others }) => `${where} 为 0${also(others)}，而公式以它为除数。`,
  "zero sum": ({ where }) => `${where} 之和为零，而公式以该合计为除数。`,
  negative: ({ where, others, value }) => `${where} 为 ${value}${also(others)}，公式要求不小于零。`,
  "not positive": ({ where, others }) => `${where} 为 0${also(others)}，公式要求大于零。`,
  outside: ({ where, others, value, isAbove }) =>
    `${where} 为 ${value}${also(others)}，${isAbove ? "大于 1" : "小于 0"}；应介于 0 与 1。`,
  constant: ({ where, value }) => `${where} 均为 ${value}，没有差异，除数为零。`,
  unchanged: ({ where, partner }) => `${where} 与 ${partner} 相等，没有变化，除数为零。`,
  blank: ({ where, others }) => `${where} 为空白${also(others)}，剩余的数值太少。`,
  few: ({ where, value }) => `${where} 的数值太少，只有 ${value} 个。`,
  exact: ({ where }) => `${where} 的数值完全吻合，没有残差，除数为零。`,
};

/** Explanations in Simplified Chinese. */
export const chinese: ExplainTexts = {
  looking: "正在读取单元格……",
  busy: "有单元格正在编辑，工作簿暂不响应。请在该单元格中按 Enter 或 Esc。",
  empty: {
    blank: "所选单元格为空白。",
    constant: "所选单元格是数值或文本，没有公式。",
    foreign: "所选单元格的公式中没有 JJJ 函数。",
  },
  emptyAdvice: "请选择含有 =JJJ.SHARE(B2:B4) 之类公式的单元格，或其溢出结果所在的单元格。",
  computeAdvice: "它可以作为指标的输入：请选中全部数值，然后查找函数。",
  compute: "用它计算",
  findFunction: "查找函数",
  shows: (address, shown) => `${address} 显示为 ${shown}`,
  blank: "空白",
  placeIn: (row, column) =>
    `${row === null ? "" : `第 ${numbers.format(row)} 行`}${column === null ? "" : `第 ${numbers.format(column)} 列`}`,
  comesFrom: (address) => `来自 ${address} 的公式`,
  back: (place) => `返回 ${place}`,
  goTo: (place) => `转到 ${place}`,
  named: (place, name) => `${place}（${name}）`,
  span: (argument, row, column) =>
    `${argument} 的${row === null && column === null ? "各单元格" : ""}${row === null ? "" : `第 ${numbers.format(row)} 行`}${column === null ? "" : `第 ${numbers.format(column)} 列`}`,
  causes: chineseCauses,
  totals: {
    line: (where, { kind, isSum }) =>
      kind === "average"
        ? `${where} 是其余各项的平均值。`
        : kind === "subtotal"
          ? `${where} 是其余部分项的小计。`
          : isSum
            ? `${where} 等于其余各项之和。`
            : `${where} 像是其余各项的合计。`,
    without: (lines, value) =>
      lines === 1
        ? `此处把它也作为一个对象计入；去掉后结果为 ${value}。`
        : `此处把它们也作为对象计入；去掉后结果为 ${value}。`,
  },
  wholeResult: (rows, columns) => `全部结果（${numbers.format(rows)} 行 × ${numbers.format(columns)} 列）`,
  partShown: ([top, bottom, rows], [left, right, columns]) =>
    [
      ...(bottom - top + 1 < rows ? [`第 ${top}～${bottom} 行，共 ${numbers.format(rows)} 行`] : []),
      ...(right - left + 1 < columns ? [`第 ${left}～${right} 列，共 ${numbers.format(columns)} 列`] : []),
    ].join("；"),
  readFrom: "读取的数据",
  leftOut: (names) => `已省略：${names.join("、")}`,
  size: (rows, columns) => `共 ${numbers.format(rows)} 行 × ${numbers.format(columns)} 列`,
  mixed: (calls) =>
    calls === 1
      ? "JJJ 函数只是此公式的一部分。下面解读该函数；其余部分由工作簿计算，此处不作解读。"
      : `此公式含有 ${numbers.format(calls)} 个 JJJ 函数。下面逐一解读；其余部分由工作簿计算，此处不作解读。`,
  blanksAsZero: (value) =>
    `此 Excel 把空白单元格当作 0 传给函数，因此结果按 0 计算；若按缺失值处理，结果应为${value === "" ? "空白" : ` ${value}`}。请更新 Excel，或在空白单元格中输入 =""。`,
  stale: (value) => `按单元格的当前内容，函数的结果为 ${value}。如果工作簿设为手动计算，请按 F9。`,
  distances: (argument) =>
    `${argument} 像是距离，这样距离越远的单元权重越大。权重应随距离减小：相邻为 1、不相邻为 0，或取距离的倒数（对角线为 0）。`,
  sides: ({ table, vector, side, isDown, count, isSquare }) =>
    isSquare
      ? `${table} 的行数与列数相同。因 ${vector} 为一${isDown ? "列" : "行"}，故按“${sideNames[side]}${isDown ? "按行" : "按列"}”读取；若为一${isDown ? "行" : "列"}，则按“${sideNames[side]}${isDown ? "按列" : "按行"}”读取。`
      : `${table} 按“${sideNames[side]}${isDown ? "按行" : "按列"}”读取，因为 ${vector} 有 ${numbers.format(count)} 个单元格，每${isDown ? "行" : "列"}一个。`,
  counts: (found, blanks, words) =>
    [
      ...(found > 0 ? [`${numbers.format(found)} 个数值`] : []),
      ...(words > 0 ? [`${numbers.format(words)} 个文本`] : []),
      ...(blanks > 0 ? [`${numbers.format(blanks)} 个空白`] : []),
    ].join("，"),
  textCell: (place, shown) => `${place} 的内容是“${shown}”，不是数值。`,
  textCells: (place, [first, second], areMore) =>
    `${place} 的内容是文本，不是数值：“${first}”“${second}”${areMore ? "等" : ""}。`,
  errorCell: (place, shown) => `${place} 为错误值 ${shown}。`,
  inFormula: "公式中的一个值",
  more: (n) => `另有 ${numbers.format(n)} 个单元格也是如此。`,
  stepByStep: "代入您的数值",
  sumOf: (where) => `${where} 之和`,
  background: "定义与解读",
  why: (code) => `为何出现 ${code}`,
  inputError: (code, place) => `${place} 为 ${code}；函数读到错误值时会原样返回。`,
  inputAdvice: "请修正该单元格，或将其排除在区域之外。",
  whatToDo: "如何处理",
  advice: {
    "#VALUE!": "请修正所指的单元格，或选择不含表头和标签的区域。",
    "#DIV/0!": "除数为零：请检查是否有为 0 或空白的合计、基期或参照值。",
    "#NUM!": "有数值超出该指标的允许范围：请检查负值、取对数的零值，或观测数过少。",
    "#N/A": "未找到所指内容：请对照函数说明中的列表检查拼写。",
    other: "请对照函数说明检查下列参数。",
  },
  workbookSays: (code) => `工作簿显示 ${code}`,
  elsewhere: "此处的 JJJ 函数都有结果，因此错误来自工作簿或公式的其他部分。",
  workbookErrors: {
    "#NAME?": {
      meaning: "工作簿不认识公式中的某个名称：函数、定义的名称，或未加引号的文本。",
      advice:
        "请检查拼写，row 之类的选项须加英文双引号。如果所有 JJJ 公式都如此，则是加载项未加载：请在“插入 > 我的加载项”中选择它。",
    },
    "#SPILL!": {
      meaning: "结果需要的单元格多于公式周围的空单元格。",
      advice: "请清除或移走挡住的内容，取消合并单元格，或将公式移出表格。",
    },
    "#BUSY!": load,
    "#GETTING_DATA": load,
    "#REF!": {
      meaning: "公式引用的单元格已不存在。",
      advice: "请撤消删除，或在向导中重新选择区域。",
    },
    "#VALUE!": {
      meaning: "公式的其他部分在需要数值之处遇到了文本，或者函数未能加载。",
      advice: "请检查函数周围的内容。如果所有 JJJ 公式都如此，请重新加载此加载项。",
    },
    "#CALC!": {
      meaning: "工作簿无法计算公式中的数组，通常是因为数组为空。",
      advice: "请检查公式中筛选或合并区域的部分。",
    },
    "#CONNECT!": {
      meaning: "Excel 无法连接到加载项。",
      advice: "请检查网络连接，然后按 Ctrl+Alt+F9。",
    },
    "#BLOCKED!": {
      meaning: "Excel 或您的单位不允许加载项在此工作簿中运行。",
      advice: "请点击工作表上方黄色栏中的“启用编辑”，或联系 Office 管理员。",
    },
    "#NULL!": {
      meaning: "公式中的两个区域没有共同的单元格：应为逗号之处写成了空格。",
      advice: "请在区域之间加上逗号。",
    },
    other: {
      meaning: "此错误来自工作簿，而非 JJJ 函数。",
      advice: "请检查函数周围的公式内容及其读取的单元格。",
    },
  },
  inTheWay: (place) => `${place} 挡住了结果。`,
  notFollowed: "窗格无法自行计算此函数，单元格显示的是工作簿的结果。",
  obstacles: {
    function: (name) => `有一个参数由 ${name} 计算，它不是本加载项的函数。`,
    operation: "有一个参数由公式中的运算得出。",
    intersection: "有一个参数使用 @，其取值取决于公式所在的位置。",
    variable: (name) => `有一个参数是 LAMBDA 的变量 ${name}。`,
    reference: (text) => `此工作簿中没有区域 ${text}。`,
    outside: (text) => `${text} 超出工作表的范围，最后一个单元格是 XFD1048576。`,
    "unknown function": (name) => `此版本的窗格中没有函数 JJJ.${name}。`,
  },
  innerCall: (name) => `内层函数：JJJ.${name}`,
  clean: (address) => `清理 ${address}`,
  useRange: (address) => `改用 ${address}`,
  edit: "在向导中编辑",
  editCall: (name) => `在向导中编辑 ${name}`,
  didYouMean: (name) => `是否指 JJJ.${name}？`,
  useInstead: (name) => `改用 ${name}`,
  about: (name) => `${name} 的说明`,
  freeze: "替换为数值",
  freezeHint: "公式及其溢出结果将变为普通数值，不再更新。可用“撤消”恢复公式。",
  frozen: (place) => `${place} 现为普通数值。`,
  failed: "未能完成此操作。如果正在编辑单元格，请按 Enter 或 Esc 结束编辑后重试。",
  notFrozen: (place) => `${place} 中有其他内容，因此未作更改。`,
};
