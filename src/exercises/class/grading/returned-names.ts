/** Files of an operating system, and ours, which nobody handed in. */
export const isNoise = (name: string): boolean =>
  /^(?:variants\.csv|key\.xlsx|class\.(?:json|sha256)|my-[a-z-]+\.json|\.DS_Store|thumbs\.db|desktop\.ini|__MACOSX)$/i.test(
    name,
  );

/** Files that other programs leave behind. */
export const isLeftBehind = (name: string): boolean => /^(?:~\$|\.)/.test(name);

export const isWorkbook = (name: string): boolean => /\.(?:xlsx|xlsm)$/i.test(name);
