import { IndicatorError } from "../../core/indicator-error";
import { greatCircleDistance } from "../../core/linkage/great-circle-distance";
import { text } from "../../language/localized";
import { defineFunction, range } from "../define";
import { moritz2000, sinnott1984 } from "../references/linkage";

export const distance = defineFunction({
  name: "DISTANCE",
  family: "linkage",
  title: text("Great-circle distance", "大圆距离"),
  summary: text("Great-circle distances in km between places, as a matrix", "各地之间的大圆距离（千米），返回矩阵"),
  args: [
    range("lat", text("Latitudes in decimal degrees, south negative", "纬度，十进制度，南纬为负")),
    range(
      "lon",
      text(
        "Longitudes in decimal degrees, west negative, one for each latitude",
        "经度，十进制度，西经为负，与纬度一一对应",
      ),
    ),
    range("lat2", text("Latitudes of other places; if omitted, the same places", "另一组地点的纬度；省略时为同一组"), {
      optional: true,
    }),
    range("lon2", text("Longitudes of the other places", "另一组地点的经度"), { optional: true }),
  ],
  errors: "first",
  result: { numbers: "points", pairs: true, areDistances: true },
  input: { lines: ["lat", "lon"], isByRow: true },
  help: {
    keywords: text(
      `great circle, haversine, latitude longitude, coordinates, kilometres, km, REAT dist, distance matrix,
        distance between cities, distances between places, geographic distance, geographical distance,
        spherical distance, distance from latitude and longitude, longitude, latitude, lat lon, GPS,
        how far apart, straight line distance, as the crow flies, geodesic, separation of cities,
        kilometers between cities`,
      `球面距离, 经纬度, 大圆距离, 距离矩阵, 距离, 城市间距离, 城市距离, 地理距离, 经度, 纬度, 经纬度距离,
        经纬度坐标, 坐标距离, 空间距离, 直线距离, 两地距离, 公里, 千米, 大圆, 球面, 半正矢`,
    ),
    formula: String.raw`d = 2R \arcsin\sqrt{h},\qquad h = \sin^2\frac{\varphi_2 - \varphi_1}{2} + \cos\varphi_1 \cos\varphi_2 \sin^2\frac{\lambda_2 - \lambda_1}{2},\qquad R = 6371.0088`,
    where: text(
      String.raw`where $\varphi_1$, $\varphi_2$ are the latitudes and $\lambda_1$, $\lambda_2$ the longitudes of the two places and $R$ is the earth's mean radius in km; $d$ is the distance, $h$ its haversine`,
      String.raw`其中 $\varphi_1$、$\varphi_2$ 为两地纬度，$\lambda_1$、$\lambda_2$ 为经度，$R$ 为地球平均半径（千米），$d$ 为距离，$h$ 为其半正矢`,
    ),
    result: text(
      "Kilometres: the places in rows, the other places in columns; without other places a symmetric matrix with zeros on its diagonal",
      "千米：各地按行，另一组按列；省略另一组时为对角线为零的对称矩阵",
    ),
    missing: text(
      "A place with a blank coordinate gives a blank row and column. A latitude beyond ±90 or a longitude beyond ±360 gives #NUM!. The first error value is the result.",
      "坐标有空白的地点所在行列为空白。纬度超出 ±90 或经度超出 ±360 返回 #NUM!。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "The shortest way on a sphere with the earth's mean radius, at most about 0.6% off the distance on the ellipsoid. For linkages between cities travel times are often the better distance.",
      "按地球平均半径计算的球面最短（大圆）距离，与椭球面距离相差至多约 0.6%。研究城市联系时，通行时间往往更合适。",
    ),
    elsewhere: text(
      "REAT uses R = 6378 and the arc cosine, which returns NaN for some pairs of equal points and errors of 0.02% for points a metre apart.",
      "REAT 取 R = 6378 并用反余弦，对部分相同的点返回 NaN，相距一米的点误差达 0.02%。",
    ),
    references: [sinnott1984, moritz2000],
    benchmark: { lat: "latitudes", lon: "longitudes" },
    examples: [
      {
        call: "=JJJ.DISTANCE({39.9042;39.3434;38.0428},{116.4074;117.3616;114.5149})",
        returns: [
          [0, 102.79747813838058, 263.813457653283],
          [102.79747813838058, 0, 286.25402131592404],
          [263.813457653283, 286.25402131592404, 0],
        ],
        shows: text("Beijing, Tianjin and Shijiazhuang", "北京、天津、石家庄"),
      },
      {
        call: "=JJJ.DISTANCE(0,179,0,-179)",
        returns: [[222.3901604670658]],
        shows: text("Across the date line", "跨越日期变更线"),
      },
      {
        call: "=JJJ.DISTANCE({39.9042;39.3434},{116.4074;117.3616},38.0428)",
        returns: { error: "#VALUE!", reason: "needs-argument" },
        shows: text("Other places without longitudes", "另一组地点缺少经度"),
      },
    ],
    seeAlso: ["GRAVITY", "ACCESSIBILITY"],
  },
  compute: ({ lat, lon, lat2, lon2 }) => {
    if (lat2 !== null && lon2 !== null) return greatCircleDistance(lat, lon, { lat: lat2, lon: lon2 });
    if (lat2 === null && lon2 === null) return greatCircleDistance(lat, lon, null);
    const [argument, mode] = lat2 === null ? ["lat2", "lon2"] : ["lon2", "lat2"];
    throw new IndicatorError("value", "needs-argument", { argument, mode });
  },
});
