/** An address without its password, for messages. */
export const masked = (address: string) =>
  address.replace(/^([^/]*:\/\/[^:/@]*):.*@/, "$1:***@").replace(/([?&]password=)[^&]*/gi, "$1***");
