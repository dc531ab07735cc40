import { Html, html } from "../../../../scripts/build/help/html";

describe("markup of the help pages", () => {
  test("escapes text", () => {
    expect(html`<p>${`<b>"A&B's"</b>`}</p>`.markup).toBe("<p>&#60;b&#62;&#34;A&#38;B&#39;s&#34;&#60;/b&#62;</p>");
  });

  test("keeps markup as it is and joins lists", () => {
    const items = [html`<li>${1}</li>`, html`<li>2</li>`];
    expect(html`${items}`.markup).toBe("<li>1</li><li>2</li>");
  });

  test("is empty for null and false", () => {
    expect(html`a${null}${false}b`.markup).toBe("ab");
  });

  test("is made only by the template", () => {
    expect(html`<i>x</i>`).toBeInstanceOf(Html);
  });
});
