/** A case on which a peer and ours differ for a known reason. It must go on differing: a case that agrees is no difference. */
export interface KnownDifference {
  /** Matches the ids of the cases. */
  readonly ids: RegExp;
  readonly reason: string;
}

export const knownDifferences: readonly KnownDifference[] = [];
