import { text } from "../../../../src/language/localized";
import { html } from "../../../build/help/html";
import type { Section } from "../../../build/help/page";
import type { Writer } from "../rich-text";
import { addInOf, type Site } from "../site";
import { serverDrawing } from "./drawings";

const same = (words: string) => text(words, words);

/** What sends which type. */
const types = [
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript"],
  [".css", "text/css"],
  [".json", "application/json"],
  [".xml", "application/xml"],
  [".png", "image/png"],
  [".woff2", "font/woff2"],
  [".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
] as const;

const frames = "https://*.officeapps.live.com https://*.cloud.microsoft https://*.office.com https://*.sharepoint.com";

const nginx = (path: string) => `location ${path} {
  root /srv/www;
  add_header Access-Control-Allow-Origin *;
  location ~ \\.(html|json|xml)$ {
    add_header Access-Control-Allow-Origin *;
    add_header Cache-Control no-cache;
  }
}`;

/** A server of one's own: what it must send, and what it must not. */
export function server(write: Writer, site: Site): Section {
  const { plain, steps, paragraphs, rows, say } = write;
  const { address, version } = site;
  return {
    id: "server",
    title: plain(text("From a server of your own", "从自己的服务器安装")),
    content: html`${steps(
        text(
          `Unpack \`jjj-${version}.zip\` so that its content is at \`${address}\`. Nothing runs on the server; it only sends files.`,
          `解压 \`jjj-${version}.zip\`，使其内容位于 \`${address}\`。服务器上不运行任何程序，只提供文件。`,
        ),
        text(
          `For another address, replace \`${address}\` by yours in \`manifest.xml\` and, in \`${addInOf(site)}\`, in \`manifest.xml\`, \`functions.json\` and \`functions.zh-CN.json\`. It must begin with \`https://\` and end with \`/\`.`,
          `如果使用其他地址，请在 \`manifest.xml\` 以及 \`${addInOf(site)}\` 中的 \`manifest.xml\`、\`functions.json\` 和 \`functions.zh-CN.json\` 里，将 \`${address}\` 替换为您的地址，以 \`https://\` 开头、以 \`/\` 结尾。`,
        ),
        text(
          "For a new version, unpack it over the old one: it has a folder of its own, so that the manifests you gave out go on working until they are replaced.",
          "更新版本时，解压到原处即可：新版本有自己的文件夹，已分发的清单文件在更换之前继续有效。",
        ),
      )}
      ${serverDrawing(write, address, version)}
      <h3>${plain(text("What the server must send", "服务器必须发送"))}</h3>
      ${rows(
        [text("Header", "标头"), text("Value", "值"), text("Why", "原因")],
        [
          [
            text("`https://`", "`https://`"),
            text("a certificate that the computers trust", "计算机信任的证书"),
            text("Office loads nothing over http.", "Office 不通过 http 加载任何内容。"),
          ],
          [
            same("`Access-Control-Allow-Origin`"),
            same("`*`"),
            text(
              "Excel on the web reads `functions.json` from another origin.",
              "Excel 网页版从另一个源读取 `functions.json`。",
            ),
          ],
          [
            same("`Cache-Control`"),
            text("`no-cache` for `.html`, `.json` and `.xml`", "`no-cache`，用于 `.html`、`.json` 和 `.xml`"),
            text("A fixed file is seen at once.", "修正后的文件立即生效。"),
          ],
          [
            same("`Content-Type`"),
            text("as listed below", "如下表"),
            text("Browsers refuse scripts and styles of another type.", "浏览器拒绝类型不符的脚本和样式。"),
          ],
        ],
      )}
      ${rows(
        [text("Files", "文件"), same("Content-Type")],
        types.map(([ending, type]) => [same(`\`${ending}\``), same(`\`${type}\``)]),
      )}
      <h3>${plain(text("What it must not send", "服务器不得发送"))}</h3>
      ${rows(
        [text("Header", "标头"), text("Why", "原因")],
        [
          [
            same("`X-Frame-Options`"),
            text("Excel on the web shows the pane in a frame.", "Excel 网页版在框架中显示窗格。"),
          ],
          [
            same("`Content-Security-Policy: frame-ancestors`"),
            text(
              `For the same reason; if your rules ask for it, allow Excel: \`frame-ancestors 'self' ${frames}\``,
              `原因同上；如果规定必须设置，请允许 Excel：\`frame-ancestors 'self' ${frames}\``,
            ),
          ],
          [
            text(
              "`Cache-Control: no-store` or `no-cache` for `.png`",
              "用于 `.png` 的 `Cache-Control: no-store` 或 `no-cache`",
            ),
            text(
              "Office shows its own picture in place of an icon that it may not keep.",
              "对于不能缓存的图标，Office 会显示默认图片。",
            ),
          ],
          [
            text("A page to sign in, or a redirection to one", "登录页面，或转到登录页面"),
            text("Excel fetches the files without a user.", "Excel 读取文件时没有用户身份。"),
          ],
        ],
      )}
      ${paragraphs(text("For nginx, for example:", "例如，在 nginx 中："))}
      <pre tabindex="0"><code>${nginx(new URL(address).pathname)}</code></pre>
      ${paragraphs(text("To see what your server sends:", "查看服务器发送的内容："))}
      <pre tabindex="0"><code>curl -I ${address}${addInOf(site)}functions.json</code></pre>
      <p>
        ${say(text("GitHub Pages sends all of this without settings.", "GitHub Pages 无需设置即可满足以上要求。"))}
      </p>`,
  };
}
