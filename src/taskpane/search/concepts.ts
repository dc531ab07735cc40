/**
 * Words of one meaning in a line, English and Chinese: a query with one finds texts with another, and counts a little
 * less than the word itself. Terms of a single function are among its keywords.
 */
const lines = `
inequality unequal unequally uneven unevenly unevenness inequity disparity disparities unbalanced imbalance dispersion polarization 不平等 不均衡 不均 不平衡 差距 差异 悬殊 失衡 非均衡 分化
gap difference disparity behind lag lagging distance 差距 差异 落差 相差 落后
equal equality even evenness fairness fair equity 均等 平等 公平 均衡 平均
income earnings wage wages salary salaries wealth 收入 工资 薪酬 财富 所得
poor poorer poorest backward lagging underdeveloped 贫穷 贫困 落后 欠发达
rich richer richest wealthy developed affluent 富裕 富有 发达 先进
region regional regions province provinces provincial area areas state states county counties city cities prefecture district territory 地区 区域 省份 省 各省 城市 市县 县域 地级市 省际 区际
city cities urban town towns metropolis metropolitan municipality 城市 都市 市 城镇
country national nation nationwide 全国 国家 国民
sector sectors industry industries industrial branch branches trade activity 产业 行业 部门 工业
concentration concentrated concentrate agglomeration agglomerated cluster clusters clustered clustering localized localization concentrating 集中 集聚 聚集 集群 扎堆 地方化
specialization specialized specialize specialty 专业化 专门化 专门 优势产业 特色
structure structural composition mix makeup 结构 构成 组成
diversity diversified diversification diverse variety varied 多样 多样化 多样性 多元 多元化
similar similarity alike same resemblance resemble homogeneous isomorphic identical 相似 类似 相像 同构 趋同 雷同 接近 一样 相同
different dissimilar dissimilarity differ differences divergent 不同 差异 相异
convergence converge converging catch catching 收敛 趋同 追赶 赶上 赶超 缩小
shrink shrinking narrow narrowing falling decline declining decrease 缩小 下降 减少 收窄
growth grow grew grown growing increase increased rise rising faster expansion 增长 增速 增加 提高 上升 扩大 增幅
rate speed pace fast quickly velocity 速度 速率 快慢 增速
annual yearly year years 年均 每年 年度 逐年 历年
decompose decomposition split breakdown components parts contribution attribute 分解 拆分 分量 构成因素
cause reason source sources driver drivers due explain 原因 来源 因素 动力 驱动
contribution contribute contributes contributed pull 贡献 拉动 贡献率
weight weights weighting weighted 权重 赋权 加权 权数
indicator indicators variable variables criterion criteria 指标 变量 准则
composite comprehensive combine combined combining aggregate overall synthetic 综合 合成 汇总
evaluation evaluate assessment assess score scores scoring rating 评价 评估 得分 打分 评分
rank ranking ranked order sort 排名 排序 位次 名次 位序
standardize normalization rescale scale scaling unit units 标准化 归一化 无量纲 量纲 规范化
space spatial geographic geographical location locational neighbour neighbor neighbouring neighboring adjacent contiguous 空间 地理 邻近 相邻 邻居 邻省 邻市 邻县 周边 区位
autocorrelation correlated correlation association dependence 自相关 相关 相关性 关联 依赖
distance distances far apart kilometre kilometer 距离 远近 公里 里程
link links linkage bond bonds relation relations relationship linkages tie ties connection connected interaction flow exchange 联系 关联 连接 往来 交流 相互作用
strength intensity strong degree level 强度 程度 水平 力度
attraction attractive attractiveness attract gravity pull 引力 吸引 吸引力
accessibility accessible access reachable reach 可达 可达性 通达 可及 便利
primacy primate largest biggest dominant dominance leading first 首位 最大 第一大 龙头
size sizes population large 规模 人口 大小
productivity efficiency worker workers labor labour employee employees 生产率 效率 劳均 人均产出 劳动力
employment employed jobs job labor labour workforce workers 就业 从业 劳动力 用工
output production gdp product 产出 产值 生产总值 增加值 gdp
agriculture agricultural farming primary 农业 第一产业
services service tertiary 服务业 第三产业 三产
manufacturing secondary industry 制造业 工业 第二产业
upgrade upgrading advanced sophistication 升级 高级化 高度化 优化
transfer relocation relocate move migration shift 转移 迁移 承接 转出 搬迁
competitive competitiveness competition advantage outperform underperform performance 竞争 竞争力 优势
trade export exports import imports 贸易 出口 进口
coordination coordinated coordinate harmony harmonious balanced 协调 和谐 协同
synergy synergetic collaborative cooperation cooperative joint 协同 合作 协作
environment environmental ecological ecology pollution 环境 生态 污染
emission emissions carbon co2 greenhouse 排放 碳排放 二氧化碳 碳
energy fuel electricity 能源 能耗 用电
waste byproduct residue 废物 废弃物 副产品
network networks graph nodes 网络 节点
firm firms plant plants company companies enterprise enterprises factory establishment 企业 工厂 公司 厂商
market monopoly oligopoly 市场 垄断 寡头
change changed changing changes evolve evolution transformation dynamics 变化 变动 变迁 演变 转型 演化
trend time series evolution temporal dynamic 趋势 走势 动态 时间
group groups subgroup subgroups class classes 分组 组别 子群 组
benchmark reference average mean baseline standard 参照 基准 标杆 平均
price index numbers base 指数 定基 基期
share proportion percentage percent fraction ratio 份额 比重 占比 比例 百分比
segregation segregated separation 隔离 分离
chart plot draw graph curve 曲线 作图 画图 图
paper article thesis publication 论文 文章 本文
check verify verification validate correct 检查 核查 核对 检验 验证
answer exercise homework question 答案 练习 作业 习题
`;

/** For each word or Chinese term its lines, counted from 0. English words as they are written. */
export const conceptLines: readonly (readonly string[])[] = lines
  .trim()
  .split("\n")
  .map((line) => line.split(" "));
