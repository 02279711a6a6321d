/** Whole numbers that look random and are the same on every machine (xorshift, Marsaglia 2003). */
export interface Chance {
  state: number;
}

export function newChance(seed: number): Chance {
  return { state: seed };
}

/** A whole number from 0 to, not including, `below`. */
export function drawNumber(chance: Chance, below: number): number {
  let { state } = chance;
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  chance.state = state;
  return (state >>> 0) % below;
}

const acceptance = acceptanceTable();

/** Whether a move that makes the picture dearer by `rose` is taken all the same; the hotter, the likelier. */
export function isAccepted(chance: Chance, rose: number, heat: number): boolean {
  if (rose <= 0) return true;
  const steps = Math.floor((64 * rose) / heat);
  return steps < acceptance.length && drawNumber(chance, 65_536) < (acceptance[steps] ?? 0);
}

/** Chance out of 65,536 by the price risen in 64ths of the heat: each step 1/64 less than the one before. */
function acceptanceTable(): Int32Array {
  const table = [65_536];
  for (let last = 65_536; last > 0;) {
    last = Math.floor((last * 63) / 64);
    table.push(last);
  }
  return Int32Array.from(table);
}
