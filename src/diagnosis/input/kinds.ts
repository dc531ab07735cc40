import type { SectorKind } from "../panel";
import { withoutInnerSpaces } from "./cells";

/** Names of sectors in both languages, by kind; services first, since 信息传输 and such are no industry. */
const names: readonly (readonly [Exclude<SectorKind, null>, RegExp])[] = [
  [1, /^(?:primary|第一产业|agricultur|farming|forestry|fishing|fishery|农|林业|牧|渔)/i],
  [
    3,
    /^(?:tertiary|第三产业|services?\b|服务业|wholesale|retail|trade|transport|accommodation|hotel|catering|information|financ|insurance|real estate|professional|scientific|administrative|public admin|education|health|human health|arts|culture|other service|批发|零售|交通|运输|仓储|邮政|住宿|餐饮|信息|软件|金融|房地产|租赁|商务|科学|科研|技术服务|水利|环境|居民|教育|卫生|社会|文化|体育|公共)/i,
  ],
  [
    2,
    /^(?:secondary|第二产业|industr|manufactur|mining|quarrying|construction|electricity|water supply|utilities|工业|采矿|制造|建筑|电力|热力|燃气)/i,
  ],
];

/** The kind of a sector by its name; null where the name does not say it. A bare letter says nothing. */
export function kindOf(name: string): SectorKind {
  const bare = withoutInnerSpaces(name.trim()).replace(/^[A-U](?:[-–][A-U])?[.、:\s]+/, "");
  return names.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
}
