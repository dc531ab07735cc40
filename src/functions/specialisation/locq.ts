import { locationQuotient } from "../../core/specialisation/location-quotient";
import { text } from "../../language/localized";
import { choice, defineFunction, number, range } from "../define";
import { hoenOosterhaven2006, laursen2015, pep1939 } from "../references/specialisation";
import type { Bands } from "../result-form";
import { allNumbers, numbersInColumn, numbersInRow, runsAlongRows, signed, sum } from "../step-by-step";

const around = (limit: number): Bands => ({
  limits: [limit],
  names: [text("under-represented", "相对不足"), text("specialised", "专业化")],
  at: text("like the reference", "与参照相同"),
});

export const locq = defineFunction({
  name: "LOCQ",
  family: "specialisation",
  title: text("Location quotient", "区位商"),
  summary: text(
    "Location quotient: a region's share of a sector against the reference area's",
    "区位商：地区某产业比重与参照区该产业比重之比",
  ),
  args: [
    range(
      "values",
      text(
        "Output or employment, not negative: regions in rows, sectors in columns, or the other way round if reference is a column",
        "产出或就业，非负：地区按行、产业按列；reference 表明方向相反时亦可",
      ),
    ),
    range(
      "reference",
      text(
        "The reference area's sectors: a row for sectors in columns, a column for sectors in rows; if omitted, the column sums of values",
        "参照区各产业数值：产业按列时为一行，按行时为一列；省略时用 values 各列合计",
      ),
      { optional: true },
    ),
    choice("mode", text("Which variant", "计算形式"), {
      lq: text("the quotient, 1 = as the reference", "区位商，1 表示与参照相同"),
      rsca: text("(LQ − 1)/(LQ + 1), from −1 to 1", "(LQ − 1)/(LQ + 1)，介于 −1 与 1"),
      log: text("ln LQ", "ln LQ"),
      additive: text("share minus reference share", "比重减参照比重"),
      binary: text("1 where LQ ≥ 1 (within 1e-9), else 0", "LQ ≥ 1（容差 1e-9）为 1，否则为 0"),
      z: text("z-score of LQ over the regions, sector by sector", "按产业对各地区 LQ 作 z 标准化"),
    }),
    range(
      "region_totals",
      text("Each region's whole economy, when not all sectors are listed", "各地区全部产业合计，用于未列全产业时"),
      { optional: true },
    ),
    number(
      "reference_total",
      text(
        "The reference area's whole economy, when not all sectors are listed",
        "参照区全部产业合计，用于未列全产业时",
      ),
      { optional: true },
    ),
  ],
  errors: "in place",
  result: {
    numbers: "index",
    except: { additive: "share", binary: "count" },
    picture: { kind: "heat map", middle: { lq: 1, rsca: 0, log: 0, additive: 0, z: 0 } },
  },
  input: {
    tables: {
      values: {
        rows: "units",
        columns: "sectors",
        toldBy: { argument: "reference", usual: "columns" },
        isSymmetric: true,
      },
    },
    whole: { values: "reference" },
  },
  help: {
    keywords: text(
      `LQ, location quotient, specialisation, specialization, localization coefficient,
        coefficient of localization, revealed comparative advantage, RCA, Balassa index, RSCA, REAT locq,
        EconGeo RCA, EconGeo location.quotient, industrial cluster, specialised, specialised industries,
        specialisation of a region, regional specialisation, what is my region good at,
        over-represented industry, overrepresented sector, industries concentrated in a region,
        which industries are concentrated, concentrated industry, key industries, economic base, export base,
        local concentration, concentration of an industry in a region, cluster, cluster mapping,
        comparative advantage, symmetric comparative advantage, location coefficient, PySAL location quotient,
        REAT locq2, dominant sectors, competitive industries, what is the region known for,
        dominant industries, leading sectors, strengths of a region`,
      `区位熵, 区位商, 专门化率, 专业化, 显示性比较优势, 比较优势, 产业集聚, 优势产业, 专业化程度, 专门化程度,
        专业化部门, 专业化水平, 区域专业化, 地区专业化, 产业专业化, 区位商系数, 地方化, 优势部门, 特色产业,
        主导产业, 主导产业选择, 产业集聚度, 产业集聚水平, 集聚程度, 集中程度, 相对集中, 集群, 产业集群,
        比较优势指数, RCA指数, 哪些产业有优势, 哪些产业集中, 基本部门, 输出产业, 输出部门, 竞争优势`,
    ),
    formula: String.raw`LQ_{ij} = \frac{x_{ij}/x_i}{X_j/X}`,
    where: text(
      String.raw`where $x_{ij}$ is the value of sector $j$ in region $i$, $x_i$ the region's total, $X_j$ the sector in the reference area and $X$ its total; $LQ_{ij}$ is the quotient`,
      String.raw`其中 $x_{ij}$ 为地区 $i$ 产业 $j$ 的数值，$x_i$ 为地区合计，$X_j$ 为参照区产业 $j$ 的数值，$X$ 为参照区合计，$LQ_{ij}$ 为区位商`,
    ),
    result: text("Numbers in the same shape as values", "与 values 大小相同"),
    missing: text(
      "A blank stays blank and is in no total. A zero total gives #DIV/0! in the cells it divides; log of an LQ of 0 gives #NUM! there. A single row or column without reference and region_totals gives #VALUE!. An error value comes out in its place and wherever its totals are used. A negative value gives #NUM!.",
      "空白仍为空白，且不计入合计。合计为零时相应单元格为 #DIV/0!；LQ 为 0 时 log 为 #NUM!。只有一行或一列且未给出 reference 与 region_totals 返回 #VALUE!。错误值在原位返回，并影响用到其合计的单元格。负值返回 #NUM!。",
    ),
    reading: text(
      "Above 1 the region is specialised in the sector, at 1 it is like the reference, below 1 the sector is under-represented. Mode z uses the population standard deviation.",
      "大于 1 表示该地区在此产业上专业化，等于 1 与参照相同，小于 1 表示相对不足。z 采用总体标准差。",
    ),
    bands: { lq: around(1), rsca: around(0), log: around(0), additive: around(0) },
    elsewhere: text(
      "EconGeo rounds RCA to two decimals, turns the whole matrix to zeros when one cell is missing and 0/0 to 0, and marks structures equal to the reference at random in binary mode. REAT's locq2 standardises rows by column means. The additive form is also defined over the sector's total (REAT): here it is over the region's.",
      "EconGeo 将 RCA 取两位小数，有一个缺失值即全部变为零，0/0 记为 0，且二值模式下，结构与参照区相同时取 0 或 1 并不确定。REAT 的 locq2 标准化时对行误用了列均值。加法形式另有以产业合计为分母的定义（REAT），此处以地区合计为分母。",
    ),
    references: [pep1939, laursen2015, hoenOosterhaven2006],
    examples: [
      {
        call: "=JJJ.LOCQ({161.8,4352.3,14986.5;188.45,7276.68,6905.03;3500.4,14762.1,10038.9},{56957,249684,262204})",
        returns: [
          [0.08286619200735879, 0.5084802406388872, 1.6672736109981428],
          [0.13097287981857691, 1.1536522169143524, 1.0424580767498979],
          [1.235254925756881, 1.1883474957719578, 0.7695429095640791],
        ],
        shows: text(
          "Beijing, Tianjin and Hebei against China, value added 2013",
          "北京、天津、河北对全国，2013 年增加值",
        ),
      },
      {
        call: '=JJJ.LOCQ({161.8,4352.3,14986.5},{56957,249684,262204},"rsca")',
        returns: [[-0.8469502647344712, -0.32583771806844436, 0.25017066424934065]],
        shows: text("Beijing's symmetric comparative advantage", "北京的对称性比较优势"),
      },
      {
        call: "=JJJ.LOCQ({161.8;4352.3;14986.5},{56957;249684;262204})",
        returns: [[0.08286619200735877], [0.5084802406388871], [1.6672736109981425]],
        shows: text("Beijing alone, with the sectors down the rows", "只有北京，产业按行排列"),
      },
      {
        call: "=JJJ.LOCQ({10;20})",
        returns: {
          error: "#VALUE!",
          reason: "needs-reference",
        },
        shows: text("A single region needs a reference", "单个地区需要参照"),
      },
      {
        call: "=JJJ.LOCQ({4352.3;7276.68},249684,,{19500.6;14370.16},568845)",
        returns: [[0.5084802406388872], [1.1536522169143524]],
        shows: text("One sector alone, with the totals of the whole economy", "只列一个产业，另给全部产业合计"),
      },
    ],
    seeAlso: ["SHARE", "HACHMAN", "KRUGMAN", "LOCGINI", "GRADIENTCOEF"],
  },
  compute: ({ values, reference, mode, region_totals, reference_total }) =>
    locationQuotient(values, reference, mode, { regionTotals: region_totals, referenceTotal: reference_total }),
  /** `(B2/SUM($B2:$D2))/(SUM(B$2:B$4)/SUM($B$2:$D$4))`, or against a reference area in a row, or in a column for sectors in rows. */
  excelOnly: ({ source, modeOf, has }) => {
    const values = source("values");
    if (values === null || has("region_totals") || has("reference_total")) return null;
    const reference = source("reference");
    const isAgainst = has("reference");
    const isAcross = reference?.rows === 1 && reference.columns === values.columns;
    const isDown = !isAcross && reference?.columns === 1 && reference.rows === values.rows;
    if (isAgainst && !isAcross && !isDown) return null;
    const mode = modeOf("mode");
    return (row, column) => {
      const ofRegion = isDown ? values.column(column) : values.row(row);
      const share = `${values.cell(row, column)}/SUM(${ofRegion})`;
      const ofReference = isAgainst
        ? `${reference?.spread(row, column) ?? ""}/SUM(${reference?.all ?? ""})`
        : `SUM(${values.column(column)})/SUM(${values.all})`;
      const quotient = `(${share})/(${ofReference})`;
      switch (mode) {
        case "lq":
          return quotient;
        case "rsca":
          return `(${quotient}-1)/(${quotient}+1)`;
        case "log":
          return `LN(${quotient})`;
        case "additive":
          return `${share}-${ofReference}`;
        default:
          return null;
      }
    };
  },
  /** The region's share of the sector over that of the reference area. */
  stepByStep: ({ rows, modeOf, row, column, write }) => {
    const values = rows("values");
    const value = values?.[row]?.[column];
    if (typeof value !== "number" || values === null || modeOf("mode") !== "lq") return null;
    if (rows("region_totals") !== null || rows("reference_total") !== null) return null;
    const reference = rows("reference");
    const turned = runsAlongRows(reference, values);
    // If omitted, the reference is the column sums.
    const width = turned ? values.length : (values[0]?.length ?? 0);
    const sums = Array.from({ length: width }, (_, place) =>
      numbersInColumn(values, place).reduce((all, one) => all + one, 0),
    );
    const others = reference === null ? sums : allNumbers(reference);
    const counterpart = others[turned ? row : column];
    if (counterpart === undefined || others.length !== width) return null;
    const ofRegion = turned ? numbersInColumn(values, column) : numbersInRow(values, row);
    const own = `${signed(value, write)} / ${sum(ofRegion, write)}`;
    return `(${own}) / (${signed(counterpart, write)} / ${sum(others, write)})`;
  },
});
