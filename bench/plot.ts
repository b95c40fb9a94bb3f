/** Draws how cost grows with the corpus. */
import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { Row } from './report.ts';

const FIGURES = [
  ['p50 ms', ({ p50 }: Row) => p50],
  ['p99 ms', ({ p99 }: Row) => p99],
  ['index s', ({ indexSeconds }: Row) => indexSeconds],
  ['heap MB', ({ heapMegabytes }: Row) => heapMegabytes],
] as const;

/** An SVG of four charts, both axes logarithmic. */
export async function drawGrowth(rows: readonly Row[]): Promise<string> {
  const points = rows.flatMap((row) =>
    FIGURES.map(([figure, of]) => ({ figure, contestant: row.name, passages: row.passages, value: of(row) })),
  );
  const logarithmic = { type: 'log' } as const;
  const spec: TopLevelSpec = {
    data: { values: points },
    facet: { field: 'figure', title: null, sort: FIGURES.map(([figure]) => figure) },
    columns: 2,
    resolve: { scale: { y: 'independent' } },
    config: { background: 'white' },
    spec: {
      width: 320,
      height: 220,
      mark: { type: 'line', point: true },
      encoding: {
        x: { field: 'passages', type: 'quantitative', scale: logarithmic },
        y: { field: 'value', type: 'quantitative', scale: logarithmic, title: null },
        color: { field: 'contestant', type: 'nominal', title: null, sort: null },
        shape: { field: 'contestant', type: 'nominal', title: null, sort: null },
      },
    },
  };
  return new View(parse(compile(spec).spec), { renderer: 'none' }).toSVG();
}
