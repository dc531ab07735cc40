import { upgrading as upgradingOf } from "../../core/structure/upgrading";
import { text } from "../../language/localized";
import { choice, defineFunction, range } from "../define";
import { sourceOf } from "../references/reference";
import { fu2010, gan2011 } from "../references/structure";

export const upgrading = defineFunction({
  name: "UPGRADING",
  family: "structure",
  title: text("Structural upgrading", "产业结构高级化"),
  summary: text(
    "Structural upgrading: how far a structure has moved towards the tertiary sector",
    "产业结构高级化：结构向第三产业演进的程度",
  ),
  args: [
    range(
      "values",
      text(
        "Output, employment or shares, not negative: regions in rows, primary to tertiary sector in columns; a single column is one region",
        "产出、就业或比重，非负：地区按行，第一至第三产业按列；单独一列为一个地区",
      ),
    ),
    choice("mode", text("Which index", "指标"), {
      level: text(
        "1·s₁ + 2·s₂ + 3·s₃ …, from 1 to the number of sectors",
        "产业结构层次系数 1·s₁ + 2·s₂ + 3·s₃……，介于 1 与产业个数",
      ),
      ratio: text("tertiary over secondary sector", "第三产业与第二产业之比"),
      angle: text(
        "3·θ₁ + 2·θ₂ + θ₃ with the angles to the three axes, radians, from 4.71 to 7.85",
        "夹角法 3·θ₁ + 2·θ₂ + θ₃，θ 为与各坐标轴的夹角（弧度），介于 4.71 与 7.85",
      ),
    }),
  ],
  errors: "first",
  result: { numbers: "index" },
  input: { tables: { values: { rows: "units", columns: "sectors", isSeries: true } } },
  help: {
    keywords: text(
      `structure upgrade, advancement of industrial structure, tertiarisation, servicification,
        Moore upgrading, industrial upgrading, structural upgrading, advanced structure,
        tertiary to secondary ratio, services over industry, transition to services,
        modernisation of structure, tertiarization, stage of structure, structural sophistication`,
      `产业升级, 高级化, 高度化, 产业结构升级, 第三产业比重, 产业结构高级化, 产业结构高度化, 产业层次系数,
        产业结构层次, 服务化, 第三产业与第二产业之比, 结构优化, 转型升级, 向服务业转型, 升级指数`,
    ),
    formula: String.raw`\begin{aligned} \mathrm{level} &= \sum_j j\,s_j,\qquad \mathrm{ratio} = \frac{v_3}{v_2} \\ \mathrm{angle} &= \sum_{k=1}^{3} \sum_{j=1}^{k} \theta_j,\qquad \cos\theta_j = \frac{s_j}{\lVert s \rVert} \end{aligned}`,
    where: text(
      String.raw`where $v_j$ is the value of sector $j$, counted from the primary sector, $s_j$ its share, $s$ the vector of shares and $\theta_j$ the angle between $s$ and axis $j$; $k$ counts the partial sums`,
      String.raw`其中 $v_j$ 为第 $j$ 次产业的数值，$s_j$ 为其比重，$s$ 为比重向量，$\theta_j$ 为 $s$ 与第 $j$ 坐标轴的夹角，$k$ 为求和序号`,
    ),
    result: text(
      "One number for each row, in a column: level and ratio are plain numbers, angle is in radians",
      "每行一个数值，排成一列：level 与 ratio 无量纲，angle 以弧度计",
    ),
    missing: text(
      "A blank sector is omitted from level; ratio and angle are blank where a sector that they need is. A region of blanks gives a blank, one that adds up to zero (for ratio one without secondary sector) #DIV/0!, one with a negative value #NUM!, each in its cell. The first error value is the result. ratio and angle need three sectors, level takes any number.",
      "level 略去空白产业；ratio 与 angle 所需产业为空白时返回空白。整行空白返回空白，合计为零（ratio 为第二产业为零）返回 #DIV/0!，含负值返回 #NUM!，均只影响该行。输入中有错误值时返回其中第一个。ratio 与 angle 需要三个产业，level 不限个数。",
    ),
    reading: text(
      "Of three sectors, level is 1 for a purely primary and 3 for a purely tertiary structure, angle 4.71 (3π/2) and 7.85 (5π/2). ratio above 1 means that services outweigh industry; it ignores agriculture, so compare it with level. A rise can also come from industry shrinking.",
      "分三次产业时，level 在全为第一产业时为 1，全为第三产业时为 3；angle 相应为 4.71（3π/2）与 7.85（5π/2）。ratio 大于 1 表示第三产业超过第二产业，但不含第一产业，宜与 level 对照。工业萎缩也会使指标上升。",
    ),
    bands: {
      ratio: {
        limits: [1],
        names: [text("industry is larger", "第二产业较大"), text("services are larger", "第三产业较大")],
      },
    },
    elsewhere: text(
      "The level coefficient is also printed as a double sum over sectors from high to low, which is the same number, and times 100. Some papers count the secondary and tertiary sectors with other weights.",
      "产业结构层次系数也写作由高到低的二重求和，结果相同；亦有乘以 100 者。部分文献对第二、第三产业采用其他权重。",
    ),
    references: [sourceOf(gan2011, text("ratio", "ratio")), sourceOf(fu2010, text("angle", "angle"))],
    examples: [
      {
        call: "=JJJ.UPGRADING({161.8,4352.3,14986.5;188.45,7276.68,6905.03;3500.4,14762.1,10038.9})",
        returns: [[2.7602176343292], [2.4673977186057776], [2.2310309737327483]],
        shows: text("Beijing, Tianjin and Hebei in 2013: level", "北京、天津、河北 2013 年产业结构层次系数"),
      },
      {
        call: '=JJJ.UPGRADING({161.8,4352.3,14986.5;188.45,7276.68,6905.03;3500.4,14762.1,10038.9},"ratio")',
        returns: [[3.443351791007054], [0.9489258837821644], [0.6800455219785803]],
        shows: text("Tertiary over secondary sector", "第三产业与第二产业之比"),
      },
      {
        call: '=JJJ.UPGRADING({161.8,4352.3,14986.5;188.45,7276.68,6905.03;3500.4,14762.1,10038.9},"angle")',
        returns: [[7.540455017215861], [6.986571076044086], [6.366077774647322]],
        shows: text("The angle index", "夹角法指数"),
      },
      {
        call: '=JJJ.UPGRADING({4352.3,14986.5},"ratio")',
        returns: { error: "#VALUE!", reason: "vector-length" },
        shows: text("All three sectors are needed", "需要三次产业齐全"),
      },
    ],
    seeAlso: ["STRUCTCHANGE", "RATIONALITY", "SHARE"],
  },
  compute: ({ values, mode }) => upgradingOf(values, mode),
});
