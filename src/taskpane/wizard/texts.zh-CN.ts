import type { WizardTexts } from "./texts.types";

const numbers = new Intl.NumberFormat("zh-CN", { useGrouping: false });

/** The wizard in Chinese. */
export const chinese: WizardTexts = {
  newFormula: "新公式",
  changing: (place) => `修改 ${place} 中的公式`,
  partOnly: (call) => `公式的其余部分保持不变，仅修改 ${call}。`,
  back: (name) => `关于 ${name}`,
  allFunctions: "函数",
  noCall: "该公式中没有 JJJ 函数。",
  didYouMean: (name) => `是否指 JJJ.${name}？`,
  useInstead: (name) => `改用 ${name}`,
  whichCall: "要修改的函数",
  busy: "工作簿没有响应。如果正在编辑单元格，请在其中按 Enter 或 Esc，然后重试。",
  optional: "可选",
  omitted: "（省略）",
  byInput: "（视数据而定）",
  someCells: "工作表中的区域",
  useSelection: (address) => `使用 ${address}`,
  useSelectionFor: (address, argument) => `使用 ${address}（${argument}）`,
  nothingSelected: "使用所选区域",
  inputHint: "地址或数值",
  unreadable: "无法识别。请输入地址（如 B2:F4）、数字，或带引号的文本。",
  asText: (text) => `作为文本“${text}”`,
  read: (rows, columns) => `${numbers.format(rows)} 行 × ${numbers.format(columns)} 列`,
  oneValue: "单个值",
  calculated: (name) => `由 ${name} 计算`,
  constants: "手工输入",
  together: "拼接而成",
  more: "……",
  textCells: (n, place, shown) =>
    n === 1
      ? `${place} 是文本（“${shown}”）。`
      : `有 ${numbers.format(n)} 个文本单元格，第一个是 ${place}（“${shown}”）。`,
  blankCells: (n) => `有 ${numbers.format(n)} 个空白单元格：按缺失处理，不作为零。`,
  errorCells: (n, place, shown) =>
    n === 1 ? `${place} 是错误值（${shown}）。` : `有 ${numbers.format(n)} 个错误值，第一个是 ${place}（${shown}）。`,
  severalCells: "此处应为单个值，而所选为多个单元格。",
  distances: "这些数值像是距离：距离越近，权重反而越小。应使用随距离递减的权重，如距离的倒数，或相邻为 1。",
  headers: {
    row: "第一行像是标题。",
    column: "第一列像是名称。",
    both: "第一行和第一列像是标题。",
  },
  withoutHeaders: (address) => `去掉标题：使用 ${address}`,
  clean: (address) => `清理 ${address}……`,
  dealt: {
    part: (address, argument) => `${argument}：${address}`,
    apart: (parts) => `所选各列已分配到参数：${parts.join("；")}。`,
    unused: (addresses) => `未使用：${addresses.join("、")}。`,
    together: (address, argument) => `所选区域 ${address} 整体作为 ${argument}。`,
    swap: "互换",
    putTogether: (argument) => `全部用作 ${argument}`,
    dealOut: "按列分配",
  },
  orientation: {
    read: (rows, because) => {
      const lies = rows === null ? "按转置方向读取" : rows === "years" ? "按年份在行读取" : "按产业在行读取";
      return because === null ? `${lies}，作为一个序列。` : `${lies}，由 ${because} 确定。`;
    },
    turn: (rows) => (rows === "years" ? "年份在行，而此处应在列。" : "产业在行，而此处应在列。"),
    by: {
      row: () => "只有一行：按列计算时每个数只与自身比较。",
      years: (word) => `表中有多个年份：${word} 分别计算各年。`,
    },
    use: (argument, text) => `${argument} 使用 ${text}`,
  },
  totals: {
    says: (place, side, { kind, name, isSum }) => {
      const called = name === null ? place : `${place}（“${name}”）`;
      const others = side === "row" ? "其他各行" : "其他各列";
      if (kind === "average") return `${called}是${others}的平均值。`;
      if (kind === "subtotal") return `${called}是${others}中一部分的小计。`;
      return isSum ? `${called}是${others}之和。` : `${called}应为${others}的合计。`;
    },
    leaveOut: "去掉",
    leaveOutOf: (places) => `去掉 ${places}`,
    useAs: (argument) => `用作 ${argument}`,
  },
  leaveOutErrors: (side, lines) => `去掉含错误值的 ${lines} ${side === "row" ? "行" : "列"}`,
  obstacles: {
    function: (name) => `${name} 不是本加载项的函数，窗格无法计算，工作簿会计算。`,
    operation: "此项只能在工作簿中计算，因此没有预览。",
    intersection: "@ 取决于公式所在的位置，因此没有预览。",
    variable: (name) => `${name} 是 LAMBDA 的变量，因此没有预览。`,
    reference: (text) => `此工作簿中没有区域 ${text}。`,
    outside: (text) => `${text} 超出工作表的范围，最后一个单元格是 XFD1048576。`,
    "unknown function": (name) => `此版本中没有函数 ${name}。`,
  },
  results: {
    title: "或使用结果",
    titleFor: (argument) => `${argument}：使用结果`,
    none: "（无）",
    result: (name, place, rows, columns) => `${place} 中的 ${name}：${rows} × ${columns}`,
  },
  paper: {
    title: "或使用论文中的数据",
    layout: "数据",
    layouts: {
      "regions-sectors": "地区 × 产业",
      "regions-years": "地区 × 年份",
      regions: "各地区",
      "sectors-years": "产业 × 年份",
      "nation-sectors": "全国各产业",
    },
    year: "年份",
    measure: "指标",
    region: "地区",
    use: "使用这些数据",
  },
  labels: {
    withLabels: "带标签",
    rows: (address) => `行名：${address}`,
    columns: (address) => `列名：${address}`,
  },
  pictures: {
    chart: "插入图表",
    heatMap: "设为热力图",
    chartInserted: "图表已插入到结果旁。",
    heatMapAdded: "已设为热力图。",
    failed: "未能完成此操作。",
    lorenz: {
      title: "洛伦兹曲线",
      equality: "绝对平均线",
      x: "人口累计比重",
      y: "数值累计比重",
    },
    density: { title: "核密度曲线", x: "数值", y: "密度" },
    outlines: {
      title: "标准差椭圆",
      x: "经度",
      y: "纬度",
      year: (number) => `第 ${number} 年`,
    },
    sigma: "σ 收敛：历年离散程度",
    moran: { title: "莫兰散点图", x: "观测值", y: "空间滞后" },
    shiftShare: {
      title: "各产业的偏离—份额分量",
      parts: {
        national: "份额分量",
        mix: "结构偏离分量",
        competitive: "竞争力偏离分量",
        allocation: "配置分量",
        neighbour: "邻区分量",
      },
    },
    convergence: {
      title: "β 收敛：增长率与期初水平",
      headings: ["期初值的自然对数", "每期增长率（对数）"],
    },
    rankSize: {
      usual: { title: "位序—规模图", headings: ["位序", "位序的自然对数", "规模的自然对数"] },
      reverse: { title: "位序—规模图", headings: ["位序", "规模的自然对数", "“位序 − ½”的自然对数"] },
    },
  },
  result: "结果",
  resultBut: (left) => `结果：${left}`,
  fillIn: (names) => `填写 ${names.join("、")} 后即可看到结果。`,
  cannotPreview: "无法预览，原因见上。公式仍可插入。",
  fills: (rows, columns, address) =>
    rows * columns === 1
      ? `1 个单元格：${address}`
      : `${numbers.format(rows)} × ${numbers.format(columns)} 个单元格：${address}`,
  gives: (code) => `结果为错误值：${code}`,
  rowsLeft: (rows, columns) =>
    [rows > 0 ? `另有 ${numbers.format(rows)} 行` : "", columns > 0 ? `另有 ${numbers.format(columns)} 列` : ""]
      .filter((part) => part !== "")
      .join("，"),
  formula: "公式",
  place: "位置",
  placeHint: "左上角单元格",
  noPlace: "请输入一个单元格的地址，例如 H3。",
  useActive: (address) => `使用 ${address}`,
  kind: "插入形式",
  kinds: { formula: "公式", values: "数值", excelOnly: "Excel 公式" },
  kindHints: {
    formula: "随数据重新计算，需要安装 JJJ。",
    values: "当前的数值，不随数据变化。",
    excelOnly: "只用 Excel 自带函数的公式，供未安装 JJJ 的同事使用，会随数据重新计算。",
  },
  insert: (address) => `插入到 ${address}`,
  change: (address) => `修改 ${address}`,
  inserted: (address) => `已插入到 ${address}`,
  changed: (address) => `${address} 已修改`,
  fillInFirst: (argument) => `请先填写 ${argument}`,
  correctFirst: (argument) => `请先更正 ${argument}`,
  options: (count) => `${count} 个可选参数`,
  explain: "解读结果",
  coversSources: "结果会覆盖其所依据的数据，请另选位置。",
  occupied: (n, address) => `未作任何修改：${address} 中有 ${numbers.format(n)} 个单元格已有内容。`,
  placeRight: "查找空白位置",
  replace: "替换原有内容",
  chooseOther: "另选单元格",
  done: (place) => `已写入 ${place}`,
  goTo: (address) => `转到 ${address}`,
  failures: {
    protected: "工作表受保护。",
    editing: "正在编辑单元格。请在其中按 Enter 或 Esc，然后重试。",
    host: "未能完成此操作。",
  },
};
