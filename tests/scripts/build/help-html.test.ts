import { Html, html } from "../../../scripts/build/help/html";

describe("markup of the help pages", () => {
  test("escapes text, so that no label becomes markup", () => {
    expect(html`<p>${`<b>"A&B's"</b>`}</p>`.markup).toBe("<p>&#60;b&#62;&#34;A&#38;B&#39;s&#34;&#60;/b&#62;</p>");
  });

  test("puts markup in as it is and joins lists", () => {
    const items = [html`<li>${1}</li>`, html`<li>2</li>`];
    expect(html`${items}`.markup).toBe("<li>1</li><li>2</li>");
  });

  test("leaves nothing for null and false", () => {
    expect(html`a${null}${false}b`.markup).toBe("ab");
  });

  test("is built by the template alone", () => {
    expect(html`<i>x</i>`).toBeInstanceOf(Html);
  });
});
