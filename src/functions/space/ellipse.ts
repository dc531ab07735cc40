import { ellipseColumns } from "../../core/space/ellipse-table";
import { standardEllipses } from "../../core/space/standard-ellipse";
import { text } from "../../language/localized";
import { ellipseRows, outlineRows } from "../arguments/space/ellipses";
import { choice, defineFunction, range } from "../define";
import { sinnott1984 } from "../references/linkage";
import { sourceOf } from "../references/reference";
import { lefever1926, yuill1971 } from "../references/space";
import { ellipseSteps } from "./results/ellipse-steps";

export const ellipse = defineFunction({
  name: "ELLIPSE",
  family: "space",
  title: text("Standard deviational ellipse", "标准差椭圆"),
  summary: text(
    "Gravity centre and standard deviational ellipse of points, year by year, and how the centre moved",
    "重心与标准差椭圆：逐年的重心、长短轴、方位角，以及重心移动的距离与方向",
  ),
  args: [
    range(
      "lat",
      text("Latitudes in decimal degrees, one for each place; planar: y", "各地纬度，十进制度；planar 为 y"),
    ),
    range(
      "lon",
      text("Longitudes in decimal degrees, one for each latitude; planar: x", "经度，与纬度一一对应；planar 为 x"),
    ),
    range(
      "weights",
      text(
        "What is distributed, such as GDP: one column for each year; if omitted, all places weigh the same",
        "权重，如地区生产总值：每年一列；省略时各地权重相等",
      ),
      { optional: true },
    ),
    choice("mode", text("How long the axes are", "轴长的算法"), {
      sd: text("the standard deviations along them", "沿轴方向的标准差"),
      arcgis: text("√2 times these, as in ArcGIS", "其 √2 倍，同 ArcGIS"),
      crimestat: text(
        "√2 times these with n − 2 in place of n, as in CrimeStat; without weights",
        "其 √2 倍且以 n − 2 代替 n，同 CrimeStat；不可加权",
      ),
    }),
    choice("output", text("The whole table, or one column of it", "整张表，或其中一列"), {
      table: text("a heading and one row for each year", "表头及每年一行"),
      lat: text("latitude of the centre", "重心纬度"),
      lon: text("longitude of the centre", "重心经度"),
      major: text("half the long axis", "长半轴"),
      minor: text("half the short axis", "短半轴"),
      angle: text("degrees of the long axis clockwise from north, 0 to 180", "方位角：长轴自正北顺时针的度数，0～180"),
      area: text("area of the ellipse", "椭圆面积"),
      eccentricity: text("0 for a circle, 1 for a line", "离心率：圆为 0，直线为 1"),
      distance: text("how far the centre moved since the year before", "重心较上一年移动的距离"),
      bearing: text("where to it moved, degrees clockwise from north", "重心移动的方向，自正北顺时针的度数"),
      points: text("the outline as points for a scatter chart: lon, lat", "椭圆边界上的点（经度、纬度），供绘制散点图"),
    }),
    choice("coordinates", text("What lat and lon are", "坐标类型"), {
      degrees: text("degrees on the sphere; lengths in km", "球面经纬度，长度为千米"),
      planar: text("projected; lengths in their unit", "已投影的平面坐标，长度为其单位"),
    }),
  ],
  errors: "first",
  result: {
    numbers: "points",
    except: { area: "amount", eccentricity: "index", lat: "coefficient", lon: "coefficient", points: "coefficient" },
    picture: { kind: "outlines", word: "points" },
  },
  input: {
    lines: ["lat", "lon"],
    rest: "weights",
    tables: { weights: { rows: "units", columns: "years", toldBy: { argument: "lat", usual: "rows" } } },
  },
  help: {
    keywords: text(
      `standard deviational ellipse, SDE, directional distribution, mean centre, mean center, weighted mean center,
        centre of gravity, center of gravity, gravity centre, economic centre of gravity, centroid, migration of the centre,
        standard distance, ArcGIS directional distribution, aspace calc_sde, pointpats ellipse, CrimeStat,
        where is the centre of the economy, how did the centre move, spatial distribution of points, ellipse as points`,
      `标准差椭圆, 标准椭圆, 空间椭圆, 加权标准差椭圆, 重心, 重心模型, 经济重心, 人口重心, 产业重心, 重心迁移,
        重心移动, 重心转移轨迹, 方向分布, 方位角, 转角, 长轴, 短轴, 平均中心, 空间分布格局, 重心往哪里移动`,
    ),
    formula: String.raw`\sigma_{1,2}^2 = \frac{f}{2N}\left(S_{xx} + S_{yy} \pm R\right),\qquad R^2 = (S_{xx} - S_{yy})^2 + 4 S_{xy}^2,\qquad \tan 2\theta = \frac{2 S_{xy}}{S_{yy} - S_{xx}}`,
    where: text(
      String.raw`where $S_{xx}$, $S_{yy}$ and $S_{xy}$ are the weighted sums of squares and of products of the deviations $x$ to the east and $y$ to the north from the weighted mean centre, $N$ is the sum of the weights and $f$ is 1 (sd) or 2 (arcgis; crimestat, with $N$ two less than the number of points); $R$ is the difference of the sums of squares along the two axes, $\sigma_{1,2}$ are the long and the short half axis and $\theta$ is the angle of the long one`,
      String.raw`其中 $S_{xx}$、$S_{yy}$、$S_{xy}$ 为各地对加权重心的离差（$x$ 向东、$y$ 向北）的加权平方和与乘积和，$N$ 为权重之和，$f$ 为 1（sd）或 2（arcgis；crimestat 的 $N$ 为点数减 2）；$R$ 为沿两轴的离差平方和之差，$\sigma_{1,2}$ 为长、短半轴，$\theta$ 为长轴的方位角`,
    ),
    result: text(
      "table: lat, lon, major, minor, angle, area, eccentricity, distance, bearing with a heading, one row for each year; km, square km and degrees; a column by name. points: two columns of 73 points, longitude first, for each year. Where weights has the years in rows, as lat in a row says, rows and columns are exchanged",
      "table：表头之下每年一行，依次为重心纬度、经度、长半轴、短半轴、方位角、面积、离心率、移动距离、移动方向；单位为千米、平方千米与度；可按名称取一列。points：每年两列 73 个点，先经度后纬度。若 weights 按行为年份（lat 为一行），结果的行列互换",
    ),
    missing: text(
      "A place blank in lat or lon is omitted, and a blank weight is 0. A year whose weights are all 0 has #DIV/0! in its row, a circle as its angle; the first row has no move, and a centre that did not move no bearing. Fewer than two places (three in crimestat), a negative weight, a latitude beyond ±90 or a longitude beyond ±360 give #NUM!, weights in crimestat #VALUE!. The first error value is the result.",
      "纬度或经度为空白的地点不计入，空白权重为 0。某年权重全为 0 时该行为 #DIV/0!，圆的方位角为 #DIV/0!；第一行没有移动，重心未动时没有方向。地点不足两个（crimestat 为三个）、权重为负、纬度超出 ±90 或经度超出 ±360 返回 #NUM!，crimestat 加权返回 #VALUE!。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "The centre is where the weights balance; the long axis shows the direction in which they spread, and a smaller area that they concentrate. If major and minor are nearly equal, the angle says little. Of normally distributed weights 39% lie within the ellipse, in arcgis 63%. Degrees are projected around the mean of the places, good to about 1% within China; for more, project first and use planar. If the date line runs between the places, write longitudes beyond 180.",
      "重心是权重平衡之处；长轴表示分布延伸的方向，面积缩小表示趋于集聚。长短轴接近时方位角意义不大。正态分布时，sd 椭圆约含 39% 的权重，arcgis 约含 63%。经纬度以各地平均值为中心投影，在中国范围内误差约 1%；要求更高时请先投影，再用 planar。跨越日期变更线的地点，经度请写成超过 180 的数。",
    ),
    elsewhere: text(
      "ArcGIS (Directional Distribution) multiplies both axes by √2, which is arcgis here. CrimeStat and aspace (R) do so and divide by n − 2, which is crimestat; aspace's weighted form divides by the sum of the weights less 2, so that its lengths depend on the unit of the weights. pointpats (PySAL) has crimestat by default and sd with method yuill; its angle is that of its own axis, not always of the long one.",
      "ArcGIS（Directional Distribution）将两轴乘以 √2，即此处的 arcgis。CrimeStat 与 R 的 aspace 另除以 n − 2，即 crimestat；aspace 的加权形式除以权重之和减 2，轴长因而随权重单位改变。pointpats（PySAL）默认为 crimestat，method 取 yuill 时为 sd；其角度是自身坐标轴的转角，不一定是长轴的方位角。",
    ),
    references: [lefever1926, yuill1971, sourceOf(sinnott1984, text("distance on the sphere", "球面距离"))],
    benchmark: { lat: "latitudes", lon: "longitudes" },
    examples: [
      {
        call: "=JJJ.ELLIPSE({39.9;39.1;38.0},{116.4;117.2;114.5},{12153,19500.6;7521.85,14370.16;17235.48,28301.4})",
        returns: [
          [...ellipseColumns],
          [
            38.849754933104094,
            115.67581433165188,
            129.91927795109603,
            39.798582803845605,
            46.55248354731418,
            16243.92884350141,
            0.9519243645475614,
            null,
            null,
          ],
          [
            38.850192690747754, 115.7200086340896, 129.47669692097566, 40.98458352311378, 47.66729022295936,
            16671.01378117624, 0.9485790859501735, 3.8274363612831577, 89.25744406493983,
          ],
        ],
        shows: text(
          "GDP of Beijing, Tianjin and Hebei in 2009 and 2013: the centre moved 3.8 km to the east",
          "京津冀 2009、2013 年地区生产总值：重心东移 3.8 千米",
        ),
      },
      {
        call: '=JJJ.ELLIPSE({0;0;2;4},{0;2;3;7},,"arcgis","table","planar")',
        returns: [
          [...ellipseColumns],
          [
            1.5,
            3,
            4.252681333410269,
            0.6439731954544802,
            57.55741744307228,
            8.603605814318215,
            0.9884683562912674,
            null,
            null,
          ],
        ],
        shows: text("Four points in a plane, with the axes of ArcGIS", "平面上的四个点，轴长同 ArcGIS"),
      },
      {
        call: '=JJJ.ELLIPSE({0;3;6},{0;4;8},,"sd","angle","planar")',
        returns: [[53.13010235415598]],
        shows: text("Points on a line: four steps east for three north", "三点共线：向东四、向北三"),
      },
      {
        call: '=JJJ.ELLIPSE({0;0;2;2},{0;2;0;2},,,"angle","planar")',
        returns: { error: "#DIV/0!" },
        shows: text("The corners of a square: a circle has no angle", "正方形的四角：圆没有方位角"),
      },
      {
        call: "=JJJ.ELLIPSE({116;117;114},{39;40;38})",
        returns: { error: "#NUM!", reason: "out-of-range" },
        shows: text("Latitude and longitude exchanged", "纬度与经度颠倒"),
      },
      {
        call: '=JJJ.ELLIPSE({1;2;4},{1;2;3},{1;2;3},"crimestat",,"planar")',
        returns: { error: "#VALUE!", reason: "weights-without-sample" },
        shows: text("crimestat has no weighted form", "crimestat 没有加权形式"),
      },
    ],
    seeAlso: ["DISTANCE", "GRAVITY", "WEIGHTS"],
  },
  compute: ({ lat, lon, weights, mode, output, coordinates }) => {
    const ellipses = standardEllipses(lat, lon, weights, mode, coordinates);
    return output === "points" ? outlineRows(ellipses) : ellipseRows(ellipses, output);
  },
  stepByStep: ellipseSteps,
});
