import { type Language, type Localized, localize, text } from "../../language/localized";
import type { Panel } from "../panel";

/** What the paper's own tables name, in both languages; a report on them speaks its own language. */
const regions: readonly Localized[] = [text("Beijing", "北京"), text("Tianjin", "天津"), text("Hebei", "河北")];

const others: readonly Localized[] = [
  text("primary", "第一产业"),
  text("secondary", "第二产业"),
  text("tertiary", "第三产业"),
  text("100 million yuan", "亿元"),
  text("China", "全国"),
  text("Stage 4 of Table 1", "表 1 第四阶段"),
];

const find = (names: readonly Localized[], name: string): Localized | undefined =>
  names.find(({ en, zh }) => en === name || zh === name);

/** A panel of the paper's regions with its names in the language; names of other panels stay as they are written. */
export function withPaperNames(panel: Panel, language: Language): Panel {
  if (!panel.regions.every((name) => find(regions, name) !== undefined)) return panel;
  const all = [...regions, ...others];
  const name = (given: string): string => {
    const known = find(all, given);
    return known === undefined ? given : localize(known, language);
  };
  return {
    ...panel,
    regions: panel.regions.map(name),
    sectors: panel.sectors.map(name),
    unit: name(panel.unit),
    reference: panel.reference === null ? null : { ...panel.reference, name: name(panel.reference.name) },
    policyYears: panel.policyYears.map((one) => ({ ...one, label: name(one.label) })),
    exchanges: panel.exchanges?.map((one) => ({ ...one, from: name(one.from), to: name(one.to) })) ?? null,
  };
}
