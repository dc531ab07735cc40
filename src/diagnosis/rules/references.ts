import { type Localized, text } from "../../language/localized";

/** A work and the functions that a report uses by it. */
export interface MethodReference {
  readonly functions: readonly string[];
  readonly work: Localized;
}

const reference = (functions: string, english: string, chinese = english): MethodReference => ({
  functions: functions.split(" "),
  work: text(english, chinese),
});

/** The works behind the functions of a report, as the functions cite them. */
export const references: readonly MethodReference[] = [
  reference(
    "GRADIENT GAP",
    "Tang S, Sui Y, Guo Y, Jiang P, Li J (2018) The Industrial Coordination Mechanism Research Based on Regional Integration of Beijing-Tianjin-Hebei, volume 2, issue 11, November 2018 (its pages do not name the journal)",
  ),
  reference(
    "INCOMEGROUP",
    "World Bank (2026) World Bank Country and Lending Groups: historical classification by income, World Bank, Washington DC",
  ),
  reference(
    "LOCQ",
    "Political and Economic Planning (1939) Report on the Location of Industry, Political and Economic Planning, London",
  ),
  reference("SIMILARITY", "UNIDO (1979) World Industry since 1960: Progress and Prospects, United Nations, New York"),
  reference("KRUGMAN", "Krugman P (1991) Geography and Trade, MIT Press, Cambridge MA"),
  reference(
    "COAGGLOM",
    "Chen G, Chen J (2012) Industry linkage, spatial geography and co-agglomeration of secondary and tertiary industries, Management World 2012(4): 82–100 (in Chinese)",
    "陈国亮、陈建军（2012）产业关联、空间地理与二三产业共同集聚——来自中国212个城市的考察，《管理世界》 2012(4)：82—100",
  ),
  reference(
    "SYMBIOSIS",
    "Chertow M R (2000) Industrial symbiosis: literature and taxonomy, Annual Review of Energy and the Environment 25: 313–337",
  ),
  reference(
    "DECOUPLE",
    "Tapio P (2005) Towards a theory of decoupling: degrees of decoupling in the EU and the case of road traffic in Finland between 1970 and 2001, Transport Policy 12(2): 137–151",
  ),
  reference(
    "SYNERGY",
    "Meng Q, Han W (2000) Study of the coordinating measurement model for the composite system, Journal of Tianjin University 33(4): 444–446 (in Chinese)",
    "孟庆松、韩文秀（2000）复合系统协调度模型研究，《天津大学学报》 33(4)：444—446",
  ),
  reference(
    "COORDINATION",
    "Liao C (1999) Quantitative judgement and classification system for coordinated development of environment and economy: a case study of the city group in the Pearl River Delta, Tropical Geography 19(2): 171–177 (in Chinese)",
    "廖重斌（1999）环境与经济协调发展的定量评判及其分类体系——以珠江三角洲城市群为例，《热带地理》 19(2)：171—177",
  ),
  reference(
    "COORDINATION",
    "Wang S, Kong W, Ren L, Zhi D, Dai B (2021) Research on misuses and modification of coupling coordination degree model in China, Journal of Natural Resources 36(3): 793–810 (in Chinese)",
    "王淑佳、孔伟、任亮、治丹丹、戴彬婷（2021）国内耦合协调度模型的误区及修正，《自然资源学报》 36(3)：793—810",
  ),
  reference(
    "TRANSFER",
    "Dunn E S (1960) A statistical and analytical technique for regional analysis, Papers of the Regional Science Association 6(1): 97–112",
  ),
  reference(
    "GRADIENTCOEF",
    "Dai H, Tian X, Chen Y (2003) Regional Industrial Transfer: The Case of the Greater Beijing Economic Circle, China Price Press, Beijing (in Chinese)",
    "戴宏伟、田学斌、陈永国（2003）区域产业转移研究：以“大北京”经济圈为例，《中国物价出版社》",
  ),
];
