const lists: Readonly<Record<string, string>> = {
  SHARE: "proportion, percentage, structure, composition, weight in total, 比重, 占比, 构成, 比例, 产业结构",
  REBASE: "index number, base year, fixed base index, base 100, 定基, 基期, 指数化, 指数序列",
  GROWTH:
    "growth rate, percent change, increase, log difference, REAT growth, EconGeo growth.ind, 增速, 增长率, 增长速度, 环比, 同比, 变化率",
  CAGR: "average annual growth, mean growth rate, geometric mean growth, 年均增长率, 年均增速, 平均增长速度, 复合增长率, 复合增速",
  CONTRIBUTION:
    "contribution to growth, growth contribution, pull of growth, percentage points, 贡献率, 拉动率, 拉动百分点, 增长贡献",
  UPGRADING:
    "structure upgrade, advancement of industrial structure, tertiarisation, servicification, Moore upgrading, 产业升级, 高级化, 高度化, 产业结构升级, 第三产业比重",
  RATIONALITY:
    "rationalization, structural deviation, Theil of structure, industry employment match, 合理化, 结构偏离度, 产业结构偏离, 泰尔",
  LABORPROD:
    "labor productivity, output per worker, dual economy, dual contrast coefficient, Kuznets, 劳动生产率, 二元结构, 二元经济, 二元对比, 二元反差, 比较劳动生产率",
  STRUCTCHANGE:
    "structural change index, Moore value, Lilien, norm of absolute values, Michaely-Stoikov, K value, cosine, turbulence, 结构变动, 产业结构变化, 摩尔值, 摩尔结构变化, K值, 利林",
  LEADCOEF: "lead coefficient, leading industry, sector lead, 超前系数, 超前发展, 产业超前",
  GAP: "difference, disparity, regional gap, distance to the frontier, relative gap, 差距, 差异, 相对差距, 绝对差距, 倍数, 落差",
  GRADIENT:
    "industrial gradient, range ratio, max min ratio, spread, gap between regions, 梯度, 梯度差, 极差, 极比, 极值比, 极值差",
  GRADIENTCOEF:
    "industrial gradient coefficient, industry transfer, improved gradient coefficient, IGC, 产业梯度, 产业梯度系数, 产业转移, 梯度转移, 改进的产业梯度系数",
  CPOR: "comparative productivity, comparative labour productivity, 比较劳动生产率, 比较生产率",
  INCOMEGROUP:
    "World Bank classification, high income, middle income, low income, GNI per capita, 收入分组, 高收入国家, 中等收入, 世界银行, 人均国民总收入",
  GINI: "Gini coefficient, Gini index, income inequality, concentration ratio, Lorenz, REAT gini, ineq Gini, 基尼, 基尼系数, 收入差距, 不平等, 不均衡",
  THEIL:
    "Theil's T, Theil's L, Theil T, Theil L, generalized entropy, mean log deviation, MLD, REAT theil, ineq Theil, 泰尔, 泰尔系数, 锡尔系数, 塞尔指数, 广义熵, 平均对数离差",
  THEILDECOMP:
    "Theil decomposition, between groups, within groups, between-group inequality, PySAL TheilD, 泰尔分解, 组间, 组内, 区域间差异, 区域内差异, 泰尔指数分解",
  GINIDECOMP:
    "Dagum, Gini decomposition, transvariation, overlap, intensity of transvariation, 达古姆, 基尼系数分解, 超变密度, 组间差距, 组内差距",
  ATKINSON:
    "Atkinson, inequality aversion, epsilon, social welfare, ineq Atkinson, REAT atkinson, 阿特金森, 不平等厌恶, 社会福利",
  HOOVER:
    "Robin Hood, Schutz, Pietra, relative mean deviation, coefficient of localization, localisation coefficient, PySAL Schutz, ineq RS, REAT hoover, 罗宾汉, 胡佛, 地方化系数, 胡佛系数",
  COEFVAR:
    "CV, coefficient of variation, relative standard deviation, standard deviation, dispersion, REAT cv, ineq var.coeff, 变异系数, 离散系数, 标准差系数, 标准差",
  WILLIAMSON:
    "weighted coefficient of variation, population weighted, regional income inequality, REAT williamson, 威廉逊, 威廉森, 加权变异系数, 人口加权, 区域差异",
  LORENZ:
    "Lorenz curve, cumulative share, concentration curve, REAT lorenz, ineq Lc, 洛伦茨, 劳伦兹曲线, 累积份额, 洛伦兹",
  SIGMACONV: "sigma convergence, dispersion over time, σ, REAT sigmaconv, sigma 收敛, 西格玛收敛, 趋同, 收敛性, σ收敛",
  BETACONV:
    "beta convergence, Barro regression, Barro Sala-i-Martin, catch up, conditional convergence, absolute convergence, half-life, speed of convergence, β, REAT betaconv.ols, beta 收敛, 贝塔收敛, 条件收敛, 绝对收敛, 追赶, 收敛速度, 半程期, 半衰期, β收敛",
  LOCQ: "LQ, location quotient, specialisation, specialization, localization coefficient, coefficient of localization, revealed comparative advantage, RCA, Balassa index, RSCA, REAT locq, EconGeo RCA, EconGeo location.quotient, industrial cluster, 区位熵, 区位商, 专门化率, 专业化, 显示性比较优势, 比较优势, 产业集聚, 优势产业",
  KRUGMAN:
    "Krugman specialisation index, specialisation, dissimilarity, industrial division, Hallet, regional division of labour, REAT krugman.spec, EconGeo krugman.index, 克鲁格曼, 地区分工, 产业分工, 专业化指数, 产业同构, 产业结构差异",
  SIMILARITY:
    "similarity, UNIDO, cosine similarity, isomorphism, convergence of industrial structure, Finger-Kreinin, 相似系数, 产业同构, 结构趋同, 产业结构相似度, 同构化",
  COMPLEMENT:
    "complementarity, trade complementarity, Michaely index, correlation of structures, 互补, 互补性, 贸易互补, 产业互补, 结构互补",
  HHI: "Herfindahl, Hirschman, Herfindahl index, concentration, Simpson index, market concentration, monopoly, numbers equivalent, REAT herf, EconGeo Herfindahl, 赫芬达尔, 集中度, 市场集中度, 产业集中, 专业化, 等价数",
  ENTROPY:
    "Shannon, entropy, diversity, diversification, Shannon-Wiener, Shannon index, EconGeo entropy, 多样化, 多样性, 香农, 信息熵, 产业多样化",
  HACHMAN:
    "Hachman, diversity, industrial diversity, diversification, similarity to the nation, REAT hachman, EconGeo hachman, 多样化, 哈克曼, 产业多样性",
  LOCGINI:
    "locational Gini, spatial Gini, Krugman Gini, spatial concentration, Hoover Gini, REAT gini.conc, EconGeo locational.Gini, 空间基尼系数, 区位基尼, 产业集聚, 空间集聚, 地理集中",
  ELLISON:
    "Ellison Glaeser, EG index, agglomeration, plant concentration, cluster, REAT ellison.a, EG指数, EG 指数, 集聚, 产业集聚指数, 空间集聚",
  SHIFTSHARE:
    "shift share analysis, shift-share, SSA, Dunn, Esteban, Esteban-Marquillas, regional growth decomposition, competitive effect, industrial mix, REAT shift, 偏离份额, 偏离-份额, 转移份额, 份额分量, 竞争力分量, SSM",
  SHIFTSHAREDYN:
    "dynamic shift share, annual shift-share, Barff Knight, REAT shiftd, 动态偏离份额, 逐年, 偏离份额, 动态转移份额",
  NORMALIZE:
    "standardize, standardise, normalise, min-max, range scaling, z-score, dimensionless, scaling, 归一化, 标准化, 无量纲, 极差标准化, 指标处理",
  ENTROPYWEIGHT:
    "entropy weight, entropy method, EWM, objective weights, composite index, indicator weights, 熵权, 熵权法, 熵值法, 客观赋权, 综合评价, 指标权重",
  TOPSIS:
    "ideal solution, multi-criteria, MCDM, ranking, closeness, composite index, 优劣解距离法, 理想解, 逼近理想解, 综合评价, 多指标决策, 贴近度",
  GREYREL:
    "grey relational, gray relational analysis, GRA, grey correlation, Deng, 灰色关联, 灰关联, 灰色关联分析, 邓聚龙, 关联系数",
  COUPLING: "coupling, coupling degree, interaction of systems, 耦合, 耦合度, 耦合模型, 系统耦合",
  COORDINATION:
    "coupling coordination, CCD, CCDM, coordinated development, D value, coordination level, 耦合协调度, 协调发展, 耦合协调, 协调等级, 协调度",
  SYNERGY:
    "synergy, composite system, order degree, subsystem, synergetics, Haken, 协同, 协同度, 复合系统协同, 有序度, 协同发展",
  DECOUPLE: "decoupling, Tapio, elasticity, carbon, emissions, energy, 脱钩, 脱钩弹性, 塔皮奥, 碳排放, 弱脱钩, 强脱钩",
  DISTANCE:
    "great circle, haversine, latitude longitude, coordinates, kilometres, km, REAT dist, 球面距离, 经纬度, 大圆距离, 距离矩阵",
  GRAVITY:
    "gravity model, economic linkage, interaction, spatial interaction, Reilly, 引力, 引力模型, 经济联系, 经济联系强度, 隶属度, 空间相互作用",
  ACCESSIBILITY:
    "Hansen, market potential, Harris, potential model, REAT hansen, 可达性, 市场潜能, 市场潜力, 潜力模型, 汉森",
  URBANFLOW:
    "urban flow, outward function, basic employment, export base, 城市流, 外向功能, 外向功能量, 城市流倾向度, 基本活动",
  MORAN:
    "Moran, spatial autocorrelation, spatial clustering, spatial dependence, weights matrix, PySAL Moran, spdep moran.test, 莫兰, 空间自相关, 空间集聚, 空间依赖",
  GEARY:
    "Geary, spatial autocorrelation, contiguity ratio, PySAL Geary, spdep geary.test, 吉尔里, 空间自相关, Geary 指数",
  PRIMACY:
    "primate city, primacy ratio, two-city index, four-city index, urban hierarchy, 首位度, 首位城市, 四城市指数, 十一城市指数, 城市首位律",
  RANKSIZE:
    "Zipf, rank size, power law, Pareto, Gabaix, city size distribution, REAT ranksize, 齐普夫, 位序规模, 城市规模分布, 帕累托",
  SYMBIOSIS:
    "industrial symbiosis, industrial ecology, eco-industrial park, network density, degree, 共生, 产业共生, 工业共生, 生态工业园, 网络密度, 连通度",
  TABLE: "table, data set, Beijing, Tianjin, Hebei, 原表, 数据表, 京津冀, 北京, 天津, 河北",
  DATA: "figure, value added, GDP, Beijing, Tianjin, Hebei, 取数, 增加值, 京津冀, 北京, 天津, 河北, 地区生产总值",
  FACT: "fact, quotation, number in the text, 投资, 论文数据, 事实, 事件",
  CLAIM: "claim, verification, fact check, replication, 论断, 核查, 检验, 验证",
  VERSION: "version, release, update, 版本, 更新",
};

/**
 * Other names of each function, in English and Chinese, its names in older literature and in other software: what
 * economists may type when they look for it. Its own name, summary and modes are found anyway.
 */
export const keywords: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(lists).map(([name, list]) => [name, list.split(", ")]),
);
