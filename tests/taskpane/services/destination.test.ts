import { viewIds, viewOfAddress } from "../../../src/taskpane/services/destination";

describe("the view that an address asks for", () => {
  it.each(viewIds)("is %s where it says so, whatever Excel has added to it", (view) => {
    expect(viewOfAddress(`?view=${view}`)).toBe(view);
    expect(viewOfAddress(`?view=${view}&_host_Info=Excel$Win32$16.01`)).toBe(view);
  });

  it.each(["", "?", "?view=", "?view=Explain", "?view=<b>", "?other=tables"])("is none for %j", (search) => {
    expect(viewOfAddress(search)).toBeNull();
  });
});
