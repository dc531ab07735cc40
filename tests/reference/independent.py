"""Numbers for modes that no peer computes, computed apart from the project.

    python3 tests/reference/independent.py > tests/reference/cases/independent.json

Each case is a call as typed in a cell, what it must return, and how that was found. The formulas are written down again
from their publications, in fractions where they are rational and else in 60 digits (mpmath), never from the code of
src/core. Read by tests/reference/independent.ts.
"""

import json
from fractions import Fraction as F
from itertools import product

from mpmath import acos, betainc, chop, cos, eigsy, erfc, exp, findroot, log, matrix, lu_solve, mp, mpf, pi, sin, sqrt

mp.dps = 60
cases = []


def number(value):
    if isinstance(value, F):
        return float(mpf(value.numerator) / value.denominator)
    return value if isinstance(value, (str, int)) or value is None else float(value)


class Number(str):
    """A number as typed."""


def literal(value):
    if value is None:
        return ""
    if isinstance(value, list):
        return "{%s}" % ";".join(",".join(literal(cell) for cell in row) for row in value)
    return str(value) if isinstance(value, Number) else '"%s"' % value


def case(name, arguments, expected, how):
    """One call; numbers are typed as text, so that a fraction can be made of exactly what is in the cell."""
    rows = expected if isinstance(expected, list) else [[expected]]
    call = "=JJJ.%s(%s)" % (name, ",".join(literal(argument) for argument in arguments))
    cases.append({"call": call, "expected": [[number(cell) for cell in row] for row in rows], "how": how})


def table(text):
    """Rows of numbers as typed: "1,2;3,4"."""
    return [[Number(cell) for cell in row.split(",")] for row in text.split(";")]


def exact(rows):
    return [[F(cell) for cell in row] for row in rows]


def m(value):
    return mpf(value.numerator) / value.denominator if isinstance(value, F) else mpf(value)


def column(values):
    return [[value] for value in values]


def turned(rows):
    return [list(line) for line in zip(*rows)]


def flat(rows):
    return [cell for row in rows for cell in row]


def mean(values):
    return sum(values) / len(values)


N = Number

# Value added of the three sectors in 100 million yuan: Beijing, Tianjin and Hebei in 2009 and 2013, China in 2013.
regions = table("161.8,4352.3,14986.5;188.45,7276.68,6905.03;3500.4,14762.1,10038.9")
regions09 = table("118.3,2743.1,9004.5;131.01,4110.54,3259.25;2218.9,8874.9,5932.8")
china = table("56957,249684,262204")
x, x09, nation = exact(regions), exact(regions09), exact(china)[0]
shares = [[cell / sum(row) for cell in row] for row in x]
tianjin, labour, chinalabour = [regions[1]], table("70,350,430"), table("24171,23170,29636")
income, people = table("93213;99607;38716"), table("2114.8;1472.21;7332.61")
y, p = flat(exact(income)), flat(exact(people))
panel = table("10,12;20,21;40,30")

# --- structure and growth

everything = sum(flat(x))
case("SHARE", [regions, None, "all"], [[cell / everything for cell in row] for row in x], "each cell over the sum of all")
case("SHARE", [[regions[0][1:]], N("19500.6")], [[F(cell) / F("19500.6") for cell in regions[0][1:]]], "over Beijing's GDP")
case("SHARE", [regions, None, "col"], [[cell / sum(row[k] for row in x) for k, cell in enumerate(line)] for line in x], "over the column's sum")
series = table("100,150,120;50,40,65")
s = exact(series)
case("REBASE", [series], [[100 * cell / row[0] for cell in row] for row in s], "over the first column, times 100")
case("REBASE", [series, N("2"), N("1")], [[cell / row[1] for cell in row] for row in s], "over the second column")
case("GROWTH", [[regions09[0]], [regions[0]], "log"], [[log(m(b) / m(a)) for a, b in zip(x09[0], x[0])]], "ln(end/start)")
case("GROWTH", [[regions09[0]], [regions[0]], "absolute"], [[b - a for a, b in zip(x09[0], x[0])]], "end - start")
case("CAGR", [series, N("4")], column([(m(row[-1]) / m(row[0])) ** (mpf(1) / 4) - 1 for row in s]), "fourth root of last/first, less 1")
change = [b - a for a, b in zip(x09[0], x[0])]
case("CONTRIBUTION", [[regions09[0]], [regions[0]], "pull"], [[d / sum(x09[0]) for d in change]], "change over the total at the start")
t, l = x[1], exact(labour)[0]
case("RATIONALITY", [tianjin, labour, "sectors"], [[(a / b) / (sum(t) / sum(l)) - 1 for a, b in zip(t, l)]], "output per worker of the sector over that of all, less 1")
a_j = [(b / sum(x[0])) / (a / sum(x09[0])) for a, b in zip(x09[0], x[0])]
case("LEADCOEF", [[regions09[0]], [regions[0]], None, N("0.1")], [[a + (a - 1) / F("0.1") for a in a_j]], "a + (a - 1)/R, a = share at the end over share at the start")
case("UPGRADING", [regions, "level"], column([sum((k + 1) * cell for k, cell in enumerate(row)) for row in shares]), "sum of j times the share of sector j")

# --- gap and gradient

top = max(y)
case("GAP", [income], column([top - value for value in y]), "largest less value")
case("GAP", [income, None, "ratio"], column([value / top for value in y]), "value over largest")
case("GAP", [income, None, "times"], column([top / value for value in y]), "largest over value")
case("GAP", [income, N("100000"), "rel"], column([1 - value / 100000 for value in y]), "1 - value/reference")
case("GRADIENT", [income, "steps"], [[1, 99607, 6394, 0], [2, 93213, 54497, 6394], [3, 38716, "", 60891]], "differences of the sorted levels")
capital, chinacapital = table("60,900,700"), table("20000,80000,90000")
k, K, e, E = exact(capital)[0], exact(chinacapital)[0], l, exact(chinalabour)[0]
igc = [
    (t[j] / F("14370.16")) / (nation[j] / 568845) * (t[j] / nation[j]) / (e[j] / E[j]) * (t[j] / nation[j]) / (k[j] / K[j])
    for j in range(3)
]
case("GRADIENTCOEF", [tianjin, china, labour, chinalabour, N("14370.16"), N("568845"), capital, chinacapital], [igc], "LQ, productivity of labour and productivity of capital against the nation, multiplied")
case("INCOMEGROUP", [table("1045;1046;4125;4126;12745;12746"), N("2013")], column(["L", "LM", "LM", "UM", "UM", "H"]), "limits of 1 July 2014: 1,045, 4,125 and 12,745 dollars")
case("INCOMEGROUP", [table("500;2000;5000;20000"), N("2014"), "threshold"], column([0, 1046, 4126, 12736]), "limits of 1 July 2015: 1,045, 4,125 and 12,735 dollars")
case("INCOMEGROUP", [table("995;996;3945;3946;12195;12196"), N("2009"), "label"], column(["Low income", "Lower middle income", "Lower middle income", "Upper middle income", "Upper middle income", "High income"]), "limits of 1 July 2010: 995, 3,945 and 12,195 dollars")

# --- inequality


def gini(values):
    return sum(abs(a - b) for a, b in product(values, values)) / (2 * len(values) * sum(values))


def theil(values):
    return mean([m(v / mean(values)) * log(m(v / mean(values))) for v in values])


def atkinson(values, epsilon):
    powers = mean([m(v / mean(values)) ** (1 - mpf(epsilon)) for v in values])
    return 1 - powers ** (1 / (1 - mpf(epsilon)))


def variation(values, ddof=0):
    return sqrt(m(sum((v - mean(values)) ** 2 for v in values) / (len(values) - ddof))) / m(mean(values))


def williamson(values, weights):
    average = sum(v * w for v, w in zip(values, weights)) / sum(weights)
    return sqrt(m(sum((v - average) ** 2 * w for v, w in zip(values, weights)) / sum(weights))) / m(average)


def hoover(values):
    return sum(abs(v / sum(values) - F(1, len(values))) for v in values) / 2


def entropy(values):
    parts = [m(v / sum(values)) for v in values]
    return -sum(part * log(part) for part in parts if part)


def herfindahl(values):
    return sum((v / sum(values)) ** 2 for v in values)


pair = table("10,30,20;5,5,80")
rows, cols = exact(pair), turned(exact(pair))
for name, formula, before, how in [
    ("GINI", gini, [None, None], "mean difference of all pairs over twice the mean"),
    ("THEIL", theil, [None, None], "mean of r ln r, r = value over mean"),
    ("HOOVER", hoover, [None], "half the sum of |share - 1/n|"),
    ("COEFVAR", variation, [None, None], "standard deviation over mean"),
    ("ENTROPY", entropy, [None], "-sum of s ln s"),
    ("HHI", herfindahl, [None], "sum of squared shares"),
]:
    case(name, [pair, *before, "row"], column([formula(row) for row in rows]), how)
    case(name, [pair, *before, "col"], [[formula(col) for col in cols]], how)
case("ATKINSON", [pair, N("0.5"), None, "row"], column([atkinson(row, "0.5") for row in rows]), "1 - (mean of r^(1 - e))^(1/(1 - e))")
case("ATKINSON", [pair, N("2"), None, "col"], [[atkinson(col, 2) for col in cols]], "1 - (mean of r^(1 - e))^(1/(1 - e))")
heads = table("3,1,2;4,4,1")
case("WILLIAMSON", [pair, heads, "row"], column([williamson(v, w) for v, w in zip(rows, exact(heads))]), "weighted deviation over weighted mean")
case("WILLIAMSON", [pair, heads, "col"], [[williamson(v, w) for v, w in zip(cols, turned(exact(heads)))]], "weighted deviation over weighted mean")
case("ATKINSON", [income, N("1"), people, "all"], 1 - exp(sum(m(w) * log(m(v)) for v, w in zip(y, p)) / m(sum(p))) / (m(sum(v * w for v, w in zip(y, p))) / m(sum(p))), "1 - weighted geometric mean over weighted mean")

values7, groups7, weights7 = table("10;20;30;40;100;15;35"), ["a", "a", "b", "b", "b", "c", "c"], table("3;1;2;5;1;4;2")
v7, w7 = flat(exact(values7)), flat(exact(weights7))
names7 = ["a", "b", "c"]


def members(name, weights):
    return [(v, w) for v, w, g in zip(v7, weights, groups7) if g == name]


def theil_of(members_, form):
    total, heads_ = sum(v * w for v, w in members_), sum(w for _, w in members_)
    q = [(v * w / total, w / heads_) for v, w in members_]
    return sum((m(a) * log(m(a / b)) if form == "T" else m(b) * log(m(b / a))) for a, b in q)


def theil_parts(form, weights):
    everyone = list(zip(v7, weights))
    total_v, total_w = sum(v * w for v, w in everyone), sum(weights)
    q = [sum(v * w for v, w in members(name, weights)) / total_v for name in names7]
    h = [sum(w for _, w in members(name, weights)) / total_w for name in names7]
    between = sum(m(a) * log(m(a / b)) if form == "T" else m(b) * log(m(b / a)) for a, b in zip(q, h))
    share = q if form == "T" else h
    inside = [theil_of(members(name, weights), form) for name in names7]
    within = sum(m(a) * b for a, b in zip(share, inside))
    total = theil_of(everyone, form)
    assert abs(total - between - within) < mpf(10) ** -50
    return {"total": total, "between": between, "within": within, "betweenshare": between / total, "withinshare": within / total}, share, inside


for form in ["T", "L"]:
    entries, share, inside = theil_parts(form, w7)
    expected = [[name, value, ""] for name, value in entries.items()] + [["group", "share", "index"]]
    expected += [[name, a, b] for name, a, b in zip(names7, share, inside)]
    case("THEILDECOMP", [values7, column(groups7), weights7, form], expected, "shares of value over shares of people, within and between groups")
    for name, value in entries.items():
        case("THEILDECOMP", [values7, column(groups7), weights7, form, name], value, "shares of value over shares of people, within and between groups")


def dagum():
    n, mu = len(v7), mean(v7)
    unit = 2 * n * n * mu
    within = sum(abs(a - b) for name in names7 for (a, _), (b, _) in product(members(name, w7), members(name, w7))) / unit
    net = overlap = F(0)
    for i, one in enumerate(names7):
        for other in names7[i + 1 :]:
            rich, poor = [v for v, _ in members(one, w7)], [v for v, _ in members(other, w7)]
            if mean(rich) < mean(poor):
                rich, poor = poor, rich
            # d: how much the richer group's values exceed the poorer's, p: the other way round, each a mean of pairs.
            d = sum(max(a - b, 0) for a, b in product(rich, poor))
            q = sum(max(b - a, 0) for a, b in product(rich, poor))
            net += 2 * (d - q) / unit
            overlap += 4 * q / unit
    total = gini(v7)
    assert total == within + net + overlap
    return {"total": total, "within": within, "netbetween": net, "transvariation": overlap, "withinshare": within / total, "netbetweenshare": net / total, "transvariationshare": overlap / total}


case("GINIDECOMP", [values7, column(groups7)], [[name, value] for name, value in dagum().items()], "differences of pairs within groups, d - p and twice p between them (Dagum 1997)")
for name, value in dagum().items():
    case("GINIDECOMP", [values7, column(groups7), name], value, "differences of pairs within groups, d - p and twice p between them (Dagum 1997)")


def weighted_dagum(rows):
    """Rows of group, value and weight: entries, one row for each group, Gini indexes and distances between them."""
    order = list(dict.fromkeys(name for name, _, _ in rows))
    of = {name: [(v, w) for one, v, w in rows if one == name] for name in order}
    weight = {name: sum(w for _, w in of[name]) for name in order}
    average = {name: sum(v * w for v, w in of[name]) / weight[name] for name in order}
    everyone = sum(weight.values())
    mu = sum(average[name] * weight[name] for name in order) / everyone
    p = {name: weight[name] / everyone for name in order}
    s_ = {name: p[name] * average[name] / mu for name in order}
    index, distance_ = {}, {}
    within = net = overlap = F(0)
    for a, b in product(order, order):
        rich, poor = (a, b) if average[a] >= average[b] else (b, a)
        d = sum(u * w * max(v - x_, 0) for (v, u), (x_, w) in product(of[rich], of[poor]))
        q = sum(u * w * max(x_ - v, 0) for (v, u), (x_, w) in product(of[rich], of[poor]))
        index[a, b] = (d + q) / (weight[a] * weight[b] * (average[a] + average[b]))
        distance_[a, b] = "" if a == b else (d - q) / (d + q)
        if a == b:
            within += index[a, a] * p[a] * s_[a]
        elif order.index(a) < order.index(b):
            both = index[a, b] * (p[a] * s_[b] + p[b] * s_[a])
            net += both * distance_[a, b]
            overlap += both * (1 - distance_[a, b])
    total = within + net + overlap
    entries = {"total": total, "within": within, "netbetween": net, "transvariation": overlap, "withinshare": within / total, "netbetweenshare": net / total, "transvariationshare": overlap / total}
    table_ = [[name, p[name], s_[name], average[name], index[name, name]] for name in order]
    square = lambda cells: [["group", *order]] + [[a, *(cells[a, b] for b in order)] for a in order]
    return entries, [["group", "popshare", "valueshare", "mean", "gini"]] + table_, square(index), square(distance_)


how = "Dagum (1997) with the weights of its terms, in fractions"
for weights in [weights7, None]:
    people = w7 if weights else [F(1)] * len(v7)
    entries, of_groups, of_pairs, of_distance = weighted_dagum(list(zip(groups7, v7, people)))
    for name, result in [("table", [[key, value] for key, value in entries.items()]), ("groups", of_groups), ("pairs", of_pairs), ("distance", of_distance)]:
        case("GINIDECOMP", [values7, column(groups7), name, weights], result, how)

years7 = [[cell, N(str(3 * int(cell) % 17 + 2))] for (cell,) in values7]
of_years = [flat(exact([[row[t]] for row in years7])) for t in range(2)]
rows_of = [weighted_dagum(list(zip(groups7, of_year, w7))) for of_year in of_years]
panel_rows = [[key, *(result[0][key] for result in rows_of)] for key in rows_of[0][0]]
panel_rows += [["gini: " + name, *(result[1][place + 1][4] for result in rows_of)] for place, name in enumerate(dict.fromkeys(groups7))]
case("GINIDECOMP", [years7, column(groups7), "table", weights7], panel_rows, how)
case("GINIDECOMP", [years7, column(groups7), "netbetween", weights7], [panel_rows[2][1:]], how)
case("GINIDECOMP", [turned(years7), [groups7], "table", turned(weights7)], turned(panel_rows), how)


# --- regression


def student(t_value, df):
    """Two-sided p of Student's t by the incomplete beta function."""
    return betainc(mpf(df) / 2, mpf(1) / 2, 0, df / (df + t_value**2), regularized=True)


def least_squares(predictors, response):
    """Coefficients, standard errors, t, p, R2 by the normal equations in 60 digits; the constant comes first."""
    design = matrix([[mpf(1), *map(m, row)] for row in predictors])
    target = matrix([m(value) for value in response])
    normal = design.T * design
    b = lu_solve(normal, design.T * target)
    n, size = design.rows, design.cols
    residual = target - design * b
    rss = sum(residual[i] ** 2 for i in range(n))
    centre = sum(target) / n
    tss = sum((target[i] - centre) ** 2 for i in range(n))
    inverse = normal**-1
    se = [sqrt(rss / (n - size) * inverse[i, i]) for i in range(size)]
    t_values = [b[i] / se[i] for i in range(size)]
    r2 = 1 - rss / tss
    df = n - size
    critical = findroot(lambda t: student(t, df) - mpf("0.05"), 2 + mpf(10) / df**2)
    meat = matrix(size, size)
    for i in range(n):
        meat += residual[i] ** 2 * design[i, :].T * design[i, :]
    sandwich = inverse * meat * inverse * n / df
    robust = [sqrt(sandwich[i, i]) for i in range(size)]
    more = {"f": (tss - rss) / (size - 1) / (rss / df), "df": df, "robust": robust, "critical": critical}
    # Upper tail of F by the incomplete beta function.
    more["fp"] = betainc(mpf(df) / 2, mpf(size - 1) / 2, 0, df / (df + (size - 1) * more["f"]), regularized=True)
    return more | {"b": list(b), "se": se, "t": t_values, "p": [student(value, n - size) for value in t_values], "r2": r2, "adjr2": 1 - (1 - r2) * (n - 1) / (n - size)}


years = table("2009,2010,2012,2013")
levels = table("3,3.5,4,4.5;5,5.1,5.6,5;9,8,8.5,9;4,4.2,4,5")
by_year = turned(exact(levels))


def log_deviation(values, ddof):
    logs = [log(m(value)) for value in values]
    return sqrt(sum((value - mean(logs)) ** 2 for value in logs) / (len(logs) - ddof))


for mode, measure in [
    ("sdlog", lambda v: log_deviation(v, 0)),
    ("cv", lambda v: variation(v)),
    ("sdlogsample", lambda v: log_deviation(v, 1)),
    ("cvsample", lambda v: variation(v, 1)),
]:
    found = [measure(values) for values in by_year]
    case("SIGMACONV", [levels, mode], [found], "standard deviation of the year's logarithms, or of its values over their mean")
    fit = least_squares([[cell] for cell in exact(years)[0]], found)
    trend = {"slope": fit["b"][1], "se": fit["se"][1], "t": fit["t"][1], "p": fit["p"][1], "r2": fit["r2"]}
    expected = [[int(year), value] for year, value in zip(years[0], found)] + [[name, value] for name, value in trend.items()]
    case("SIGMACONV", [levels, mode, "table", years], expected, "least squares of the series on the years")
    if mode == "cvsample":
        for name, value in trend.items():
            case("SIGMACONV", [levels, mode, name, years], value, "least squares of the series on the years")

start, end, control = table("10;20;30;40;50;35"), table("16;29;41;52;62;50"), table("1;3;2;5;4;9")
for controls in [None, control]:
    logs = [log(m(value)) for value in flat(exact(start))]
    growth = [log(m(b) / m(a)) / 5 for a, b in zip(flat(exact(start)), flat(exact(end)))]
    more = [[] for _ in logs] if controls is None else exact(controls)
    fit = least_squares([[one, *others] for one, others in zip(logs, more)], growth)
    beta = fit["b"][1]
    speed = -log(1 + 5 * beta) / 5
    entries = {"alpha": fit["b"][0], "beta": beta, "se": fit["se"][1], "t": fit["t"][1], "p": fit["p"][1], "r2": fit["r2"], "adjr2": fit["adjr2"], "n": 6, "speed": speed, "halflife": log(2) / speed}
    rest = [] if controls is None else [["control1", fit["b"][2]], ["se1", fit["se"][2]], ["t1", fit["t"][2]], ["p1", fit["p"][2]]]
    case("BETACONV", [start, end, N("5"), controls], [[name, value] for name, value in entries.items()] + rest, "least squares of yearly growth on ln start and the control")
    for name, value in entries.items():
        case("BETACONV", [start, end, N("5"), controls, name], value, "least squares of yearly growth on ln start and the control")
    lines = []
    for i, term in enumerate(["alpha", "beta", "control1"][: len(fit["b"])]):
        estimate, robust, reach = fit["b"][i], fit["robust"][i], fit["critical"] * fit["se"][i]
        lines.append([term, estimate, fit["se"][i], fit["t"][i], fit["p"][i], estimate - reach, estimate + reach, robust, estimate / robust, student(estimate / robust, fit["df"])])
    names_ = ["term", "coefficient", "se", "t", "p", "lower", "upper", "robustse", "robustt", "robustp"]
    how = "t and F distributions by the incomplete beta function, HC1 by its matrices"
    case("BETACONV", [start, end, N("5"), controls, "regression"], [names_] + lines, how)
    further = {"alphase": fit["se"][0], "lower": lines[1][5], "upper": lines[1][6], "f": fit["f"], "fp": fit["fp"], "df": fit["df"]} | dict(zip(names_[7:], lines[1][7:]))
    case("BETACONV", [start, end, N("5"), controls, "full"], [[name, value] for name, value in (entries | further).items()] + rest, how)
    for name, value in further.items():
        case("BETACONV", [start, end, N("5"), controls, name], value, how)

# --- specialisation and shift-share

lq = [[(cell / sum(row)) / (nation[j] / sum(nation)) for j, cell in enumerate(row)] for row in x]
case("LOCQ", [regions, china, "log"], [[log(m(cell)) for cell in row] for row in lq], "ln of the quotient of shares")
case("LOCQ", [regions, china, "binary"], [[int(cell >= 1) for cell in row] for row in lq], "1 where the quotient of shares is 1 or more")


def krugman(a, b):
    return sum(abs(one - other) for one, other in zip(a, b))


def similarity(a, b):
    return m(sum(i * j for i, j in zip(a, b))) / sqrt(m(sum(i * i for i in a)) * m(sum(i * i for i in b)))


def structure(values):
    return [value / sum(values) for value in values]


total = structure([sum(col) for col in turned(x)])
rest = [structure([sum(col) for col in turned([row for j, row in enumerate(x) if j != i])]) for i in range(3)]
others = [[mean(col) for col in turned([row for j, row in enumerate(shares) if j != i])] for i in range(3)]
for name, measure, how in [("KRUGMAN", krugman, "sum of |s - r|"), ("SIMILARITY", similarity, "cosine of the angle between the shares")]:
    case(name, [regions], [[measure(a, b) if i != j else (0 if name == "KRUGMAN" else 1) for j, b in enumerate(shares)] for i, a in enumerate(shares)], how)
    for word, against in [("total", [total] * 3), ("rest", rest), ("mean", others)]:
        case(name, [regions, word], column([measure(a, b) for a, b in zip(shares, against)]), how)


def correlation(a, b):
    da, db = [v - mean(a) for v in a], [v - mean(b) for v in b]
    return m(sum(i * j for i, j in zip(da, db))) / sqrt(m(sum(i * i for i in da)) * m(sum(i * i for i in db)))


case("COMPLEMENT", [[regions[0]], [regions[2]], "correlation"], correlation(x[0], x[2]), "Pearson's correlation of the two rows")

bits = [entropy(row) / log(2) for row in x]
case("ENTROPY", [regions, "bits", "row"], column(bits), "-sum of s log2 s")
case("HHI", [regions, "equivalent", "row"], column([1 / herfindahl(row) for row in x]), "1 over the sum of squared shares")


def locational_gini(sector, reference):
    """Area between the Lorenz curve of the sector over the reference, regions by rising quotient, and the diagonal, twice."""
    pairs = sorted(zip(structure(sector), structure(reference)), key=lambda one: one[0] / one[1])
    area = cumulated = F(0)
    for s_i, r_i in pairs:
        area += r_i * (cumulated + (cumulated + s_i)) / 2
        cumulated += s_i
    return 1 - 2 * area


population = table("2114.8;1472.21;7332.61")
case("LOCGINI", [regions, population], [[locational_gini(col, flat(exact(population))) for col in turned(x)]], "1 - twice the area under the Lorenz curve of regions by rising quotient")

sizes, where, names, areas = table("10;30;20;40"), ["a", "a", "b", "c"], ["a", "b", "c"], table("100;300;200")
q = structure(flat(exact(sizes)))
share_of = [sum(q_k for q_k, place in zip(q, where) if place == name) for name in names]
area = structure(flat(exact(areas)))
G, H = sum((a - b) ** 2 for a, b in zip(share_of, area)), sum(q_k**2 for q_k in q)
x2, x3, x4 = (sum(a**power for a in area) for power in (2, 3, 4))
gamma = (G - (1 - x2) * H) / ((1 - x2) * (1 - H))
variance = 2 * (H**2 * (x2 - 2 * x3 + x2**2) - sum(q_k**4 for q_k in q) * (x2 - 4 * x3 + 3 * x2**2))
entries = {"gamma": gamma, "g": G, "h": H, "z": m(G - (1 - x2) * H) / sqrt(m(variance)), "plants": 4}
case("ELLISON", [sizes, column(where), column(names), areas], [[name, value] for name, value in entries.items()], "Ellison and Glaeser (1997), equations 5 and, for the variance of G, their appendix")
for name, value in entries.items():
    case("ELLISON", [sizes, column(where), column(names), areas, name], value, "Ellison and Glaeser (1997), equations 5 and, for the variance of G, their appendix")



def ellison(plants, region_shares):
    """Plants as (region, size); gamma, G, H, z and the number of plants."""
    shares = structure([size for _, size in plants])
    inside = [sum(q_k for q_k, (place, _) in zip(shares, plants) if place == i) for i in range(len(region_shares))]
    g, h = sum((a - b) ** 2 for a, b in zip(inside, region_shares)), sum(q_k**2 for q_k in shares)
    y2, y3 = (sum(a**power for a in region_shares) for power in (2, 3))
    spread = 2 * (h**2 * (y2 - 2 * y3 + y2**2) - sum(q_k**4 for q_k in shares) * (y2 - 4 * y3 + 3 * y2**2))
    return {"gamma": (g - (1 - y2) * h) / ((1 - y2) * (1 - h)), "g": g, "h": h, "z": m(g - (1 - y2) * h) / sqrt(m(spread)), "plants": len(plants)}


sizes, where, trades = table("60;40;50;30;20;10"), ["1", "2", "1", "2", "3", "3"], ["steel", "steel", "food", "food", "food", "steel"]
places = [N("1"), N("2"), N("3")]
area = structure(flat(exact(areas)))
plants = {trade: [(int(place) - 1, F(size)) for (size,), place, one in zip(sizes, where, trades) if one == trade] for trade in ["steel", "food"]}
by_trade = {trade: ellison(list_, area) for trade, list_ in plants.items()}
arguments = [sizes, column([N(place) for place in where]), column(places), areas]
how = "Ellison and Glaeser (1997), for each industry"
case("ELLISON", [*arguments, "table", column(trades)], [["industry", *by_trade["steel"]]] + [[trade, *entries.values()] for trade, entries in by_trade.items()], how)
for name in by_trade["steel"]:
    case("ELLISON", [*arguments, name, column(trades)], column([entries[name] for entries in by_trade.values()]), how)
all_sizes = sum(size for list_ in plants.values() for _, size in list_)
w = {trade: sum(size for _, size in list_) / all_sizes for trade, list_ in plants.items()}
together = [sum(size for list_ in plants.values() for place, size in list_ if place == i) / all_sizes for i in range(3)]
raw = sum((a - b) ** 2 for a, b in zip(together, area)) / (1 - sum(a * a for a in area))
weighted_h = sum(w[trade] ** 2 * entries["h"] for trade, entries in by_trade.items())
own = sum(entries["gamma"] * w[trade] ** 2 * (1 - entries["h"]) for trade, entries in by_trade.items())
case("ELLISON", [*arguments, "coagglomeration", column(trades)], (raw - weighted_h - own) / (1 - sum(v * v for v in w.values())), "Ellison and Glaeser (1997), as published")

reference09, reference13 = [[sum(col) for col in turned(x09)]], [[sum(col) for col in turned(x)]]
reference09_text = table("2468.21,15728.54,18196.55")
reference13_text = table("3850.65,26391.08,31930.43")
assert exact(reference09_text) == reference09 and exact(reference13_text) == reference13


def shift_share(a, b, ref_a, ref_b, esteban):
    g = sum(ref_b) / sum(ref_a) - 1
    parts = []
    for j, value in enumerate(a):
        g_j, own = ref_b[j] / ref_a[j] - 1, b[j] / value - 1
        expected = sum(a) * ref_a[j] / sum(ref_a)
        row = {"national": value * g, "mix": value * (g_j - g)}
        if esteban:
            row |= {"competitive": expected * (own - g_j), "allocation": (value - expected) * (own - g_j)}
        else:
            row |= {"competitive": value * (own - g_j)}
        parts.append(row | {"change": b[j] - value})
    return parts


def added(parts):
    return {name: sum(row[name] for row in parts) for name in parts[0]}


for esteban, model in [(False, "dunn"), (True, "esteban")]:
    parts = shift_share(x09[0], x[0], reference09[0], reference13[0], esteban)
    arguments = [[regions09[0]], [regions[0]], reference09_text, reference13_text, model]
    how = "each sector's growth against its growth and all growth in the reference area"
    heading = ["sector", *parts[0]]
    total = ["total", *added(parts).values()]
    case("SHIFTSHARE", arguments, [heading] + [[j + 1, *row.values()] for j, row in enumerate(parts)] + [total], how)
    case("SHIFTSHARE", [*arguments, "total"], [heading, total], how)
    for name, value in added(parts).items():
        case("SHIFTSHARE", [*arguments, name], value, how)



def arcelus(a, b, ref_a, ref_b):
    g, own = sum(ref_b) / sum(ref_a) - 1, sum(b) / sum(a) - 1
    parts = []
    for j, value in enumerate(a):
        g_j, own_j = ref_b[j] / ref_a[j] - 1, b[j] / value - 1
        expected = sum(a) * ref_a[j] / sum(ref_a)
        row = {}
        for name, effect in [("national", g), ("mix", g_j - g), ("regional", own - g), ("regionalmix", own_j - own - g_j + g)]:
            row |= {name + "expected": expected * effect, name + "diff": (value - expected) * effect}
        parts.append(row | {"change": b[j] - value})
    return parts


def spatial(before, after, weights, region, ref_a, ref_b):
    g = sum(ref_b) / sum(ref_a) - 1
    parts = []
    for j, value in enumerate(before[region]):
        around = [sum(w * row[j] for w, row in zip(weights[region], block)) for block in (before, after)]
        near, own = around[1] / around[0] - 1, after[region][j] / value - 1
        parts.append({"national": value * g, "neighbour": value * (near - g), "competitive": value * (own - near), "change": after[region][j] - value})
    return parts


how = "Arcelus (1984): four effects on the expected size and on the difference from it"
parts = arcelus(x09[0], x[0], reference09[0], reference13[0])
arguments = [[regions09[0]], [regions[0]], reference09_text, reference13_text, "arcelus"]
heading, total = ["sector", *parts[0]], ["total", *added(parts).values()]
case("SHIFTSHARE", arguments, [heading] + [[j + 1, *row.values()] for j, row in enumerate(parts)] + [total], how)
for name, value in added(parts).items():
    case("SHIFTSHARE", [*arguments, name], value, how)

between = table("0,2,1;2,0,3;1,3,0")
how = "every region against the sums of all, in fractions"
of_model = {
    "dunn": [added(shift_share(a, b, reference09[0], reference13[0], False)) for a, b in zip(x09, x)],
    "esteban": [added(shift_share(a, b, reference09[0], reference13[0], True)) for a, b in zip(x09, x)],
    "arcelus": [added(arcelus(a, b, reference09[0], reference13[0])) for a, b in zip(x09, x)],
    "spatial": [added(spatial(x09, x, exact(between), i, reference09[0], reference13[0])) for i in range(3)],
}
for model, rows in of_model.items():
    weights = between if model == "spatial" else None
    result = [["region", *rows[0]]] + [[i + 1, *row.values()] for i, row in enumerate(rows)]
    case("SHIFTSHARE", [regions09, regions, None, None, model, None, weights], result, how)
    case("SHIFTSHARE", [regions09, regions, reference09_text, reference13_text, model, "regions", weights], result, how)
    for name in rows[0]:
        case("SHIFTSHARE", [regions09, regions, None, None, model, name, weights], column([row[name] for row in rows]), how)
on_side = [[N("100"), N("40")], [N("50"), N("60")], [N("30"), N("10")]]
on_side_end = [[N("120"), N("44")], [N("75"), N("60")], [N("30"), N("15")]]
ones, twos = column([N("500"), N("400"), N("100")]), column([N("550"), N("480"), N("150")])
lying = [added(shift_share(a, b, flat(exact(ones)), flat(exact(twos)), False)) for a, b in zip(turned(exact(on_side)), turned(exact(on_side_end)))]
case("SHIFTSHARE", [on_side, on_side_end, ones, twos, None, "mix"], [[row["mix"] for row in lying]], "three sectors in rows, two regions in columns")
case("SHIFTSHARE", [on_side, on_side_end, ones, twos], [["region", *lying[0]]] + [[i + 1, *row.values()] for i, row in enumerate(lying)], "three sectors in rows, two regions in columns")

region_panel, reference_panel = table("100,120,130;200,210,260"), table("1000,1100,1300;3000,3500,3600")
own, against = turned(exact(region_panel)), turned(exact(reference_panel))
for esteban, model in [(False, "dunn"), (True, "esteban")]:
    steps = [shift_share(own[i], own[i + 1], against[i], against[i + 1], esteban) for i in range(2)]
    by_sector = [{name: sum(step[j][name] for step in steps) for name in steps[0][j]} for j in range(2)]
    how = "the yearly components added"
    heading = ["sector", *by_sector[0]]
    total = ["total", *added(by_sector).values()]
    case("SHIFTSHAREDYN", [region_panel, reference_panel, model], [heading] + [[j + 1, *row.values()] for j, row in enumerate(by_sector)] + [total], how)
    case("SHIFTSHAREDYN", [region_panel, reference_panel, model, "total"], [heading, total], how)
    for name, value in added(by_sector).items():
        case("SHIFTSHAREDYN", [region_panel, reference_panel, model, name], value, how)

# --- composite indexes

indicators, signs = table("76.9,93213,0.8;48.1,99607,1.3;35.5,38716,12.4"), table("1,1,-1")
z = turned(exact(indicators))
is_cost = [False, False, True]


def scaled(values, cost, mode):
    low, high, total_ = min(values), max(values), sum(values)
    if mode == "minmax":
        return [(high - v if cost else v - low) / (high - low) for v in values]
    if mode == "zscore":
        deviation = sqrt(m(sum((v - mean(values)) ** 2 for v in values) / len(values)))
        return [m(v - mean(values)) / deviation * (-1 if cost else 1) for v in values]
    if mode == "max":
        return [1 - v / high if cost else v / high for v in values]
    if mode == "sum":
        return [(1 / v) / sum(1 / w for w in values) if cost else v / total_ for v in values]
    length = sqrt(m(sum(v * v for v in values)))
    return [1 - m(v) / length if cost else m(v) / length for v in values]


for mode in ["minmax", "zscore", "max", "sum", "vector"]:
    by_column = [scaled(values, cost, mode) for values, cost in zip(z, is_cost)]
    case("NORMALIZE", [indicators, signs, mode], turned(by_column), "the two forms, for benefit and cost, of pymcdm's normalisations")
    case("NORMALIZE", [indicators, signs, mode, N("0.25")], [[m(cell) + mpf(1) / 4 for cell in row] for row in turned(by_column)], "the same and 0.25")


def entropy_weights(shift):
    unit = [scaled(values, cost, "minmax") for values, cost in zip(z, is_cost)]
    entropies = []
    for values in unit:
        moved = [v + shift for v in values]
        entropies.append(entropy(moved) / log(len(moved)))
    d = [1 - value for value in entropies]
    weights = [value / sum(d) for value in d]
    scores = [sum(w * m(v) for w, v in zip(weights, row)) for row in turned(unit)]
    return entropies, d, weights, scores


for shift_text in ["0", "0.1"]:
    entropies, d, weights, scores = entropy_weights(F(shift_text))
    how = "p = (z + shift)/sum, e = -sum p ln p/ln n, d = 1 - e, w = d/sum d, score = sum w z"
    arguments = [indicators, signs, N(shift_text)]
    case("ENTROPYWEIGHT", [*arguments, "weights"], [weights], how)
    case("ENTROPYWEIGHT", [*arguments, "scores"], column(scores), how)
    case("ENTROPYWEIGHT", [*arguments, "entropy"], [entropies], how)
    case("ENTROPYWEIGHT", [*arguments, "table"], [["entropy", *entropies], ["divergence", *d], ["weight", *weights]], how)

importance = table("5,3,2")
parts = structure(exact(importance)[0])
weighted = []
for values, w in zip(z, parts):
    length = sqrt(m(sum(v * v for v in values)))
    weighted.append([m(w) * m(v) / length for v in values])
best = [min(col) if cost else max(col) for col, cost in zip(weighted, is_cost)]
worst = [max(col) if cost else min(col) for col, cost in zip(weighted, is_cost)]
result = []
for row in turned(weighted):
    to_best = sqrt(sum((v - b) ** 2 for v, b in zip(row, best)))
    to_worst = sqrt(sum((v - b) ** 2 for v, b in zip(row, worst)))
    result.append([to_best, to_worst, to_worst / (to_best + to_worst)])
order = sorted(range(3), key=lambda i: -result[i][2])
expected = [["d+", "d-", "closeness", "rank"]] + [[*row, order.index(i) + 1] for i, row in enumerate(result)]
case("TOPSIS", [indicators, importance, signs, "table"], expected, "Hwang and Yoon (1981): Euclidean distances to best and worst of the weighted unit vectors")
case("TOPSIS", [indicators, importance, signs, "closeness"], column([row[2] for row in result]), "Hwang and Yoon (1981): Euclidean distances to best and worst of the weighted unit vectors")

reference_series, comparisons = table("2,2.5,3.2,3.6"), table("10,11,12.5,13;4,5,5.5,8")


def grey(rho, scaling):
    def scale(values):
        base = {"initial": values[0], "mean": mean(values), "none": F(1)}[scaling]
        return [v / base for v in values]

    ideal = scale(exact(reference_series)[0])
    gaps = [[abs(a - b) for a, b in zip(ideal, scale(row))] for row in exact(comparisons)]
    low, high = min(flat(gaps)), max(flat(gaps))
    return [mean([(low + rho * high) / (gap + rho * high) for gap in row]) for row in gaps]


for rho, scaling in product(["0.5", "0.2"], ["initial", "mean", "none"]):
    case("GREYREL", [reference_series, comparisons, N(rho), scaling], column(grey(F(rho), scaling)), "Deng (1982): (min + rho max)/(gap + rho max), averaged over the years")

systems, importance2 = table("0.6,0.8;0.2,0.5"), table("1,3")
levels10 = ["extreme imbalance", "severe imbalance", "moderate imbalance", "mild imbalance", "near imbalance", "bare coordination", "primary coordination", "intermediate coordination", "good coordination", "quality coordination"]
for mode in ["classic", "corrected"]:
    lines = []
    for u1, u2 in exact(systems):
        if mode == "classic":
            c = 2 * sqrt(m(u1 * u2)) / m(u1 + u2)
        else:
            # Wang, Kong and Dai (2021) for two systems: sqrt((1 - (high - low)) low/high).
            low, high = min(u1, u2), max(u1, u2)
            c = sqrt(m((1 - (high - low)) * low / high))
        t_ = m((u1 + 3 * u2) / 4)
        degree = sqrt(c * t_)
        level = min(int(degree * 10) + 1, 10)
        lines.append([c, t_, degree, level, levels10[level - 1]])
    how = "C from the two systems, T their weighted mean, D = sqrt(C T), ten equal steps of D (Liao 1999)"
    arguments = [systems, importance2, mode]
    case("COORDINATION", [*arguments, "table"], [["coupling", "development", "degree", "level", "label"]] + lines, how)
    for place, word in enumerate(["coupling", "development", "degree", "level", "label"]):
        case("COORDINATION", [*arguments, word], column([line[place] for line in lines]), how)
    case("COUPLING", [systems, mode], column([line[0] for line in lines]), how)

order0, order1, importance3 = table("0.4,0.5,0.3"), table("0.55,0.6,0.36"), table("1,2,1")
gains = [b - a for a, b in zip(exact(order0)[0], exact(order1)[0])]
case("SYNERGY", [order0, order1, importance3], sum(w * abs(g) for w, g in zip(structure(exact(importance3)[0]), gains)), "all gain, so the weighted mean of the gains with a plus sign")

before, after, gdp0, gdp1 = table("100;100;100;100;100;100;100;100"), table("90;105;120;150;110;95;80;50"), table("200;200;200;200;200;200;200;200"), table("240;240;240;240;160;160;160;160")
elasticity = [(b / a - 1) / (d_ / c - 1) for a, b, c, d_ in zip(*[flat(exact(one)) for one in (before, after, gdp0, gdp1)])]
case("DECOUPLE", [before, after, gdp0, gdp1], column(elasticity), "growth of pressure over growth of output (Tapio 2005)")
states = ["strong decoupling", "weak decoupling", "expansive coupling", "expansive negative decoupling", "strong negative decoupling", "weak negative decoupling", "recessive coupling", "recessive decoupling"]
case("DECOUPLE", [before, after, gdp0, gdp1, "state"], column(states), "elasticities -0.5, 0.25, 1, 2.5 as output grows, -0.5, 0.25, 1, 2.5 as it falls, in Tapio's eight fields")

# --- linkage

crowd, product_, apart, constants = table("100;50;20"), table("40;30;10"), table("0,2,3;2,0,4;3,4,0"), table("0,2,1;3,0,1;1,2,0")
for k_text, power in [(None, None), (N("2"), N("1.5")), (constants, N("1"))]:
    P, V, D = flat(exact(crowd)), flat(exact(product_)), exact(apart)
    k_of = (lambda i, j: F(1)) if k_text is None else (lambda i, j: F(2)) if power == "1.5" else (lambda i, j: exact(constants)[i][j])
    exponent = mpf(power or 2)
    R = [[None if i == j else m(k_of(i, j)) * sqrt(m(P[i] * V[i] * P[j] * V[j])) / m(D[i][j]) ** exponent for j in range(3)] for i in range(3)]
    sums = [sum(cell for cell in row if cell is not None) for row in R]
    arguments = [crowd, product_, apart]
    how = "k sqrt(P V P V)/D^b"
    case("GRAVITY", [*arguments, "matrix", k_text, power], [["" if cell is None else cell for cell in row] for row in R], how)
    case("GRAVITY", [*arguments, "total", k_text, power], column(sums), how)
    case("GRAVITY", [*arguments, "membership", k_text, power], [["" if cell is None else cell / total_ for cell in row] for row, total_ in zip(R, sums)], how)

cities, nation_jobs, gdp = table("50,120,30;80,20,100"), table("900,950,1200"), table("10;20")
lines = []
for row, output in zip(exact(cities), flat(exact(gdp))):
    jobs = exact(nation_jobs)[0]
    outward = sum(max(g - sum(row) * n / sum(jobs), 0) for g, n in zip(row, jobs))
    per_worker = output / sum(row)
    lines.append([outward, per_worker, outward * per_worker, outward / sum(row)])
how = "outward employment of sectors with a quotient above 1, times output per worker"
case("URBANFLOW", [cities, nation_jobs, gdp, "table"], [["outward", "output per worker", "flow", "tendency"]] + lines, how)
case("URBANFLOW", [cities, nation_jobs, gdp, "flow"], column([line[2] for line in lines]), how)
case("URBANFLOW", [cities, nation_jobs, gdp, "tendency"], column([line[3] for line in lines]), how)
all_jobs, whole = table("300;250"), N("5000")
lines = []
for row, total_, output in zip(exact(cities), flat(exact(all_jobs)), flat(exact(gdp))):
    outward = sum(max(g - total_ * n / F(whole), 0) for g, n in zip(row, exact(nation_jobs)[0]))
    lines.append([outward, output / total_, outward * output / total_, outward / total_])
how = "the same with the totals given"
case("URBANFLOW", [cities, nation_jobs, gdp, "table", all_jobs, whole], [["outward", "output per worker", "flow", "tendency"]] + lines, how)

units, neighbours = table("10;12;20;22;15"), table("0,1,0,0,1;1,0,1,0,0;0,1,0,1,0;0,0,1,0,0.5;1,0,0,0.5,0")


def autocorrelation(row_standardized):
    values, w = [m(v) for v in flat(exact(units))], [[m(cell) for cell in row] for row in exact(neighbours)]
    if row_standardized:
        w = [[cell / sum(row) for cell in row] for row in w]
    n = len(values)
    d_ = [v - mean(values) for v in values]
    squares = sum(v * v for v in d_)
    s0 = sum(flat(w))
    s1 = sum((w[i][j] + w[j][i]) ** 2 for i in range(n) for j in range(n)) / 2
    s2 = sum((sum(w[i]) + sum(row[i] for row in w)) ** 2 for i in range(n))
    b2 = n * sum(v**4 for v in d_) / squares**2
    moran = n / s0 * sum(w[i][j] * d_[i] * d_[j] for i in range(n) for j in range(n)) / squares
    geary = (n - 1) * sum(w[i][j] * (values[i] - values[j]) ** 2 for i in range(n) for j in range(n)) / (2 * s0 * squares)
    e_moran = mpf(-1) / (n - 1)
    moran_norm = (n * n * s1 - n * s2 + 3 * s0**2) / (s0**2 * (n * n - 1)) - e_moran**2
    moran_rand = (n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0**2) - b2 * ((n * n - n) * s1 - 2 * n * s2 + 6 * s0**2)) / ((n - 1) * (n - 2) * (n - 3) * s0**2) - e_moran**2
    geary_norm = ((2 * s1 + s2) * (n - 1) - 4 * s0**2) / (2 * (n + 1) * s0**2)
    geary_rand = (
        (n - 1) * s1 * (n * n - 3 * n + 3 - (n - 1) * b2)
        - (n - 1) * s2 * (n * n + 3 * n - 6 - (n * n - n + 2) * b2) / 4
        + s0**2 * (n * n - 3 - (n - 1) ** 2 * b2)
    ) / (n * (n - 2) * (n - 3) * s0**2)
    found = {}
    for name, label, value, expected, norm, rand in [("MORAN", "I", moran, e_moran, moran_norm, moran_rand), ("GEARY", "C", geary, mpf(1), geary_norm, geary_rand)]:
        entries_ = {label: value, "expected": expected}
        for suffix, variance_ in [("norm", norm), ("rand", rand)]:
            z_ = (value - expected) / sqrt(variance_)
            entries_ |= {"variance_" + suffix: variance_, "z_" + suffix: z_, "p_" + suffix: erfc(abs(z_) / sqrt(mpf(2)))}
        found[name] = entries_
    return found


for word, standardized in [("none", False), ("row", True), ("true", True), ("false", False)]:
    for name, entries in autocorrelation(standardized).items():
        how = "Cliff and Ord (1981): moments under normality and randomisation"
        case(name, [units, neighbours, "table", word], [[label, value] for label, value in entries.items()], how)
        if word == "none":
            for label, value in entries.items():
                case(name, [units, neighbours, label], value, how)



class Xoshiro:
    """xoshiro128** in whole numbers of any length, its state filled by MurmurHash3's finaliser over a Weyl sequence."""

    def __init__(self, seed):
        self.s = []
        for step in range(1, 5):
            z = (seed + step * 0x9E3779B9) % 2**32
            z = (z ^ z >> 16) * 0x85EBCA6B % 2**32
            z = (z ^ z >> 13) * 0xC2B2AE35 % 2**32
            self.s.append(z ^ z >> 16)

    @staticmethod
    def rotl(word, bits):
        return (word << bits | word >> 32 - bits) % 2**32

    def below(self, count):
        a, b, c, d = self.s
        word = self.rotl(b * 5 % 2**32, 7) * 9 % 2**32
        c, d = c ^ a, d ^ b
        b, a = b ^ c, a ^ d
        self.s = [a, b, c ^ self.s[1] << 9 & 0xFFFFFFFF, self.rotl(d, 11)]
        return word * count >> 32


def pseudo_p(values, weights, permutations, seed):
    z = [v - mean(values) for v in values]
    statistic = lambda order: sum(weights[i][j] * order[i] * order[j] for i in range(len(z)) for j in range(len(z)))
    random, order, high, low = Xoshiro(seed), list(z), 0, 0
    for _ in range(permutations):
        for t in range(len(order) - 1):
            other = t + random.below(len(order) - t)
            order[t], order[other] = order[other], order[t]
        high += statistic(order) >= statistic(z)
        low += statistic(order) <= statistic(z)
    return min(F(1), F(2 * (min(high, low) + 1), permutations + 1))


how = "permutations in fractions, by the published generator"
unit_values, unit_weights = flat(exact(units)), exact(neighbours)
p99 = pseudo_p(unit_values, unit_weights, 99, 5)
case("MORAN", [units, neighbours, "p_perm", None, N("99"), N("5")], p99, how)
case("MORAN", [units, neighbours, "permutations", None, N("99"), N("5")], 99, how)
case("MORAN", [units, neighbours, "p_perm"], pseudo_p(unit_values, unit_weights, 999, 1), how)
plain = [[label, value] for label, value in autocorrelation(False)["MORAN"].items()]
case("MORAN", [units, neighbours, "full", None, N("99"), N("5")], plain + [["permutations", 99], ["p_perm", p99]], how)
case("MORAN", [units, neighbours, "table", None, N("99"), N("5")], plain + [["permutations", 99], ["p_perm", p99]], how)

how = "w(1 - z) over its sum, in fractions"
z, w = exact(table("0.9,0.4,0.2;0.5,0.5,0;0.1,0.9,0.6")), flat(exact(table("0.5,0.3,0.2")))
lacks = [[wj * (1 - zij) for wj, zij in zip(w, line)] for line in z]
degrees = [[lack / sum(line) for lack in line] for line in lacks]
scores, row_weights = table("0.9,0.4,0.2;0.5,0.5,0;0.1,0.9,0.6"), table("0.5,0.3,0.2")


def main_obstacles(names, top):
    heading = [text for place in range(1, top + 1) for text in (f"indicator{place}", f"degree{place}")]
    rank = lambda line: sorted(range(len(line)), key=lambda j: (-line[j], j))[:top]
    return [heading] + [[cell for j in rank(line) for cell in (names[j], line[j])] for line in degrees]


case("OBSTACLE", [scores, row_weights], degrees, how)
case("OBSTACLE", [scores, row_weights, None, "main"], main_obstacles([1, 2, 3], 3), how)
case("OBSTACLE", [scores, row_weights, None, "main", [["income", "water", "air"]], N("2")], main_obstacles(["income", "water", "air"], 2), how)

how = "logarithmic mean times logarithm, in 60 digits"
start, end = table("1000,0.4,0.5;1000,0.6,0.3"), table("1300,0.3,0.45;1300,0.7,0.28")


def logarithmic_mean(a, b):
    return a if a == b else (a - b) / log(a / b)


def divisia(start, end):
    v = lambda line: m(line[0]) * m(line[1]) * m(line[2])
    effects = [sum(logarithmic_mean(v(t), v(s)) * log(m(t[k]) / m(s[k])) for s, t in zip(start, end)) for k in range(3)]
    return effects, sum(v(t) for t in end), sum(v(s) for s in start)


effects, total_end, total_start = divisia(exact(start), exact(end))
names = ["output", "structure", "intensity"]
case("LMDI", [start, end, None, None, [names]], [[name, value] for name, value in zip(names, effects)] + [["change", total_end - total_start]], how)
ratios = [exp(effect / logarithmic_mean(total_end, total_start)) for effect in effects]
case("LMDI", [start, end, "multiplicative", "effects"], [ratios], how)

how = "in fractions"
case("LEONTIEF", [table("150,500;200,100"), table("1000;2000"), "class"], [["key", "weak"]], how)
case("LEONTIEF", [table("150,500;200,100"), table("1000;2000"), "class", "ghosh"], [["key", "weak"]], how)

how = "eigenvalues of the symmetric form, in 60 digits"
presence = [[1, 1, 0, 1, 1], [0, 1, 0, 1, 0], [1, 0, 0, 0, 0], [1, 1, 1, 0, 1], [0, 0, 0, 0, 1], [1, 1, 1, 0, 1]]
d, u = [sum(line) for line in presence], [sum(column) for column in zip(*presence)]
similar = matrix([[sum(mpf(x * y) / n for x, y, n in zip(a, b, u)) / sqrt(mpf(sum(a) * sum(b))) for b in presence] for a in presence])
eigenvalues = sorted(eigsy(similar, eigvals_only=True), reverse=True)
case("ECI", [[[N(str(x)) for x in line] for line in presence], "eigenvalues", None, "binary"], [[eigenvalues[1], eigenvalues[2]]], how)

city_sizes = table("2115;1472;1050;750;700;480;440;420;400;350;300")
for n_cities, factor in [(2, 1), (4, 1), (11, 2)]:
    ordered = flat(exact(city_sizes))
    case("PRIMACY", [city_sizes, N(str(n_cities))], factor * ordered[0] / sum(ordered[1:n_cities]), "first city over the next ones, twice for eleven")
for method in ["zipf", "gabaix"]:
    logs = [log(m(v)) for v in flat(exact(city_sizes))]
    ranks = [log(mpf(i + 1) - (0 if method == "zipf" else mpf(1) / 2)) for i in range(len(logs))]
    fit = least_squares([[v] for v in (ranks if method == "zipf" else logs)], logs if method == "zipf" else ranks)
    entries = {"slope": fit["b"][1], "intercept": fit["b"][0], "r2": fit["r2"]}
    case("RANKSIZE", [city_sizes, method], [[name, value] for name, value in entries.items()], "least squares in logarithms")
    ordinary = fit["se"][1]
    entries |= {"se": ordinary if method == "zipf" else abs(fit["b"][1]) * sqrt(mpf(2) / len(logs)), "olsse": ordinary, "n": len(logs)}
    case("RANKSIZE", [city_sizes, method, "full"], [[name, value] for name, value in entries.items()], "least squares in logarithms")
    for name, value in entries.items():
        case("RANKSIZE", [city_sizes, method, name], value, "least squares in logarithms")

givers, takers = ["coal", "power", "power", "cement", "power", "farm", "coal"], ["power", "cement", "coal", "power", "power", "", "power"]
links = {(a, b) for a, b in zip(givers, takers) if a and b and a != b}
nodes = ["coal", "power", "cement"]
degrees = [["node", "out", "in"]] + [[node, sum(a == node for a, _ in links), sum(b == node for _, b in links)] for node in nodes]
n_nodes, n_links = len(nodes), len(links)
entries = {"nodes": n_nodes, "links": n_links, "connectance": F(n_links, n_nodes * (n_nodes - 1)), "density": F(n_links, n_nodes), "reciprocity": F(sum((b, a) in links for a, b in links), n_links)}
how = "ordered pairs of different nodes, each counted once"
case("SYMBIOSIS", [column(givers), column(takers)], [[name, value, ""] for name, value in entries.items()] + degrees, how)
for name, value in entries.items():
    case("SYMBIOSIS", [column(givers), column(takers), name], value, how)
case("SYMBIOSIS", [column(givers), column(takers), "degrees"], degrees, how)

angle = acos(sin(mpf(40) * pi / 180) * sin(mpf(39) * pi / 180) + cos(mpf(40) * pi / 180) * cos(mpf(39) * pi / 180) * cos(mpf(1) * pi / 180))
case("DISTANCE", [N("40"), N("116"), N("39"), N("117")], mpf("6371.0088") * angle, "spherical law of cosines in 60 digits")
case("ACCESSIBILITY", [table("10;20"), table("1,2;2,1"), "exponential", N("0.5")], column([10 * exp(mpf("-0.5")) + 20 * exp(mpf(-1)), 10 * exp(mpf(-1)) + 20 * exp(mpf("-0.5"))]), "sum of attraction times e^(-lambda d)")

places, roads = table("14986.5;6905.03;10038.9"), table("0,137,292;137,0,307;292,307,0")
for word, own in [("skip", None), ("half", [F(137, 2), F(137, 2), F(146)]), (N("20"), [F(20)] * 3), (table("15;12;20"), [F(15), F(12), F(20)])]:
    reach = [
        sum(a / (own[i] if i == j else d) ** 2 for j, (a, d) in enumerate(zip(flat(exact(places)), exact(roads)[i])) if i != j or own)
        for i in range(3)
    ]
    case("ACCESSIBILITY", [places, roads, None, None, word], column(reach), "sum of attraction over squared distances, in fractions")

how = "copied by hand"
case("LABEL", [table("1,2;3,4")], [[1, 2], [3, 4]], how)
case("LABEL", [table("1,2;3,4"), None, [["a", "b"]]], [["a", "b"], [1, 2], [3, 4]], how)
case("LABEL", [table("1,2;3,4"), [["x", "X1"], ["y", "Y1"]], [["a", "b"]]], [["", "", "a", "b"], ["x", "X1", 1, 2], ["y", "Y1", 3, 4]], how)
case("LABEL", [table("1,2,3"), [["only"]], column(["a", "b", "c"])], [["", "a", "b", "c"], ["only", 1, 2, 3]], how)
case("LABEL", [table("1;2"), [["A", "B"]]], [["A", 1], ["B", 2]], how)
case("LABEL", [[["h1", "h2"], [N("1"), N("2")], [N("3"), N("4")]], column(["a", "b", "c"])], [["a", "h1", "h2"], ["b", 1, 2], ["c", 3, 4]], how)
case("LABEL", [[["degree", "level"], [N("0.5"), N("6")], [N("0.7"), N("8")]], column(["A", "B"]), None, "unit"], [["unit", "degree", "level"], ["A", 0.5, 6], ["B", 0.7, 8]], how)
case("LABEL", [N("5"), "one"], [["one", 5]], how)

def walks(linked, a, b):
    """All shortest paths from a to b, by trying longer and longer ones."""
    found = [[a]]
    for _ in linked:
        found = [path + [k] for path in found for k in range(len(linked)) if linked[path[-1]][k] and k not in path]
        if any(path[-1] == b for path in found):
            return [path for path in found if path[-1] == b]
    return []


flows = table("0,9,7,0,0;8,0,6,0,0;7,2,0,5,0;0,0,6,0,4;0,0,0,1,0")
for word in ["mean", "rowmean", N("3")]:
    numbers, size = exact(flows), len(flows)
    cuts = [F(3)] * size if word == N("3") else [sum(row) / (size - 1) for row in numbers]
    cuts = [sum(cuts) / size] * size if word == "mean" else cuts
    linked = [[int(i != j and v > cuts[i]) for j, v in enumerate(row)] for i, row in enumerate(numbers)]
    how = "every shortest path written down, in fractions"
    case("NETWORK", [flows, word, "binary"], linked, how)
    ways = {(a, b): walks(linked, a, b) for a in range(size) for b in range(size) if a != b}
    far = {pair: len(found[0]) - 1 for pair, found in ways.items() if found}
    others = size - 1

    def near(distances):
        return F(len(distances) ** 2, others * sum(distances)) if distances else 0

    nodes = []
    for k in range(size):
        out, into = sum(linked[k]), sum(row[k] for row in linked)
        between = sum(F(sum(k in path[1:-1] for path in found), len(found)) for found in ways.values() if found)
        nodes.append([out, into, F(out + into, 2 * others), near([d for (a, _), d in far.items() if a == k]), near([d for (_, b), d in far.items() if b == k]), F(between, others * (others - 1))])
    case("NETWORK", [flows, word], [["outdegree", "indegree", "degree", "closeness_out", "closeness_in", "betweenness"]] + nodes, how)
    count = sum(map(sum, linked))
    joined = [(a, b) for a in range(size) for b in range(a) if (a, b) in far or (b, a) in far]
    # These links join all nodes, so that there is one component.
    whole = {
        "nodes": size,
        "links": count,
        "density": F(count, size * others),
        "reciprocity": F(sum(linked[a][b] * linked[b][a] for a in range(size) for b in range(size)), count),
        "connectedness": 1,
        "hierarchy": 1 - F(sum((a, b) in far and (b, a) in far for a, b in joined), len(joined)),
        "efficiency": 1 - F(count - others, others**2),
        "pathlength": F(sum(far.values()), len(far)),
    }
    case("NETWORK", [flows, word, "network"], [[name, value] for name, value in whole.items()], how)
    case("NETWORK", [flows, word, "links"], count, how)

how = "the outline by its parametric form: a circle, and axes along east and north"
around = [(chop(cos(2 * pi * k / 72)), chop(sin(2 * pi * k / 72))) for k in range(73)]
case("ELLIPSE", [table("0;0;2;2"), table("0;2;0;2"), None, None, "points", "planar"], [["lon", "lat"]] + [[1 + s, 1 + c] for c, s in around], how)
case("ELLIPSE", [table("0;0;2;-2"), table("3;-3;0;0"), None, "arcgis", "points", "planar"], [["lon", "lat"]] + [[3 * c, -2 * s] for c, s in around], how)

print("[\n" + ",\n".join(json.dumps(one, ensure_ascii=False) for one in cases) + "\n]")
