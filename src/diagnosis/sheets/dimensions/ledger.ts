import { text } from "../../../language/localized";
import { nameReference } from "../../../sheets/names/part-names";
import type { PlanCell } from "../../../sheets/plan";
import type { ReportContext } from "../context";
import type { Draft } from "../draft";
import { nameAt, word } from "../formula";
import { ledgerColumns } from "../layout/dimensions";

const texts = {
  title: text("What moved, by sector", "分产业转移台账"),
  heads: [
    text("Lost most", "减少最多"),
    text("Amount", "减少量"),
    text("Gained most", "增加最多"),
    text("Amount", "增加量"),
    text("Changed hands, percentage points", "转移的份额（百分点）"),
    text("Direction", "方向"),
    text("Potential, from and to", "转出与承接地区"),
    text("Moved that way", "是否已照此转移"),
  ],
  towardsLower: text("towards lower levels", "移向水平较低地区"),
  towardsHigher: text("towards higher levels", "移向水平较高地区"),
  unclear: text("unclear", "方向不明"),
};

/** One line for each sector: who lost, who gained, and which way it moved. */
export function writeLedger(draft: Draft, { panel, layout, say }: ReportContext): void {
  const { ledger, flows, moved, towardsLower, potential } = layout.T;
  const [flow] = flows;
  if (ledger === null || flow === undefined || moved === null) return;
  const names = flow.names.all;
  draft.table(ledger, {
    title: say(texts.title),
    corner: [""],
    heads: texts.heads.map(say),
    names: panel.sectors.map((name) => [name]),
    cell: (sector, column): PlanCell => {
      const numbers = flow.column(sector);
      const band = nameReference("JJJ_T2_band");
      const lower = towardsLower?.cell(0, sector);
      const direction =
        lower === undefined
          ? null
          : `=IF(ROUND(${lower},2)>=${band},"${say(texts.towardsLower)}",IF(ROUND(${lower},2)<=-${band},"${say(texts.towardsHigher)}","${say(texts.unclear)}"))`;
      const place = (row: number) => `INDEX(${names},${potential?.cell(row, sector)},1)`;
      const isCandidate = `${potential?.cell(4, sector)}=1`;
      const formulas: readonly (PlanCell | null)[] = [
        { formula: `=${nameAt(names, numbers, "MIN")}` },
        { formula: `=MIN(${numbers})`, format: "#,##0.0;-#,##0.0" },
        { formula: `=${nameAt(names, numbers, "MAX")}` },
        { formula: `=MAX(${numbers})`, format: "#,##0.0;-#,##0.0" },
        { formula: `=${moved.cell(0, sector)}`, format: "0.00" },
        direction === null ? null : { formula: direction },
        potential === null ? null : { formula: `=IF(${isCandidate},${place(2)}&" → "&${place(3)},"–")` },
        potential === null
          ? null
          : {
              formula: `=IF(${isCandidate},IF(${potential.cell(7, sector)}=1,${word("JJJ_yes")},${word("JJJ_no")}),"–")`,
            },
      ];
      return formulas[column] ?? { value: "–" };
    },
  });
  for (const column of [ledgerColumns.lost, ledgerColumns.gained]) draft.textColumn(ledger, column, panel.regions);
  draft.textColumn(ledger, 5, [texts.towardsLower, texts.towardsHigher, texts.unclear].map(say));
  draft.textColumn(
    ledger,
    6,
    panel.regions.map((region) => `${region} → ${region}`),
  );
  draft.textColumn(ledger, 7, [""]);
}
