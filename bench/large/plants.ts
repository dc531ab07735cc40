/** Synthetic plants, always the same: 300 counties, 720 industries and ten years, most of them small. */
export const plants = (rows: number) => `select printf('C%03d', (hash(i) % 300)::integer) as region,
  printf('I%03d', (power((hash(i + 10000000000) % 1000000) / 1e6, 1.5) * 720)::integer) as sector,
  (2011 + i % 10)::integer as year,
  ceil(power(1 - (hash(i + 20000000000) % 1000000) / 1e6, -0.8))::integer as value
from range(${rows}) as t(i)`;
