/** A calculation as a tree. */
export type Term =
  | { readonly kind: "number"; readonly value: number }
  /** Added or, where `isMinus`, taken away. */
  | { readonly kind: "sum"; readonly parts: readonly { readonly term: Term; readonly isMinus: boolean }[] }
  | { readonly kind: "product"; readonly parts: readonly { readonly term: Term; readonly isDivisor: boolean }[] }
  | { readonly kind: "power"; readonly base: Term; readonly exponent: Term }
  | { readonly kind: "call"; readonly name: "ln" | "exp" | "abs"; readonly of: Term };

/** Reads a calculation that a function has written out; null for one that cannot be read. */
export function parseCalculation(text: string): Term | null {
  const tokens = text.match(/\d+(?:\.\d+)?(?:e[+-]?\d+)?|ln\(|exp\(|[½²()|+−×/^-]/gi) ?? [];
  if (tokens.join("").length !== text.replace(/\s/g, "").length) return null;
  const reader = new Reader(tokens);
  const term = reader.sum();
  return term !== null && reader.isAtEnd ? term : null;
}

class Reader {
  private place = 0;

  constructor(private readonly tokens: readonly string[]) {}

  get isAtEnd(): boolean {
    return this.place === this.tokens.length;
  }

  sum(): Term | null {
    return this.chain(
      ["+", "−"],
      () => this.product(),
      (terms, signs) => ({
        kind: "sum",
        parts: terms.map((term, place) => ({ term, isMinus: signs[place] === "−" })),
      }),
    );
  }

  private product(): Term | null {
    return this.chain(
      ["×", "/"],
      () => this.power(),
      (terms, signs) => ({
        kind: "product",
        parts: terms.map((term, place) => ({ term, isDivisor: signs[place] === "/" })),
      }),
    );
  }

  private chain(
    signs: readonly string[],
    next: () => Term | null,
    joined: (terms: readonly Term[], signs: readonly string[]) => Term,
  ): Term | null {
    const first = next();
    if (first === null) return null;
    const [terms, between] = [[first], [signs[0] ?? ""]];
    for (let sign = this.take(signs); sign !== null; sign = this.take(signs)) {
      const term = next();
      if (term === null) return null;
      terms.push(term);
      between.push(sign);
    }
    return terms.length === 1 ? first : joined(terms, between);
  }

  private power(): Term | null {
    const base = this.single();
    if (base === null) return null;
    if (this.take(["²"]) !== null) return { kind: "power", base, exponent: { kind: "number", value: 2 } };
    if (this.take(["^"]) === null) return base;
    const exponent = this.single();
    return exponent && { kind: "power", base, exponent };
  }

  private single(): Term | null {
    if (this.take(["½"]) !== null) return { kind: "number", value: 0.5 };
    if (this.take(["("]) !== null) return this.closed(")");
    const of = this.take(["|"]) !== null ? this.closed("|") : null;
    if (of !== null) return { kind: "call", name: "abs", of };
    const inLn = this.take(["ln("]) !== null ? this.closed(")") : null;
    if (inLn !== null) return { kind: "call", name: "ln", of: inLn };
    const inExp = this.take(["exp("]) !== null ? this.closed(")") : null;
    if (inExp !== null) return { kind: "call", name: "exp", of: inExp };
    const sign = this.take(["-", "−"]) === null ? 1 : -1;
    const token = this.tokens[this.place];
    if (token === undefined || !/^\d/.test(token)) return null;
    this.place += 1;
    return { kind: "number", value: sign * Number(token) };
  }

  private closed(by: string): Term | null {
    const term = this.sum();
    return this.take([by]) === null ? null : term;
  }

  private take(signs: readonly string[]): string | null {
    const token = this.tokens[this.place];
    if (token === undefined || !signs.includes(token)) return null;
    this.place += 1;
    return token;
  }
}

const functions = { ln: Math.log, exp: Math.exp, abs: Math.abs };

export function valueOf(term: Term): number {
  switch (term.kind) {
    case "number":
      return term.value;
    case "sum":
      return term.parts.reduce((sum, part) => sum + (part.isMinus ? -1 : 1) * valueOf(part.term), 0);
    case "product":
      return term.parts.reduce(
        (product, part) => (part.isDivisor ? product / valueOf(part.term) : product * valueOf(part.term)),
        1,
      );
    case "power":
      return valueOf(term.base) ** valueOf(term.exponent);
    case "call":
      return functions[term.name](valueOf(term.of));
  }
}
