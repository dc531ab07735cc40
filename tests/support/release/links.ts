/** A page and what leads from it. */
interface Crawled {
  readonly pages: readonly string[];
  /** Links that lead nowhere, each with the page that it is on. */
  readonly broken: readonly string[];
}

/** Follows the links of pages to everything below an address, as far as they lead. */
export async function crawl(starts: readonly string[], below: string): Promise<Crawled> {
  const texts = new Map<string, string | null>();
  const broken: string[] = [];
  const open = [...starts];
  const links: (readonly [from: string, link: URL])[] = [];
  for (let page = open.pop(); page !== undefined; page = open.pop()) {
    if (texts.has(page)) continue;
    const response = await fetch(page);
    const isPage = response.headers.get("content-type")?.startsWith("text/html") === true;
    const text = await response.text();
    texts.set(page, response.ok ? text : null);
    if (!response.ok || !isPage) continue;
    for (const link of linksOf(text, page)) {
      if (!link.href.startsWith(below)) continue;
      links.push([page, link]);
      open.push(withoutPlace(link));
    }
  }
  for (const [from, link] of links) {
    const text = texts.get(withoutPlace(link)) ?? null;
    const place = decodeURIComponent(link.hash.slice(1));
    if (text === null || (place !== "" && !text.includes(`id="${place}"`))) broken.push(`${from}: ${link.href}`);
  }
  return { pages: [...texts].flatMap(([page, text]) => (text === null ? [] : [page])), broken };
}

const linksOf = (text: string, page: string): URL[] =>
  [...text.matchAll(/(?:href|src|srcset)="([^"]+)"|content="0; url=([^"]+)"/g)]
    .map(([, link, redirection]) => (link ?? redirection ?? "").replace(/&#38;|&amp;/g, "&"))
    .map((link) => new URL(link, page));

const withoutPlace = ({ origin, pathname }: URL) => origin + pathname;
