// Made by npm run paper from datapackage.json and its CSV files. Do not edit.
import type { Localized } from "../../language/localized";

export const referenceNotes: readonly Localized[] = [
{"en":"First-release statistical communiqué as widely quoted; the sectors add up, no copy of the release was compared.","zh":"统计公报初次发布数，为常见引用数；三次产业相加与总额一致，未与公报原件核对。"},
{"en":"First release as widely quoted, no copy compared. Later verified as 52374, 235162, 231934, together 519470.","zh":"初次发布数，为常见引用数，未与原件核对。后经核实为 52374、235162、231934，合计 519470。"},
{"en":"Statistical communiqué for 2013, read in a reproduction.","zh":"2013 年统计公报，据转载。"},
{"en":"Sum of Tables 2, 3 and 4; the figure of Table 3 is reconstructed.","zh":"表 2、表 3、表 4 之和，其中表 3 为重建数。"},
{"en":"Beijing's first release for 2010, read in a quotation.","zh":"北京市 2010 年初次发布数，据转引。"},
{"en":"The release of July 2012 gives 16251.9 as verified and calls it 251.5 more than the preliminary figure.","zh":"2012 年 7 月公布的核实数为 16251.9，并称比初步核算数多 251.5。"},
{"en":"Beijing's release of January 2014, read in a reproduction.","zh":"北京市 2014 年 1 月发布，据转载。"},
{"en":"Tianjin's statistical communiqué for 2009, of March 2010, read in a reproduction.","zh":"天津市 2009 年统计公报（2010 年 3 月），据转载。"},
{"en":"The total 26575.01 was found in a published ranking.","zh":"总额 26575.01 见于公开排名。"},
{"en":"The total was found in a published ranking.","zh":"总额见于公开排名。"},
{"en":"Persons employed at the end of the year, as widely quoted; no copy of the yearbook was compared. The sectors add to 75827: rounding.","zh":"年末就业人员，为常见引用数，未与年鉴原件核对。三次产业相加为 75827，系四舍五入。"},
{"en":"Persons employed at the end of the year, as widely quoted; no copy of the yearbook was compared.","zh":"年末就业人员，为常见引用数，未与年鉴原件核对。"},
{"en":"As quoted from the yearbook, no copy compared; the sectors add up. The economic census counts otherwise: staff of legal units, 1111.3 in all without the primary sector.","zh":"据年鉴转引，未与原件核对；三次产业相加与总数一致。经济普查口径不同：法人单位从业人员（不含第一产业）共 1111.3 万人。"},
{"en":"As quoted from the yearbook, no copy compared. The split by sector is not given.","zh":"据年鉴转引，未与原件核对。未给出分产业数。"},
{"en":"Permanent population at the end of the year, as first published and widely quoted; no copy compared. After the census of 2010: 1860.","zh":"年末常住人口初次发布数，为常见引用数，未与原件核对。2010 年人口普查后修订为 1860。"},
{"en":"Permanent population at the end of the year, as first published and widely quoted; no copy compared. Later 1961.9.","zh":"年末常住人口初次发布数，为常见引用数，未与原件核对。后修订为 1961.9。"},
{"en":"Permanent population at the end of the year, as first published and widely quoted; no copy compared.","zh":"年末常住人口初次发布数，为常见引用数，未与原件核对。"},
{"en":"Permanent population at the end of the year, as first published and widely quoted; no copy compared. The mean of 2012 and 2013 gives the published GDP per capita of 2013.","zh":"年末常住人口初次发布数，为常见引用数，未与原件核对。2012 年与 2013 年的均值与公布的 2013 年人均地区生产总值相符。"},
{"en":"As quoted from the release; no copy compared. It is GDP ÷ the mean of 1695 and 1755.","zh":"据公报转引，未与原件核对。等于地区生产总值 ÷ 1695 与 1755 的均值。"},
{"en":"As quoted from the release; no copy compared. It does not follow from the population given here.","zh":"据公报转引，未与原件核对。与此处所列人口不相符。"},
{"en":"GDP ÷ mean population, with 1961.9 for the end of 2010.","zh":"地区生产总值 ÷ 平均人口（2010 年末取 1961.9）。"},
{"en":"GDP ÷ mean of the population at the end of this year and the last.","zh":"地区生产总值 ÷ 上年末与本年末人口的均值。"},
{"en":"As quoted from the release; no copy compared.","zh":"据公报转引，未与原件核对。"},
{"en":"First estimate, read in a reproduction; verified later as 12643. The two lie on both sides of the World Bank's limit of 12475.","zh":"初步核算数，据转载；后核实为 12643。两数分处世界银行标准 12475 的两侧。"},
{"en":"Tianjin's statistical communiqué for 2009, read in a reproduction.","zh":"天津市 2009 年统计公报，据转载。"},
{"en":"Read beside the communiqué for 2013.","zh":"见于 2013 年统计公报的报道。"},
{"en":"World Bank, Atlas method, as first released; no copy compared. No figures by province are published.","zh":"世界银行图表集法，初次发布数，未与原件核对。分省数据未公布。"},
];

export const noteOfCell: readonly (readonly number[])[] = [
[0,0,0,1,2],
[0,0,0,1,2],
[0,0,0,1,2],
[0,0,0,1,2],
[3,4,5,3,6],
[7,3,3,3,3],
[3,3,3,8,9],
[10,11,11,11,11],
[10,11,11,11,11],
[10,11,11,11,11],
[10,11,11,11,11],
[-1,-1,-1,-1,12],
[-1,-1,-1,-1,12],
[-1,-1,-1,-1,12],
[-1,-1,-1,-1,12],
[-1,-1,-1,-1,13],
[-1,-1,-1,-1,13],
[14,15,16,17,17],
[16,16,16,16,16],
[16,16,16,16,16],
[18,19,20,21,6],
[7,19,21,21,21],
[22,21,21,21,21],
[-1,-1,-1,-1,2],
[-1,-1,23,-1,6],
[24,-1,-1,-1,-1],
[-1,-1,-1,-1,25],
[-1,-1,-1,-1,26],
];

export const measureWords: Readonly<Record<string, { readonly label: Localized; readonly unit: Localized }>> =
{
 "value_added": {
  "label": {
   "en": "GDP value added",
   "zh": "增加值"
  },
  "unit": {
   "en": "100 million yuan",
   "zh": "亿元"
  }
 },
 "proportion": {
  "label": {
   "en": "Proportion",
   "zh": "比重"
  },
  "unit": {
   "en": "fraction of regional GDP",
   "zh": "占地区生产总值的比重（小数）"
  }
 },
 "gross_product": {
  "label": {
   "en": "GDP",
   "zh": "国内（地区）生产总值"
  },
  "unit": {
   "en": "100 million yuan",
   "zh": "亿元"
  }
 },
 "employment": {
  "label": {
   "en": "Employed persons",
   "zh": "就业人员"
  },
  "unit": {
   "en": "10,000 persons",
   "zh": "万人"
  }
 },
 "population": {
  "label": {
   "en": "Permanent population",
   "zh": "常住人口"
  },
  "unit": {
   "en": "10,000 persons",
   "zh": "万人"
  }
 },
 "gdp_per_capita": {
  "label": {
   "en": "GDP per capita",
   "zh": "人均国内（地区）生产总值"
  },
  "unit": {
   "en": "yuan",
   "zh": "元"
  }
 },
 "gdp_per_capita_usd": {
  "label": {
   "en": "GDP per capita in US$",
   "zh": "人均国内（地区）生产总值（美元）"
  },
  "unit": {
   "en": "US$",
   "zh": "美元"
  }
 },
 "gni_per_capita_usd": {
  "label": {
   "en": "GNI per capita in US$",
   "zh": "人均国民总收入（美元）"
  },
  "unit": {
   "en": "US$",
   "zh": "美元"
  }
 }
};
