const words = (list: string) => list.split(/\s+/);

/** English words that say nothing about what is searched for. */
export const stopWords: ReadonlySet<string> = new Set(
  words(`a about all also am an and any are as at be been being best between by can could did do does doing done each
    every excel find for formula from function get give given got had has have having how i if in into is it its just
    know let like make many may me measure might more most much must my need not of off on one onto or other our out
    over per please put see shall should show so some than that the their them then there these they this those to too
    two up use used using value very want was way we were what when where whether which while who whose why will with
    within would you your calculate calculating calculation compute computing computation estimate estimating
    determine measuring quantify jjj tell analyze analysis test help method tool`),
);

/** Chinese words that say nothing about what is searched for, the longest first. */
export const chineseStopWords: readonly string[] = words(
  `如何 怎样 怎么样 怎么 什么样 什么 哪一个 哪些 哪个 哪种 哪里 多少 多大 多高 是否 是不是 有没有 能不能 可以 可否 计算
  测算 衡量 测度 测量 度量 求出 算出 分析 研究 评估 判断 请问 我想 我要 想要 需要 我们 用于 使用 一下 一个 方法 公式 函数
  模型 之间 各个 了解 知道 看看 以及 并且 这个 那个 的 了 吗 呢 与 及 或 我`,
).sort((a, b) => b.length - a.length);
