import type { Reference } from "./reference";

export const chenChen2012: Reference = {
  authors: "Chen G, Chen J",
  year: 2012,
  title: "Industry linkage, spatial geography and co-agglomeration of secondary and tertiary industries",
  source: { journal: "Management World", volume: "2012(4)", pages: "82–100" },
  chinese: {
    authors: "陈国亮、陈建军",
    title: "产业关联、空间地理与二三产业共同集聚——来自中国212个城市的考察",
    source: "管理世界",
  },
};

export const ellisonGlaeserKerr2010: Reference = {
  authors: "Ellison G, Glaeser E L, Kerr W R",
  year: 2010,
  title: "What causes industry agglomeration? Evidence from coagglomeration patterns",
  source: { journal: "American Economic Review", volume: "100(3)", pages: "1195–1213" },
  doi: "10.1257/aer.100.3.1195",
};

export const gui2006: Reference = {
  authors: "Gui Q, Chen M, Lu M, Chen Z",
  year: 2006,
  title: "Is China's domestic commodity market converging or fragmenting? An analysis by relative prices",
  source: { journal: "The Journal of World Economy", volume: "2006(2)", pages: "20–30" },
  chinese: {
    authors: "桂琦寒、陈敏、陆铭、陈钊",
    title: "中国国内商品市场趋于分割还是整合：基于相对价格法的分析",
    source: "世界经济",
  },
};

export const parsleyWei1996: Reference = {
  authors: "Parsley D C, Wei S-J",
  year: 1996,
  title: "Convergence to the law of one price without trade barriers or currency fluctuations",
  source: { journal: "Quarterly Journal of Economics", volume: "111(4)", pages: "1211–1236" },
  doi: "10.2307/2946713",
};

export const volterra1926: Reference = {
  authors: "Volterra V",
  year: 1926,
  title: "Fluctuations in the abundance of a species considered mathematically",
  source: { journal: "Nature", volume: "118", pages: "558–560" },
  doi: "10.1038/118558a0",
};

export const yuan1998: Reference = {
  authors: "Yuan C",
  year: 1998,
  title: "Symbiosis Theory: With a Discussion of the Small-Scale Economy",
  source: { publisher: "Economic Science Press", place: "Beijing" },
  chinese: { authors: "袁纯清", title: "共生理论：兼论小型经济", source: "经济科学出版社" },
};
