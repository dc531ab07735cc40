import { withoutTitle } from "../../../src/functions/describe/without-title";

describe("a summary below its title", () => {
  it("does not repeat it", () => {
    expect(withoutTitle("Gini index: 0 = all equal", "Gini index")).toBe("0 = all equal");
    expect(withoutTitle("Moran's I: spatial autocorrelation", "Moran's I")).toBe("Spatial autocorrelation");
    expect(withoutTitle("区位商：地区某产业比重", "区位商")).toBe("地区某产业比重");
  });

  it("is whole where it begins otherwise, or says more before the colon", () => {
    expect(withoutTitle("Structural change between two dates: NAV", "Structural change")).toBe(
      "Structural change between two dates: NAV",
    );
    expect(withoutTitle("Version of the functions", "Version")).toBe("Version of the functions");
  });
});
